package example;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.StateChangeAction;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stand-in that this project tests with (here the sandbox; put your own in its place) keeps what the SDK relies on. */
@Provider("tencentcloud-vpc")
@PactSource(PublishedPacts.class)
class StandInTest {

    private static final String ACTION = "DescribeVpcTaskResult";
    private static final String TOKEN = "token-of-the-test";
    private static final Map<String, String> TASKS = Map.of(
            "running", "takes-600000-1",
            "succeeded", "instant-1",
            "failed", "fail-1",
            "undocumented", "strange-1",
            "unknown", "unknown-1");

    private static Sandbox standIn;

    private String refusal = "";

    @BeforeAll
    static void start() {
        standIn = Sandbox.builder()
                .credentials("AKIDofTheTest", "key-of-the-test", TOKEN)
                .pollsUntilDone(0)
                .start();
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @BeforeEach
    void aim(PactVerificationContext context) {
        context.setTarget(new HttpTestTarget("127.0.0.1", standIn.endpoint().getPort(), "/"));
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void standIn_keepsTheContract(PactVerificationContext context, ClassicHttpRequest request) throws IOException {
        sign(request);
        context.verifyInteraction();
    }

    @State("a task")
    Map<String, Object> task(Map<String, Object> task) {
        String id = TASKS.get(String.valueOf(task.get("state")));
        return Map.of("TaskId", Boolean.TRUE.equals(task.get("least")) ? "null-1" : id);
    }

    @State({"an error", "too many requests"})
    void refuse(Map<String, Object> error) {
        standIn.refuse(ACTION, null, String.valueOf(error.get("code")));
    }

    @State(
            value = {"an error", "too many requests"},
            action = StateChangeAction.TEARDOWN)
    void serveAgain() {
        standIn.refuse(ACTION, null, null);
    }

    @State("a caller who is not who it says")
    void signWrongly(Map<String, Object> caller) {
        refusal = String.valueOf(caller.get("code"));
    }

    /** A pact holds an example of a signature, so each request is signed anew; wrongly, where the contract is about that. */
    private void sign(ClassicHttpRequest request) throws IOException {
        Credentials caller = Credentials.of(
                refusal.endsWith("SecretIdNotFound") ? "AKIDofNobody" : standIn.secretId(),
                refusal.endsWith("SignatureFailure") ? "another-key" : standIn.secretKey());
        long second = Instant.now().getEpochSecond() - (refusal.endsWith("SignatureExpire") ? 3600 : 0);
        CanonicalRequest canonical = CanonicalRequest.of(
                "POST",
                "",
                Map.of(
                        "content-type", request.getFirstHeader("Content-Type").getValue(),
                        "host", standIn.endpoint().getAuthority()));
        String authorization = Tc3Signer.authorization(
                canonical,
                EntityUtils.toByteArray(request.getEntity()),
                SigningKey.derive(caller, "vpc", second),
                second);
        request.setHeader("Authorization", refusal.endsWith("InvalidAuthorization") ? "TC3" : authorization);
        request.setHeader("X-TC-Timestamp", String.valueOf(second));
        request.removeHeaders("X-TC-Token");
        if (!refusal.endsWith("TokenFailure")) {
            request.setHeader("X-TC-Token", TOKEN);
        }
    }
}
