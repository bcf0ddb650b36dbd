package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Client;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.ProxyServer;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.TestKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default transport through a proxy on loopback, and with keys of one's own. */
@Timeout(60)
class ProxyTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final RawServer.Script DONE = (request, reply) -> reply.ok("{\"Response\":{\"Status\":\"Done\"}}");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestKeys keys;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = TestKeys.make(folder);
    }

    private static JobClient.Builder builder(RawServer server) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .retryPolicy(RetryPolicy.none())
                .endpoint(server.url());
    }

    private static ProxySettings through(ProxyServer proxy) {
        return ProxySettings.of("127.0.0.1", proxy.port()).withLoopback();
    }

    private static void assertAnswered(JobClient.Builder builder) {
        try (JobClient client = builder.build()) {
            assertThat(client.describeJob(REQUEST).status()).isEqualTo("Done");
        }
    }

    private static void assertNoProxyHeader(RawServer server) {
        assertThat(server.received().get(0).headers())
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("proxy-"));
    }

    @Test
    void http_goesThroughTheProxyWithTheWholeUrl() throws IOException {
        try (RawServer server = RawServer.start(DONE);
                ProxyServer proxy = ProxyServer.start()) {
            assertAnswered(builder(server).proxy(through(proxy)));

            assertThat(proxy.requestLines()).containsExactly("POST " + server.url() + "/ HTTP/1.1");
            assertThat(server.received().get(0).values("host")).containsExactly(server.authority());
        }
    }

    @Test
    void https_goesThroughTheProxyByConnect() throws Exception {
        try (RawServer server = RawServer.startTls(keys.contextOf("server"), DONE);
                ProxyServer proxy = ProxyServer.start()) {
            assertAnswered(builder(server).proxy(through(proxy)).tls(keys.contextOf("client")));

            assertThat(proxy.requestLines()).containsExactly("CONNECT " + server.authority() + " HTTP/1.1");
            assertThat(proxy.lastHead())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("authorization"));
            assertThat(server.received().get(0).values("authorization")).hasSize(1);
        }
    }

    @Test
    void http_tellsTheProxyUserAndPassword() throws IOException {
        try (RawServer server = RawServer.start(DONE);
                ProxyServer proxy = ProxyServer.start("张三", "pass:word")) {
            assertAnswered(builder(server).proxy(through(proxy).withUser("张三", "pass:word")));

            assertThat(proxy.requestLines()).as("no challenge needed").hasSize(1);
            assertNoProxyHeader(server);
        }
    }

    @Test
    void https_tellsTheProxyUserAndPassword_andNobodyElse() throws Exception {
        try (RawServer server = RawServer.startTls(keys.contextOf("server"), DONE);
                ProxyServer proxy = ProxyServer.start("user", "password")) {
            assertAnswered(builder(server)
                    .proxy(through(proxy).withUser("user", "password"))
                    .tls(keys.contextOf("client")));

            assertThat(proxy.requestLines()).containsExactly("CONNECT " + server.authority() + " HTTP/1.1");
            assertNoProxyHeader(server);
            assertThat(server.received().get(0).values("authorization")).hasSize(1);
        }
    }

    @Test
    void proxyThatRefusesTheUser_isToldAsStatus407() throws Exception {
        try (RawServer plain = RawServer.start(DONE);
                RawServer tls = RawServer.startTls(keys.contextOf("server"), DONE);
                ProxyServer proxy = ProxyServer.start("user", "password")) {
            for (RawServer server : new RawServer[] {plain, tls}) {
                try (JobClient client = builder(server)
                        .proxy(through(proxy).withUser("user", "wrong"))
                        .tls(keys.contextOf("client"))
                        .build()) {
                    assertThatExceptionOfType(TransportException.class)
                            .isThrownBy(() -> client.describeJob(REQUEST))
                            .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(407));
                }
                assertThat(server.received()).isEmpty();
            }
        }
    }

    @Test
    void loopback_isReachedDirectlyUnlessAskedFor_andNotToldThePassword() throws IOException {
        try (RawServer server = RawServer.start(DONE);
                ProxyServer proxy = ProxyServer.start()) {
            assertAnswered(builder(server)
                    .proxy(ProxySettings.of("127.0.0.1", proxy.port()).withUser("user", "password")));

            assertThat(proxy.requestLines()).isEmpty();
            assertNoProxyHeader(server);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.9.8.7", "[::1]"})
    void loopback_isKnownByItsNames(String host) {
        assertThat(ProxySettings.of("proxy", 3128).isFor(host)).isFalse();
        assertThat(ProxySettings.of("proxy", 3128).withLoopback().isFor(host)).isTrue();
        assertThat(ProxySettings.of("proxy", 3128).isFor("clb.tencentcloudapi.com"))
                .isTrue();
    }

    @Test
    void password_isNeverShown() {
        ProxySettings settings = ProxySettings.of("proxy.example", 3128).withUser("user", "pa55");

        assertThat(settings).hasToString("Proxy[proxy.example:3128, user user]");
        assertThat(ProxySettings.of("proxy.example", 3128)).hasToString("Proxy[proxy.example:3128]");
    }

    @Test
    void settings_thatMakeNoSense_areRefused() {
        for (String host : new String[] {"", " ", "http://proxy", "proxy/", "user@proxy", "proxy\r\nX: y"}) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .as(host)
                    .isThrownBy(() -> ProxySettings.of(host, 3128))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("proxy"));
        }
        for (int port : new int[] {0, -1, 65_536}) {
            assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> ProxySettings.of("proxy", port));
        }
        ProxySettings proxy = ProxySettings.of("proxy", 3128);
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> proxy.withUser("a:b", "c"));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> proxy.withUser("a", "c\r\nX: y"));
    }

    @Test
    void password_thatTheJvmWouldNotTellTheProxy_isRefusedWithTheWayOut() {
        String before = System.getProperty(TunnelAuthentication.PROPERTY);
        System.setProperty(TunnelAuthentication.PROPERTY, "Basic");
        try {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> JobClient.builder()
                            .proxy(ProxySettings.of("proxy.example", 3128).withUser("user", "password"))
                            .build())
                    .withMessageContaining("-Djdk.http.auth.tunneling.disabledSchemes=");
        } finally {
            System.setProperty(TunnelAuthentication.PROPERTY, before == null ? "" : before);
        }
    }

    @Test
    void basic_isAllowedUnlessTheListNamesIt() {
        assertThat(TunnelAuthentication.allowsBasic("")).isTrue();
        assertThat(TunnelAuthentication.allowsBasic("NTLM,Digest")).isTrue();
        assertThat(TunnelAuthentication.allowsBasic("NTLM, BASIC")).isFalse();
        assertThat(TunnelAuthentication.allowsBasic("Basic")).isFalse();
        System.clearProperty(TunnelAuthentication.PROPERTY);
        try {
            assertThat(TunnelAuthentication.allowsBasic())
                    .as("as the JDK comes")
                    .isFalse();
        } finally {
            System.setProperty(TunnelAuthentication.PROPERTY, "none");
        }
    }

    @Test
    void setting_ofTheDefaultTransport_isRefusedBesideAnother() throws Exception {
        Client other = (request, options) -> {
            throw new IOException();
        };
        assertRefused("proxy", JobClient.builder().transport(other).proxy(ProxySettings.of("proxy", 3128)));
        assertRefused("tls", JobClient.builder().transport(other).tls(keys.contextOf("client")));
        assertRefused("httpVersion", JobClient.builder().transport(other).httpVersion(HttpVersion.HTTP_2));
    }

    private static void assertRefused(String field, JobClient.Builder builder) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void tls_trustsAnAuthorityOfOnesOwnAndShowsACertificate() throws Exception {
        try (RawServer server = RawServer.startTls(keys.contextOf("server"), DONE)) {
            assertAnswered(builder(server).tls(keys.contextOf("client")));
        }
    }

    @Test
    void tls_withoutTheCertificateThatTheServerDemands_isATransportFailure() throws Exception {
        try (RawServer server = RawServer.startTls(keys.contextOf("server"), DONE)) {
            assertNoAnswer(builder(server).tls(keys.contextOfNobody()));
            assertNoAnswer(builder(server).tls(keys.contextOf("stranger")));
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void tls_toAServerThatIsNotTrusted_isATransportFailure() throws Exception {
        try (RawServer stranger = RawServer.startTls(keys.contextOf("stranger"), DONE);
                RawServer ofAnotherName = RawServer.startTls(keys.contextOf("client"), DONE);
                RawServer unknown = RawServer.startTls(keys.contextOf("server"), DONE)) {
            assertNoAnswer(builder(stranger).tls(keys.contextOf("client")));
            assertNoAnswer(builder(ofAnotherName).tls(keys.contextOf("client")));
            assertNoAnswer(builder(unknown));
            assertThat(unknown.received()).isEmpty();
        }
    }

    private static void assertNoAnswer(JobClient.Builder builder) {
        try (JobClient client = builder.build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .satisfies(e -> assertThat(e.httpStatus()).isZero());
        }
    }
}
