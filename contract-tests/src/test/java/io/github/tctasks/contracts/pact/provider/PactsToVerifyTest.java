package io.github.tctasks.contracts.pact.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Pact;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Where the pacts come from that are verified. */
class PactsToVerifyTest {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void load_withoutABroker_isTheCommittedPacts() throws IOException {
        assertThat(new PactsToVerify(Map.of()).load("tencentcloud"))
                .extracting(pact -> pact.getProvider().getName())
                .contains("tencentcloud-vpc", "tencentcloud-clb", "tencentcloud-sts");
    }

    @Test
    void load_withABroker_asksItForEachProviderWithTheToken() throws IOException {
        HttpServer broker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String url = "http://127.0.0.1:" + broker.getAddress().getPort();
        broker.createContext("/", exchange -> answer(exchange, url));
        broker.start();
        try {
            List<Pact> pacts = new PactsToVerify(Map.of("PACT_BROKER_URL", url, "PACT_BROKER_TOKEN", "example-token"))
                    .load("tencentcloud");

            assertThat(pacts).hasSameSizeAs(new PactsToVerify(Map.of()).load("tencentcloud"));
            assertThat(pacts)
                    .allSatisfy(pact -> assertThat(pact.getInteractions()).isNotEmpty());
            assertThat(seen)
                    .contains("POST /of/tencentcloud-vpc Bearer example-token", "GET /pact Bearer example-token");
        } finally {
            broker.stop(0);
        }
    }

    private void answer(HttpExchange exchange, String url) throws IOException {
        String path = exchange.getRequestURI().getPath();
        seen.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        String body = path.equals("/pact")
                ? Files.readString(Path.of("pacts", "sdk-vpc-tencentcloud-vpc.json"))
                : hal(path, url);
        exchange.getResponseHeaders().set("Content-Type", "application/hal+json");
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** What a broker tells of itself, or of the pacts of a provider. */
    private static String hal(String path, String url) {
        return path.equals("/") ? """
                {"_links": {"pb:provider-pacts-for-verification": {"href": "%s/of/{provider}", "templated": true}}}
                """.formatted(url) : """
                {"_embedded": {"pacts": [{"shortDescription": "latest", "verificationProperties": {},
                  "_links": {"self": {"href": "%s/pact", "name": "Pact between sdk and provider"}}}]}}
                """.formatted(url);
    }
}
