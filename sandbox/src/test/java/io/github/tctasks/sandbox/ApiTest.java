package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of the sandbox itself. */
class ApiTest {

    @Test
    void answer_faultInTheSandbox_isInternalErrorWithoutDetails() {
        InstantSource broken = () -> {
            throw new IllegalStateException("detail of the fault, made by a test");
        };
        Credentials credentials = new Credentials("id", "key", null);
        Api api = new Api(
                Catalog.load(List.of()),
                new AnyAuthenticator(credentials, broken),
                List.of(),
                new Tasks(new TaskProgress(1), broken, 0),
                RequestIds::next);
        Reply reply = api.answer(request());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.outcome()).isEqualTo("InternalError");
        assertThat(new String(reply.body(), UTF_8)).doesNotContain("detail", "IllegalState");
    }

    private static WireRequest request() {
        HttpHeaders headers = new DefaultHttpHeaders()
                .add("Host", "a")
                .add("Content-Type", "application/json")
                .add("X-TC-Timestamp", "1")
                .add(
                        "Authorization",
                        "TC3-HMAC-SHA256 Credential=id/1970-01-01/vpc/tc3_request, SignedHeaders=content-type;host,"
                                + " Signature=" + "0".repeat(64));
        return new WireRequest("POST", "/", headers, new byte[0], false);
    }
}
