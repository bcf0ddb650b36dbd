package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryBudget;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.LogCapture;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What ends a call's retries beside the policy: the budget of the client and the call's own time-out. */
class CallBoundsTest {

    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", "secretExample");
    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final RetryPolicy TEN = new RetryPolicy(10, Duration.ofSeconds(1), Duration.ofSeconds(1));

    private final VirtualTime time = new VirtualTime();
    private final List<String> told = new ArrayList<>();

    private JobClient.Builder builder(Client transport) {
        return JobClient.builder()
                .credentials(CREDENTIALS)
                .transport(transport)
                .time(time)
                .random(new Random(3));
    }

    @Test
    void budget_thatIsUsedUp_leavesOneAttemptToEachCallAndTheFailureSaysSo() {
        FakeTransport transport = FakeTransport.of(error("InternalError"));
        RetryBudget budget = RetryBudget.of(12);
        JobClient client = builder(transport).retryBudget(budget).build();

        assertThat(failureOf(client).getSuppressed()).hasSize(2);
        assertThat(transport.sent()).hasSize(3);
        for (int i = 0; i < 5; i++) {
            transport.forget();
            assertThat(failureOf(client).getSuppressed())
                    .singleElement()
                    .satisfies(note ->
                            assertThat(note).hasMessage("No further attempt: the client's retry budget is used up"));
            assertThat(transport.sent()).hasSize(1);
        }
        assertThat(budget.tokens()).isEqualTo(2);
    }

    @Test
    void budget_thatIsUsedUp_isWarnedOfOnceAMinute() {
        JobClient client = builder(FakeTransport.of(error("InternalError")))
                .retryBudget(RetryBudget.of(0))
                .build();
        long before = warnings();
        failureOf(client);
        failureOf(client);
        assertThat(warnings()).isEqualTo(before + 1);

        time.advance(Duration.ofMinutes(1));
        failureOf(client);
        assertThat(warnings()).isEqualTo(before + 2);
    }

    private static long warnings() {
        return LogCapture.lines().stream()
                .filter(line -> line.startsWith("WARN io.github.tctasks.client The retry budget of the job client"))
                .count();
    }

    @Test
    void success_fillsTheBudgetAgain() {
        RetryBudget budget = RetryBudget.of(20);
        budget.takeFor(new TransportException("x", null));
        budget.takeFor(new TransportException("x", null));
        FakeTransport.Step busy = error("InternalError");
        JobClient client = builder(FakeTransport.of(response(""), busy, busy, response("")))
                .retryBudget(budget)
                .build();

        client.describeJob(REQUEST);
        assertThat(budget.tokens()).isEqualTo(11);
        client.describeJob(REQUEST);
        assertThat(budget.tokens()).as("two retries, one given back").isEqualTo(6);
    }

    @Test
    void budget_byDefault_isEachClientsOwn() {
        JobClient.Builder builder = builder(FakeTransport.of(error("InternalError")));
        JobClient spent = builder.build();
        for (int call = 0; call < 51; call++) {
            failureOf(spent);
        }

        assertThat(failureOf(spent).getSuppressed()).hasOnlyElementsOfType(NotRetried.class);
        assertThat(failureOf(builder.build()).getSuppressed()).hasSize(2).hasOnlyElementsOfType(SdkException.class);
    }

    private static SdkException failureOf(JobClient client) {
        return catchThrowableOfType(SdkException.class, () -> client.describeJob(REQUEST));
    }

    /** A transport of which each attempt takes a time, and fails when its time-outs are over. */
    private Client taking(Duration needed) {
        return (request, options) -> {
            told.add(options.connectTimeoutMillis() + "+" + options.readTimeoutMillis());
            Duration allowed = Duration.ofMillis((long) options.connectTimeoutMillis() + options.readTimeoutMillis());
            time.advance(needed.compareTo(allowed) < 0 ? needed : allowed);
            throw needed.compareTo(allowed) < 0 ? new IOException("down") : new HttpTimeoutException("late");
        };
    }

    @Test
    void callTimeout_cutsAttemptsAndEndsTheCallInTime() {
        JobClient client = builder(taking(Duration.ofHours(1)))
                .retryPolicy(TEN)
                .callTimeout(Duration.ofSeconds(25))
                .build();
        long begin = time.nanoTime();

        SdkException failure = failureOf(client);

        assertThat(Duration.ofNanos(time.nanoTime() - begin))
                .isBetween(Duration.ofMillis(24_998), Duration.ofSeconds(25));
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isEqualTo("5000+15000");
        assertThat(told.get(1)).matches("2\\d\\d\\d\\+2\\d\\d\\d");
        assertThat(failure.getSuppressed())
                .anySatisfy(note -> assertThat(note)
                        .hasMessage("No further attempt: the call's time-out of 25000 ms leaves no time for one"));
    }

    @Test
    void retry_whoseWaitWouldOutlastTheCall_isNotBegun() {
        JobClient client = builder(taking(Duration.ofMillis(400)))
                .retryPolicy(TEN)
                .random(() -> -1)
                .callTimeout(Duration.ofSeconds(2))
                .build();
        long begin = time.nanoTime();

        failureOf(client);

        assertThat(told).hasSize(2);
        assertThat(time.sleeps()).hasSize(1);
        assertThat(Duration.ofNanos(time.nanoTime() - begin)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void callTimeout_ofACallInTime_changesNothing() {
        FakeTransport transport = FakeTransport.of(error("InternalError"), response(""));

        builder(transport).callTimeout(Duration.ofMinutes(1)).build().describeJob(REQUEST);

        assertThat(transport.sent()).hasSize(2);
    }

    @Test
    void callTimeout_thatCredentialsUsedUp_sendsNothing() {
        FakeTransport transport = FakeTransport.of(response(""));
        CredentialsProvider slow = () -> {
            time.advance(Duration.ofSeconds(9));
            return CREDENTIALS;
        };
        JobClient client = builder(transport)
                .credentials(slow)
                .callTimeout(Duration.ofSeconds(9))
                .build();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> client.describeJob(REQUEST))
                .withMessage("Not sent: the call's time-out of 9000 ms was over before");
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void callTimeout_overARealSocket_endsTheWholeCall() throws IOException {
        long begin = System.nanoTime();
        try (RawServer server = RawServer.start((request, reply) -> reply.stall());
                JobClient client = JobClient.builder()
                        .credentials(CREDENTIALS)
                        .endpoint(server.url())
                        .callTimeout(Duration.ofSeconds(1))
                        .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .withCauseInstanceOf(HttpTimeoutException.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}
