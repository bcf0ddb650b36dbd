package io.github.tctasks.credentials.sts;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.tctasks.time.VirtualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** STS as a transport: its n-th answer has credentials id-n, key-n and token-n, which live for two hours. Thread-safe. */
final class FakeSts implements Client {

    /** A request that came: its action, region, Authorization, token and body. */
    record Call(String action, String region, String authorization, String token, String body) {}

    private final VirtualClock time;
    private final List<Call> calls = new ArrayList<>();
    private String refusal = "";
    private String body = "";

    FakeSts(VirtualClock time) {
        this.time = time;
    }

    StsCalls calls() {
        return new StsCalls(builder -> builder.transport(this).time(time));
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) {
        byte[] sent = request.body();
        calls.add(new Call(
                header(request, "X-TC-Action"),
                header(request, "X-TC-Region"),
                header(request, "Authorization"),
                header(request, "X-TC-Token"),
                sent == null ? "" : new String(sent, UTF_8)));
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body(body.isEmpty() ? "{\"Response\":{" + answer() + "}}" : body, UTF_8)
                .build();
    }

    private static String header(Request request, String name) {
        return String.join(" and ", request.headers().getOrDefault(name, List.of()));
    }

    private String answer() {
        if (!refusal.isEmpty()) {
            return "\"Error\":{\"Code\":\"" + refusal + "\",\"Message\":\"because\"},\"RequestId\":\"req-1\"";
        }
        int number = calls.size();
        return "\"Credentials\":{\"Token\":\"token-%d\",\"TmpSecretId\":\"id-%d\",\"TmpSecretKey\":\"key-%d\"},\"ExpiredTime\":%d"
                .formatted(number, number, number, time.now().getEpochSecond() + 7200);
    }

    /** Refuses from now on with an error code; with an empty one no longer. */
    synchronized void refuse(String code) {
        refusal = code;
    }

    /** Answers from now on with this body. */
    synchronized void answerWith(String text) {
        body = text;
    }

    synchronized List<Call> received() {
        return List.copyOf(calls);
    }
}
