package io.github.tctasks.contracts.pact.provider;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.HttpsTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies the pacts against the sandbox, or against the endpoint that {@code TCTASKS_VERIFY_ENDPOINT} names; see
 * {@link RemoteCounterpart}. Each request is signed anew, so that the provider checks a real signature.
 */
@Provider("tencentcloud")
@VerificationReports({})
@PactSource(PactsToVerify.class)
class ProviderVerificationTest {

    private static @Nullable Counterpart counterpart;

    private V4Interaction.@Nullable SynchronousHttp interaction;
    private String service = "";
    private String refusal = "";
    private @Nullable TestAbortedException impossible;

    @BeforeAll
    static void choose() {
        boolean remote = System.getenv(RemoteCounterpart.ENDPOINT) != null;
        counterpart = remote ? new RemoteCounterpart(System.getenv()) : new SandboxCounterpart();
        System.out.println("The pacts are verified against " + counterpart + ".");
    }

    @AfterAll
    static void close() {
        counterpart().close();
    }

    @BeforeEach
    void aim(PactVerificationContext context) {
        interaction = (V4Interaction.SynchronousHttp) context.getInteraction();
        service = context.getPact().getProvider().getName().replace("tencentcloud-", "");
        URI endpoint = counterpart().endpoint(service);
        context.setTarget(
                "https".equals(endpoint.getScheme())
                        ? new HttpsTestTarget(endpoint.getHost(), port(endpoint, 443), "/")
                        : new HttpTestTarget(endpoint.getHost(), port(endpoint, 80), "/"));
    }

    @AfterEach
    void calm() {
        counterpart().calm();
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void provider_keepsTheContract(PactVerificationContext context, ClassicHttpRequest request) {
        if (impossible != null) {
            System.out.println("Skipped: " + interaction().getDescription() + ": " + impossible.getMessage());
            throw impossible;
        }
        new Resigning(counterpart(), InstantSource.system()).apply(request, service, refusal);
        try {
            context.verifyInteraction();
        } catch (AssertionError e) {
            throw new AssertionError(interaction().getDescription() + why(context), e);
        }
    }

    /** Pact itself tells the mismatches to its reporters only. */
    private static String why(PactVerificationContext context) {
        return context.getTestExecutionResult().stream()
                .flatMap(result -> result.getFailures().values().stream())
                .flatMap(List::stream)
                .map(failure -> "\n  " + failure.description())
                .collect(Collectors.joining());
    }

    @State("a task")
    Map<String, Object> task(Map<String, Object> parameters) {
        return provoke("a task", parameters);
    }

    @State("tasks")
    Map<String, Object> tasks(Map<String, Object> parameters) {
        return provoke("tasks", parameters);
    }

    @State("own tasks")
    Map<String, Object> ownTasks(Map<String, Object> parameters) {
        return provoke("own tasks", parameters);
    }

    @State("a role")
    Map<String, Object> role(Map<String, Object> parameters) {
        return provoke("a role", parameters);
    }

    @State("an error")
    Map<String, Object> error(Map<String, Object> parameters) {
        return provoke("an error", parameters);
    }

    @State("too many requests")
    Map<String, Object> tooMany(Map<String, Object> parameters) {
        return provoke("too many requests", parameters);
    }

    @State("a caller who is not who it says")
    Map<String, Object> wrongCaller(Map<String, Object> parameters) {
        refusal = String.valueOf(parameters.get("code"));
        return provoke("a caller who is not who it says", parameters);
    }

    private Map<String, Object> provoke(String state, Map<String, Object> parameters) {
        String body = interaction().getRequest().getBody().valueAsString();
        Wanted wanted = new Wanted(state, parameters, JsonMapper.shared().readTree(body));
        try {
            return counterpart().provoke(wanted);
        } catch (TestAbortedException e) {
            impossible = e;
            return wanted.examples();
        }
    }

    private V4Interaction.SynchronousHttp interaction() {
        return Objects.requireNonNull(interaction);
    }

    private static Counterpart counterpart() {
        return Objects.requireNonNull(counterpart);
    }

    private static int port(URI endpoint, int usual) {
        return endpoint.getPort() < 0 ? usual : endpoint.getPort();
    }
}
