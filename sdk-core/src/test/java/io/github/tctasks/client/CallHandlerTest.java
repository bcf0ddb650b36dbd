package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.body;
import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static io.github.tctasks.testkit.FakeTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeZoneJobRequest;
import io.github.tctasks.testapi.JobApi;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts of a call, through a whole connection. */
class CallHandlerTest {

    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", "secretExample");
    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final FakeTransport.Step DOWN = failing(new IOException("down"));

    private final VirtualTime time = new VirtualTime();

    private JobClient.Builder builder(FakeTransport transport) {
        return JobClient.builder()
                .credentials(CREDENTIALS)
                .transport(transport)
                .time(time)
                .random(new Random(3));
    }

    @Test
    void request_isWhatTheApiWants() {
        FakeTransport transport = FakeTransport.of(response(""));
        builder(transport).build().describeJob(new DescribeJobRequest("job-1", "任务"));

        FakeTransport.Sent sent = transport.last();
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.url()).isEqualTo("https://job.tencentcloudapi.com/");
        assertThat(sent.text()).isEqualTo("{\"JobId\":\"job-1\",\"Note\":\"任务\"}");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(sent.header("X-TC-Action")).isEqualTo("DescribeJob");
        assertThat(sent.header("X-TC-Version")).isEqualTo("2020-01-02");
        assertThat(sent.header("X-TC-Timestamp"))
                .isEqualTo(Long.toString(time.now().getEpochSecond()));
        assertThat(sent.header("X-TC-Region")).isNull();
        assertThat(sent.header("X-TC-Token")).isNull();
        assertThat(sent.header("Authorization")).startsWith("TC3-HMAC-SHA256 Credential=AKIDexample/2026-11-22/job/");
    }

    @Test
    void request_withRegionAndToken_carriesBoth() {
        FakeTransport transport = FakeTransport.of(response(""));
        builder(transport)
                .region("ap-guangzhou")
                .credentials(Credentials.of("AKIDexample", "secretExample", "{tokenExample}"))
                .build()
                .describeZoneJob(new DescribeZoneJobRequest("z-1"));

        assertThat(transport.last().header("X-TC-Region")).isEqualTo("ap-guangzhou");
        assertThat(transport.last().header("X-TC-Token")).isEqualTo("{tokenExample}");
    }

    @Test
    void retry_signsEachAttemptAnewWithOneOfEachHeader() {
        FakeTransport transport =
                FakeTransport.of(DOWN, error("InternalError"), status(503, ""), body("<html>"), response(""));
        List<Credentials> handedOut = new ArrayList<>();
        CredentialsProvider rotating = () -> {
            time.advance(Duration.ofHours(13));
            handedOut.add(
                    Credentials.of("AKID" + handedOut.size(), "key" + handedOut.size(), "token" + handedOut.size()));
            return handedOut.get(handedOut.size() - 1);
        };
        builder(transport)
                .region("ap-guangzhou")
                .credentials(rotating)
                .retryPolicy(new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofSeconds(5)))
                .build()
                .describeJob(REQUEST);

        assertThat(transport.sent()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            FakeTransport.Sent sent = transport.sent().get(i);
            assertThat(sent.headers())
                    .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
            assertThat(sent.header("X-TC-Token")).isEqualTo("token" + i);
            assertThat(sent.header("Authorization")).isEqualTo(authorization(handedOut.get(i), sent));
            assertThat(sent.text()).isEqualTo("{\"JobId\":\"job-1\"}");
        }
        assertThat(transport.sent().stream().map(sent -> sent.header("X-TC-Timestamp")))
                .doesNotHaveDuplicates();
    }

    private static String authorization(Credentials credentials, FakeTransport.Sent sent) {
        String host = sent.url().replaceAll("https://|/", "");
        String contentType = String.valueOf(sent.header("Content-Type"));
        long timestamp = Long.parseLong(String.valueOf(sent.header("X-TC-Timestamp")));
        return Tc3Signer.authorization(
                CanonicalRequest.of("POST", "", Map.of("host", host, "content-type", contentType)),
                sent.body(),
                SigningKey.derive(credentials, "job", timestamp),
                timestamp);
    }

    @Test
    void retry_fromTemporaryToPermanentCredentials_dropsTheToken() {
        FakeTransport transport = FakeTransport.of(DOWN, response(""));
        AtomicReference<Credentials> next = new AtomicReference<>(Credentials.of("AKIDexample", "key", "token"));
        builder(transport)
                .credentials((CredentialsProvider) () -> next.getAndSet(CREDENTIALS))
                .build()
                .describeJob(REQUEST);

        assertThat(transport.sent().get(0).header("X-TC-Token")).isEqualTo("token");
        assertThat(transport.sent().get(1).header("X-TC-Token")).isNull();
    }

    @Test
    void key_overMidnightUtc_isDerivedAnew() {
        FakeTransport transport = FakeTransport.of(response(""));
        JobClient client = builder(transport).build();
        for (int hour = 0; hour < 48; hour++) {
            client.describeJob(REQUEST);
            assertThat(transport.last().header("Authorization"))
                    .isEqualTo(authorization(CREDENTIALS, transport.last()));
            time.advance(Duration.ofHours(1));
        }
    }

    @Test
    void retry_waitsBetweenAttempts_andStopsAtTheirNumber() {
        FakeTransport transport = FakeTransport.of(DOWN);

        TransportException e = catchThrowableOfType(
                TransportException.class, () -> builder(transport).build().describeJob(REQUEST));

        assertThat(transport.sent()).hasSize(3);
        assertThat(time.sleeps()).hasSize(2);
        assertThat(time.sleeps().get(0)).isBetween(Duration.ZERO, Duration.ofMillis(200));
        assertThat(time.sleeps().get(1)).isBetween(Duration.ZERO, Duration.ofMillis(400));
        assertThat(e).hasMessage("No answer from job.tencentcloudapi.com: down");
    }

    @Test
    void failure_afterSeveralAttempts_isTheLastOne_withTheOthersBesideIt() {
        FakeTransport transport = FakeTransport.of(DOWN, status(500, ""), error("InternalError"));

        ServiceException e = catchThrowableOfType(
                ServiceException.class, () -> builder(transport).build().describeJob(REQUEST));

        assertThat(e.getSuppressed()).hasSize(2).allSatisfy(earlier -> {
            assertThat(earlier).isInstanceOf(TransportException.class);
            assertThat(earlier.getSuppressed()).isEmpty();
        });
    }

    @Test
    void failure_thatIsOneExceptionAgainAndAgain_isThrownAsItIs() {
        TransportException same = new TransportException("always this one", null);
        FakeTransport transport = FakeTransport.of(failing(same));

        assertThatThrownBy(() -> builder(transport).build().describeJob(REQUEST))
                .isSameAs(same)
                .hasNoSuppressedExceptions();
        assertThat(transport.sent()).hasSize(3);
    }

    @Test
    void failure_thatIsPermanent_isNotTriedAgain() {
        for (FakeTransport.Step step :
                List.of(error("AuthFailure.SignatureFailure"), status(302, ""), response("\"Progress\":\"x\""))) {
            FakeTransport transport = FakeTransport.of(step);

            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> builder(transport).build().describeJob(REQUEST));
            assertThat(transport.sent()).hasSize(1);
        }
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void region_thatTheActionDemands_isAskedForBeforeAnythingIsSent() {
        FakeTransport transport = FakeTransport.of(response(""));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> builder(transport).build().describeZoneJob(new DescribeZoneJobRequest("z-1")))
                .withMessageContaining("DescribeZoneJob needs a region")
                .satisfies(e -> assertThat(e.field()).isEqualTo("Region"));
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void request_thatIsNull_isRefusedBeforeAnythingIsSent() {
        FakeTransport transport = FakeTransport.of(response(""));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> builder(transport).build().describeJob(null))
                .withMessageContaining("DescribeJob")
                .satisfies(e -> assertThat(e.field()).isEqualTo("request"));
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void credentials_thatCannotBeHad_areToldBeforeAnythingIsSent() {
        FakeTransport transport = FakeTransport.of(response(""));
        IllegalStateException broken = new IllegalStateException("broken");
        NoCredentialsException none = new NoCredentialsException("none here", null);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> callWith(transport, () -> {
                    throw broken;
                }))
                .withMessageContaining("java.lang.IllegalStateException")
                .withCause(broken);
        assertThatThrownBy(() -> callWith(transport, () -> {
                    throw none;
                }))
                .isSameAs(none);
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // Providers without null checks return nulls.
    void credentials_thatAreNull_areToldBeforeAnythingIsSent() {
        FakeTransport transport = FakeTransport.of(response(""));

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> callWith(transport, () -> null))
                .withMessageContaining("returned null");
        assertThat(transport.sent()).isEmpty();
    }

    private void callWith(FakeTransport transport, CredentialsProvider credentials) {
        builder(transport).credentials(credentials).build().describeJob(REQUEST);
    }

    @Test
    void client_thatIsClosed_refusesCalls() {
        FakeTransport transport = FakeTransport.of(response(""));
        JobClient client = builder(transport).build();
        client.close();
        client.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.describeJob(REQUEST))
                .withMessage("This job client is closed.");
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.tasks().await("job-1", Duration.ofMinutes(1)));
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void client_thatIsClosedDuringAnAttempt_saysSoAndMakesNoOther() {
        List<JobClient> clients = new ArrayList<>();
        FakeTransport transport = FakeTransport.of(request -> {
            clients.get(0).close();
            throw new IOException("closed underneath");
        });
        clients.add(builder(transport).build());

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> clients.get(0).describeJob(REQUEST))
                .satisfies(e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(TransportException.class));
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void client_thatIsClosedBetweenTwoAttempts_makesNoOther() {
        List<JobClient> clients = new ArrayList<>();
        FakeTransport transport = FakeTransport.of(DOWN);
        VirtualTime closing = new VirtualTime();
        clients.add(builder(transport)
                .time(closing)
                .random(() -> {
                    clients.get(0).close();
                    return 1;
                })
                .build());

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> clients.get(0).describeJob(REQUEST));
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void interruption_whileWaitingForTheNextAttempt_endsTheCallAndKeepsTheFlag() {
        FakeTransport transport = FakeTransport.of(DOWN);
        JobClient client = builder(transport)
                .random(() -> {
                    Thread.currentThread().interrupt();
                    return 1;
                })
                .build();

        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(() -> client.describeJob(REQUEST))
                .withCauseInstanceOf(InterruptedException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(TransportException.class));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void interruption_insideTheTransport_endsTheCallAndKeepsTheFlag() {
        for (IOException failure : List.of(new InterruptedIOException(), new IOException("aborted"))) {
            FakeTransport transport = FakeTransport.of(request -> {
                Thread.currentThread().interrupt();
                throw failure;
            });

            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> builder(transport).build().describeJob(REQUEST))
                    .withCause(failure);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(transport.sent()).hasSize(1);
        }
    }

    @Test
    void interruptedIoException_withoutTheFlag_isATimeOutAndLeavesTheFlagAlone() {
        for (IOException timeout :
                List.of(new InterruptedIOException("timeout"), new SocketTimeoutException("Read timed out"))) {
            FakeTransport transport = FakeTransport.of(failing(timeout));

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> builder(transport).build().describeJob(REQUEST))
                    .withCause(timeout);
            assertThat(Thread.interrupted()).isFalse();
            assertThat(transport.sent()).hasSize(3);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // Transports without null checks return nulls.
    void transport_thatReturnsNull_isATransportFailure() {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(
                        () -> builder(FakeTransport.of(request -> null)).build().describeJob(REQUEST))
                .withMessage("The transport returned no response from job.tencentcloudapi.com");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void transportFailure_withAndWithoutAMessage_namesTheHost(boolean message) {
        IOException failure = message ? new IOException("Connection reset") : new IOException();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() ->
                        builder(FakeTransport.of(failing(failure))).build().describeJob(REQUEST))
                .withMessage(
                        "No answer from job.tencentcloudapi.com: " + (message ? "Connection reset" : "IOException"))
                .satisfies(e -> assertThat(e.httpStatus()).isZero());
    }

    @Test
    void errorOfTheJvm_isNotDisguised() {
        OutOfMemoryError error = new OutOfMemoryError("test");

        assertThatThrownBy(() -> builder(FakeTransport.of(request -> {
                            throw error;
                        }))
                        .build()
                        .describeJob(REQUEST))
                .isSameAs(error);
    }

    @Test
    void api_asAnObject_hasIdentityAndTellsItsEndpoint() {
        JobApi api =
                builder(FakeTransport.of(response(""))).build().connection().api();
        JobApi other =
                builder(FakeTransport.of(response(""))).build().connection().api();

        assertThat(List.of(other, api).indexOf(api)).isEqualTo(1);
        assertThat(api).isNotEqualTo(other).isNotEqualTo(null);
        assertThat(api.hashCode()).isEqualTo(System.identityHashCode(api));
        assertThat(api).hasToString("job client of https://job.tencentcloudapi.com");
    }

    @Test
    void timeouts_areToldToTheTransport() {
        List<String> told = new ArrayList<>();
        feign.Client transport = (request, options) -> {
            told.add(options.connectTimeoutMillis() + " " + options.readTimeoutMillis() + " "
                    + options.isFollowRedirects());
            return response("").answer(request);
        };
        JobClient.Builder builder = JobClient.builder().credentials(CREDENTIALS).transport(transport);
        builder.build().describeJob(REQUEST);
        builder.connectTimeout(Duration.ofMillis(1))
                .readTimeout(Duration.ofHours(24))
                .build()
                .describeJob(REQUEST);

        assertThat(told).containsExactly("5000 15000 false", "1 86400000 false");
    }
}
