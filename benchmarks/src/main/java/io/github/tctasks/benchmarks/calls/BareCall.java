package io.github.tctasks.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The floor: the JDK's client sends one request that was made and signed beforehand, and reads the body as bytes. */
final class BareCall implements TypedCall {

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;

    BareCall(String endpoint) {
        String authorization = "TC3-HMAC-SHA256 Credential=" + Canned.SECRET_ID
                + "/2019-02-25/clb/tc3_request, SignedHeaders=content-type;host, Signature=" + "0".repeat(64);
        byte[] body = ("{\"TaskId\":\"" + Canned.TASK_ID + "\"}").getBytes(UTF_8);
        this.request = HttpRequest.newBuilder(URI.create(endpoint + "/"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", authorization)
                .header("X-TC-Action", "DescribeTaskStatus")
                .header("X-TC-Version", "2018-03-17")
                .header("X-TC-Timestamp", "1551113065")
                .header("X-TC-Region", Canned.REGION)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public @Nullable String requestId() throws IOException, InterruptedException {
        HttpResponse<byte[]> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            // Once in a million calls it takes a connection from its pool that it is about to close.
            response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        return response.statusCode() == OK && response.body().length == Canned.ANSWER.length()
                ? Canned.REQUEST_ID
                : null;
    }
}
