package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.observe.AttemptOutcome;
import io.github.tctasks.observe.CallDetails;
import io.github.tctasks.observe.CallEvents;
import io.github.tctasks.observe.CallObserver;
import io.github.tctasks.observe.CallOutcome;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.LogCapture;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a client's observers are told, and what its log says. */
class CallObserverTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final FakeTransport.Step BUSY = error("InternalError");

    private final VirtualTime time = new VirtualTime();
    private final List<String> told = new ArrayList<>();

    private final CallObserver recorder = call -> {
        told.add("begun " + call.service() + " " + call.action() + " " + call.region());
        return new CallEvents() {
            @Override
            public void attemptBegun(int number) {
                told.add("attempt " + number);
            }

            @Override
            public void attemptEnded(AttemptOutcome outcome) {
                told.add("attempt " + outcome.number() + " " + name(outcome.failure())
                        + (outcome.nextIn() == null ? "" : " again"));
            }

            @Override
            public void callEnded(CallOutcome outcome) {
                told.add("ended " + outcome.attempts() + " " + outcome.code() + " " + name(outcome.failure()) + " "
                        + outcome.requestId() + " " + outcome.duration().toMillis());
            }
        };
    };

    private static String name(@Nullable Throwable failure) {
        return failure == null ? "fine" : failure.getClass().getSimpleName();
    }

    private JobClient.Builder builder(FakeTransport transport, String region) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .region(region)
                .transport(transport)
                .observer(recorder)
                .random(() -> 1L << 63)
                .time(time);
    }

    private static List<String> linesAbout(String region) {
        return LogCapture.lines().stream()
                .filter(line -> line.contains("region=" + region + " "))
                .toList();
    }

    @Test
    void call_withARetry_isToldInOrderAndLoggedOnOneLine() {
        FakeTransport transport = FakeTransport.of(BUSY, request -> {
            time.advance(Duration.ofMillis(7));
            return response("\"RequestId\":\"req-2\"").answer(request);
        });
        builder(transport, "ap-retry").build().describeJob(REQUEST);

        assertThat(told)
                .containsExactly(
                        "begun job DescribeJob ap-retry",
                        "attempt 1",
                        "attempt 1 ServiceException again",
                        "attempt 2",
                        "attempt 2 fine",
                        "ended 2 OK fine req-2 107");
        assertThat(linesAbout("ap-retry"))
                .containsExactly("DEBUG io.github.tctasks.client DescribeJob region=ap-retry attempts=2 ms=107"
                        + " outcome=OK requestId=req-2");
        assertThat(LogCapture.lines())
                .contains("DEBUG io.github.tctasks.client DescribeJob attempt 1 failed, next in 100 ms:"
                        + " DescribeJob answered InternalError: because (request id req-1)");
    }

    @Test
    void call_thatFails_tellsItsCode() {
        assertFails(builder(FakeTransport.of(error("InvalidParameter")), "ap-service"));
        assertFails(builder(FakeTransport.of(failing(new IOException("down"))), "ap-transport"));

        assertThat(told)
                .contains(
                        "attempt 1 ServiceException",
                        "ended 1 InvalidParameter ServiceException req-1 0",
                        "attempt 3 TransportException",
                        "ended 3 TransportException TransportException null 300");
        assertThat(linesAbout("ap-service"))
                .singleElement()
                .asString()
                .endsWith("attempts=1 ms=0 outcome=InvalidParameter requestId=req-1");
        assertThat(linesAbout("ap-transport"))
                .singleElement()
                .asString()
                .endsWith("attempts=3 ms=300 outcome=TransportException requestId=none");
    }

    private static void assertFails(JobClient.Builder builder) {
        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> builder.build().describeJob(REQUEST));
    }

    @Test
    void call_thatAnErrorOfTheJvmEnds_isToldToItsEnd() {
        OutOfMemoryError error = new OutOfMemoryError("test");
        JobClient client = builder(
                        FakeTransport.of(request -> {
                            throw error;
                        }),
                        "ap-error")
                .build();

        assertThatThrownBy(() -> client.describeJob(REQUEST)).isSameAs(error);
        assertThat(told).endsWith("attempt 1 OutOfMemoryError", "ended 1 OutOfMemoryError OutOfMemoryError null 0");
    }

    @Test
    void call_thatIsClosedUnderway_isToldToItsEnd() {
        List<JobClient> clients = new ArrayList<>();
        clients.add(builder(
                        FakeTransport.of(request -> {
                            clients.get(0).close();
                            throw new IOException("closed underneath");
                        }),
                        "ap-closed")
                .build());

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> clients.get(0).describeJob(REQUEST));
        assertThat(told)
                .endsWith("attempt 1 TransportException", "ended 1 ClientClosedException ClientClosedException null 0");
    }

    @Test
    void poll_ofAWait_isACallOfOneAttempt() {
        FakeTransport transport =
                FakeTransport.of(BUSY, response("\"Status\":\"Running\""), response("\"Status\":\"Done\""));
        builder(transport, "ap-poll").build().tasks().await("job-1", Duration.ofMinutes(5));

        assertThat(told.stream().filter(event -> event.startsWith("begun"))).hasSize(3);
        assertThat(told).contains("attempt 1 ServiceException").doesNotContain("attempt 2");
        assertThat(linesAbout("ap-poll"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("attempts=1"));
    }

    @Test
    void observer_thatThrows_failsNoCallAndSilencesNobody() {
        CallObserver never = call -> {
            throw new IllegalStateException("never");
        };
        CallObserver later = call -> new CallEvents() {
            @Override
            public void attemptBegun(int number) {
                throw new IllegalStateException("begun");
            }

            @Override
            public void attemptEnded(AttemptOutcome outcome) {
                throw new IllegalStateException("ended");
            }

            @Override
            public void callEnded(CallOutcome outcome) {
                throw new IllegalStateException("call");
            }
        };
        JobClient.Builder builder = JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .transport(FakeTransport.of(response("")))
                .time(time)
                .observer(never)
                .observer(later)
                .observer(recorder);

        builder.build().describeJob(REQUEST);

        assertThat(told).hasSize(4);
        assertThat(LogCapture.lines())
                .filteredOn(line -> line.startsWith("WARN io.github.tctasks.client An observer failed"))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    @SuppressWarnings("NullAway") // Observers without null checks return nulls.
    void observer_thatReturnsNull_failsNoCall() {
        builder(FakeTransport.of(response("")), "ap-null")
                .observer(call -> null)
                .build()
                .describeJob(REQUEST);

        assertThat(told).hasSize(4);
    }

    @Test
    void observers_endInReverseOrder() {
        List<String> order = new ArrayList<>();
        builder(FakeTransport.of(response("")), "ap-order")
                .observer(named("outer", order))
                .observer(named("inner", order))
                .build()
                .describeJob(REQUEST);

        assertThat(order).containsExactly("outer", "inner", "inner", "outer");
    }

    private static CallObserver named(String name, List<String> order) {
        return call -> {
            order.add(name);
            return new CallEvents() {
                @Override
                public void callEnded(CallOutcome outcome) {
                    order.add(name);
                }
            };
        };
    }

    @Test
    void answer_cannotForgeALineOfTheLog() {
        String forged = "\"Error\":{\"Code\":\"InternalError.\\r\\nWARN x\",\"Message\":\"a\\nb\"},"
                + "\"RequestId\":\"r\\u2028\\u0085" + "x".repeat(2_000) + "\"";
        assertFails(builder(FakeTransport.of(response(forged)), "ap-forged"));

        assertThat(linesAbout("ap-forged")).singleElement().asString().hasSizeLessThan(800);
        assertThat(LogCapture.lines())
                .filteredOn(line -> line.contains("InternalError.??WARN x"))
                .hasSize(3)
                .noneMatch(line -> line.matches("(?s).*[\\n\\r\\u2028\\u0085].*"));
    }

    @Test
    void loggedText_ofACallThatIsRefusedBeforehand_isNone() {
        JobClient client = builder(FakeTransport.of(response("")), "ap-before").build();
        client.close();

        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> client.describeJob(REQUEST));
        assertThat(told).isEmpty();
    }

    @Test
    void details_ofAClientWithoutRegion_haveNone() {
        assertThat(new CallDetails("job", "DescribeJob", null).region()).isNull();
    }
}
