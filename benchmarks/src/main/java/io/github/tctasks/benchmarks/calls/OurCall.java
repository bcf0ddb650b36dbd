package io.github.tctasks.benchmarks.calls;

import feign.Client;
import feign.DefaultClient;
import feign.http2client.Http2Client;
import feign.okhttp.OkHttpClient;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.credentials.Credentials;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** This SDK, over each transport. */
final class OurCall implements TypedCall {

    private final ClbClient client;

    private OurCall(ClbClient.Builder builder, String endpoint) {
        this.client = builder.endpoint(endpoint)
                .credentials(Credentials.of(Canned.SECRET_ID, Canned.SECRET_KEY))
                .region(Canned.REGION)
                .build();
    }

    /** Everything as it comes. */
    static TypedCall asItComes(String endpoint) {
        return new OurCall(ClbClient.builder(), endpoint);
    }

    /** Over a transport that a user handed in. */
    static TypedCall over(Client transport, String endpoint) {
        return new OurCall(ClbClient.builder().transport(transport), endpoint);
    }

    static Client urlConnection() {
        return new DefaultClient(null, null);
    }

    static Client okhttp() {
        return new OkHttpClient();
    }

    static Client java11() {
        return new Http2Client(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    @Override
    public @Nullable String requestId() {
        return client.describeTaskStatus(DescribeTaskStatusRequest.builder()
                        .taskId(Canned.TASK_ID)
                        .build())
                .requestId();
    }
}
