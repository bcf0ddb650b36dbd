package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.FakeTransport.Step;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calls of a client with backup endpoints, on virtual time. */
class FailoverTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", "secretExample");
    private static final Step DONE = FakeTransport.response("\"Status\":\"Done\"");
    private static final Step SILENT = FakeTransport.failing(new IOException("connection refused"));
    private static final Step BROKEN = FakeTransport.status(503, "");

    private final VirtualTime time = new VirtualTime();
    private final Hosts hosts = new Hosts();

    /** Answers each host by a step of its own, and notes which hosts were asked. */
    private static final class Hosts implements Client {

        private final Map<String, Step> steps = new HashMap<>();
        private final List<String> asked = new ArrayList<>();
        private final List<Request> requests = new ArrayList<>();

        @Override
        public Response execute(Request request, Request.Options options) throws IOException {
            String host = URI.create(request.url()).getHost();
            asked.add(host);
            requests.add(request);
            return steps.getOrDefault(host, DONE).answer(request);
        }

        List<String> asked() {
            List<String> soFar = List.copyOf(asked);
            asked.clear();
            return soFar;
        }
    }

    private JobClient.Builder builder() {
        return JobClient.builder()
                .credentials(CREDENTIALS)
                .endpoint("https://first.example")
                .backupEndpoint("https://second.example")
                .retryPolicy(RetryPolicy.none())
                .time(time)
                .transport(hosts);
    }

    private static void assertNoAnswer(JobClient client) {
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> client.describeJob(REQUEST));
    }

    private List<String> askedByFailingCalls(JobClient client, int calls) {
        for (int i = 0; i < calls; i++) {
            assertNoAnswer(client);
        }
        return hosts.asked();
    }

    @Test
    void callsGoToTheBackup_afterTwoFailuresInARow_andBackAfterAProbe() {
        hosts.steps.put("first.example", SILENT);
        try (JobClient client = builder().build()) {
            assertThat(askedByFailingCalls(client, 2)).hasSize(2).containsOnly("first.example");

            client.describeJob(REQUEST);
            client.describeJob(REQUEST);
            assertThat(hosts.asked()).containsExactly("second.example", "second.example");

            time.advance(Duration.ofSeconds(30));
            assertThat(askedByFailingCalls(client, 1)).as("a probe that fails").containsExactly("first.example");
            client.describeJob(REQUEST);
            assertThat(hosts.asked()).containsExactly("second.example");

            hosts.steps.remove("first.example");
            time.advance(Duration.ofSeconds(30));
            client.describeJob(REQUEST);
            client.describeJob(REQUEST);
            assertThat(hosts.asked()).as("a probe that succeeds").containsExactly("first.example", "first.example");
        }
    }

    @Test
    void remainingAttemptsOfACall_goToTheBackup() {
        hosts.steps.put("first.example", BROKEN);
        try (JobClient client = builder().retryPolicy(RetryPolicy.standard()).build()) {
            assertThat(client.describeJob(REQUEST).status()).isEqualTo("Done");
            assertThat(hosts.asked()).containsExactly("first.example", "first.example", "second.example");
        }
    }

    @Test
    void request_isSignedForTheHostThatItGoesTo() {
        hosts.steps.put("first.example", SILENT);
        try (JobClient client = builder().failover(1, Duration.ofMinutes(1)).build()) {
            assertNoAnswer(client);
            client.describeJob(REQUEST);
        }

        for (Request request : hosts.requests) {
            long second = time.now().getEpochSecond();
            CanonicalRequest signed = CanonicalRequest.of(
                    "POST",
                    "",
                    Map.of(
                            "content-type",
                            Tc3Form.JSON,
                            "host",
                            URI.create(request.url()).getHost()));
            assertThat(request.headers().get("Authorization"))
                    .as(request.url())
                    .containsExactly(Tc3Signer.authorization(
                            signed, request.body(), SigningKey.derive(CREDENTIALS, "job", second), second));
        }
        assertThat(hosts.requests)
                .extracting(Request::url)
                .containsExactly("https://first.example/", "https://second.example/");
    }

    @Test
    void failure_namesTheHostThatFailed() {
        hosts.steps.put("first.example", SILENT);
        hosts.steps.put("second.example", BROKEN);
        try (JobClient client = builder().failover(1, Duration.ofMinutes(1)).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .withMessage("No answer from first.example: connection refused");
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .withMessage("second.example answered HTTP 503 instead of 200");
        }
    }

    @Test
    void answersOfTheApi_areNoFailures() {
        hosts.steps.put("first.example", FakeTransport.error("InternalError"));
        try (JobClient client = builder().failover(1, Duration.ofMinutes(1)).build()) {
            for (int i = 0; i < 5; i++) {
                assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> client.describeJob(REQUEST));
            }
            hosts.steps.put("first.example", FakeTransport.status(429, ""));
            assertThat(askedByFailingCalls(client, 5)).hasSize(10).containsOnly("first.example");
        }
    }

    @Test
    void whatTellsNothing_neitherCountsNorKeepsAProbe() {
        hosts.steps.put("first.example", SILENT);
        List<Credentials> known = new ArrayList<>(List.of(CREDENTIALS));
        CredentialsProvider provider = () -> {
            if (known.isEmpty()) {
                throw new NoCredentialsException("none", null);
            }
            return known.get(0);
        };
        try (JobClient client = builder()
                .credentials(provider)
                .failover(1, Duration.ofMinutes(1))
                .build()) {
            assertNoAnswer(client);
            time.advance(Duration.ofMinutes(1));
            known.clear();
            assertThatExceptionOfType(NoCredentialsException.class).isThrownBy(() -> client.describeJob(REQUEST));
            known.add(CREDENTIALS);
            hosts.steps.put("first.example", FakeTransport.body("<html>"));
            assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> client.describeJob(REQUEST));
            hosts.steps.remove("first.example");
            client.describeJob(REQUEST);

            assertThat(hosts.asked()).containsOnly("first.example");
        }
    }

    @Test
    void whenAllHaveFailed_callsTryThemInTurn() {
        for (String host : List.of("first.example", "second.example", "third.example")) {
            hosts.steps.put(host, SILENT);
        }
        try (JobClient client = builder()
                .backupEndpoint("https://third.example")
                .failover(1, Duration.ofMinutes(1))
                .build()) {
            List<String> asked = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                assertNoAnswer(client);
                asked.addAll(hosts.asked());
                time.advance(Duration.ofSeconds(1));
            }

            assertThat(asked)
                    .containsExactly(
                            "first.example",
                            "second.example",
                            "third.example",
                            "first.example",
                            "second.example",
                            "third.example");
        }
    }

    @Test
    void pollsOfAWait_goToTheBackupToo() {
        hosts.steps.put("first.example", BROKEN);
        try (JobClient client = builder().retryPolicy(RetryPolicy.standard()).build()) {
            client.tasks().await("job-1", Duration.ofMinutes(5));

            assertThat(hosts.asked()).containsExactly("first.example", "first.example", "second.example");
        }
    }

    @Test
    void settings_thatMakeNoSense_areRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> builder().backupEndpoint("https://SECOND.example:443"))
                .withMessage("A backup endpoint must be another than those before it.");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> builder().backupEndpoint("https://first.example").build())
                .satisfies(e -> assertThat(e.field()).isEqualTo("backupEndpoint"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> builder().failover(0, Duration.ofSeconds(1)))
                .satisfies(e -> assertThat(e.field()).isEqualTo("failover"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> builder().failover(1, Duration.ZERO))
                .satisfies(e -> assertThat(e.field()).isEqualTo("failover"));
    }

    @Test
    void body_isTheSameWhereverItGoes() {
        hosts.steps.put("first.example", SILENT);
        try (JobClient client = builder().failover(1, Duration.ofMinutes(1)).build()) {
            assertNoAnswer(client);
            client.describeJob(REQUEST);
        }

        assertThat(hosts.requests)
                .extracting(request -> new String(request.body(), UTF_8))
                .containsExactly("{\"JobId\":\"job-1\"}", "{\"JobId\":\"job-1\"}");
    }
}
