package io.github.tctasks.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.consumer.model.MockServerImplementation;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pact's mock server with the one interaction of a pact, on 127.0.0.1.
 *
 * @param server the server
 */
record MockProvider(BaseMockServer server) implements AutoCloseable {

    static MockProvider start(V4Pact pact) {
        BaseMockServer server = MockHttpServerKt.mockServer(
                pact,
                MockProviderConfig.httpConfig(
                        "127.0.0.1", 0, PactSpecVersion.V4, MockServerImplementation.JavaHttpServer));
        server.start();
        return new MockProvider(server);
    }

    String url() {
        return server.getUrl();
    }

    /** Fails unless the interaction took place, nothing else did, and no header of the API was sent that the pact lacks. */
    void verify() {
        PactVerificationResult result = server.validateMockServerState(null);
        assertThat(result)
                .as(() -> "what the pact's mock server saw: " + result.getDescription())
                .isInstanceOf(PactVerificationResult.Ok.class);
        server.getMatchedRequests()
                .forEach(pair -> assertThat(apiHeaders(pair.getSecond()))
                        .as("headers of the API")
                        .isEqualTo(apiHeaders(pair.getFirst())));
    }

    private static Set<String> apiHeaders(IRequest request) {
        return request.getHeaders().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith("x-tc-"))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        server.stop();
    }
}
