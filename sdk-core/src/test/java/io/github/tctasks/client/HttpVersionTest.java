package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.Http2Server;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.TestKeys;
import io.netty.handler.codec.http2.Http2Headers;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which version of HTTP the default transport speaks. */
@Timeout(60)
class HttpVersionTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final String DONE = "{\"Response\":{\"Status\":\"Done\"}}";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestKeys keys;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = TestKeys.make(folder);
    }

    private static JobClient.Builder builder(String url) throws Exception {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .retryPolicy(RetryPolicy.none())
                .endpoint(url)
                .tls(keys.contextOf("client"));
    }

    @Test
    void http2_isSpokenWhereTheServerOffersIt() throws Exception {
        try (Http2Server server = new Http2Server(keys.contextOf("server"), DONE);
                JobClient client = builder("https://" + server.authority())
                        .httpVersion(HttpVersion.HTTP_2)
                        .build()) {
            for (int i = 0; i < 5; i++) {
                assertThat(client.describeJob(REQUEST).status()).isEqualTo("Done");
            }

            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSize(5);
            Http2Headers request = server.requests().get(0);
            assertThat(request.authority()).as("the host as it was signed").hasToString(server.authority());
            assertThat(request.getAll("authorization")).hasSize(1);
        }
    }

    @Test
    void http11_isTheDefault() throws Exception {
        try (Http2Server server = new Http2Server(keys.contextOf("server"), DONE);
                JobClient client = builder("https://" + server.authority()).build()) {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> client.describeJob(REQUEST));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void http2_toAServerWithoutIt_isHttp11() throws Exception {
        RawServer.Script done = (request, reply) -> reply.ok(DONE);
        try (RawServer tls = RawServer.startTls(keys.contextOf("server"), done);
                RawServer plain = RawServer.start(done)) {
            for (RawServer server : new RawServer[] {tls, plain}) {
                try (JobClient client =
                        builder(server.url()).httpVersion(HttpVersion.HTTP_2).build()) {
                    assertThat(client.describeJob(REQUEST).status()).isEqualTo("Done");
                }
                assertThat(server.received().get(0).requestLine()).isEqualTo("POST / HTTP/1.1");
            }
        }
    }

    @Test
    void http11_asksForNoUpgrade() throws Exception {
        try (RawServer server = RawServer.start((request, reply) -> reply.ok(DONE));
                JobClient client = builder(server.url()).build()) {
            client.describeJob(REQUEST);

            assertThat(server.received().get(0).headers())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("upgrade"));
        }
    }
}
