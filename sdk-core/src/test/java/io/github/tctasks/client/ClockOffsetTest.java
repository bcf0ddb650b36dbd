package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Response;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.LogCapture;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is off, seen from the requests that a client sends. */
class ClockOffsetTest {

    private static final String EXPIRED = "AuthFailure.SignatureExpire";
    private static final String WRONG = "AuthFailure.SignatureFailure";
    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");

    private final VirtualTime time = new VirtualTime();

    private JobClient client(FakeTransport transport) {
        return builder(transport).build();
    }

    private JobClient.Builder builder(FakeTransport transport) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .transport(transport)
                .time(time)
                .random(new Random(3));
    }

    private static FakeTransport.Step dated(FakeTransport.Step step, String date) {
        return request -> {
            Response answer = step.answer(request);
            return answer.toBuilder().headers(Map.of("date", List.of(date))).build();
        };
    }

    private static FakeTransport.Step dated(FakeTransport.Step step, Instant date) {
        return dated(step, DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
    }

    /** A service whose clock is this far ahead, and which refuses a signature that is over five minutes old or early. */
    private FakeTransport.Step service(Duration ahead) {
        return request -> {
            Instant now = time.now().plus(ahead);
            long timestamp = Long.parseLong(List.copyOf(request.headers().getOrDefault("X-TC-Timestamp", List.of()))
                    .get(0));
            boolean expired = Math.abs(now.getEpochSecond() - timestamp) > 300;
            return dated(expired ? error(EXPIRED) : response(""), now).answer(request);
        };
    }

    private static long timestamp(FakeTransport.Sent sent) {
        return Long.parseLong(String.valueOf(sent.header("X-TC-Timestamp")));
    }

    private static ServiceException failureOf(JobClient client) {
        return catchThrowableOfType(ServiceException.class, () -> client.describeJob(REQUEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6M", "-PT6M", "PT8H", "-PT23H"})
    void clockThatIsOff_isCorrectedOnceAtOnceAndRemembered(Duration ahead) {
        FakeTransport transport = FakeTransport.of(service(ahead));
        JobClient client = client(transport);
        Instant begin = time.now();
        client.describeJob(REQUEST);

        assertThat(transport.sent()).hasSize(2);
        assertThat(time.now()).isEqualTo(begin);
        assertThat(timestamp(transport.sent().get(1)))
                .isEqualTo(begin.plus(ahead).getEpochSecond());
        assertThat(transport.sent().get(1).headers())
                .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
        assertThat(transport.sent().get(1).header("Authorization"))
                .isNotEqualTo(transport.sent().get(0).header("Authorization"));

        transport.forget();
        time.advance(Duration.ofHours(5));
        client.describeJob(REQUEST);
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void clockThatIsOff_isCorrectedForACallOfOneAttemptAndForPolls() {
        FakeTransport transport = FakeTransport.of(service(Duration.ofHours(1)));
        builder(transport).retryPolicy(RetryPolicy.none()).build().describeJob(REQUEST);
        assertThat(transport.sent()).hasSize(2);

        FakeTransport done = FakeTransport.of(
                dated(error(EXPIRED), time.now().plus(Duration.ofHours(1))), response("\"Status\":\"Done\""));
        client(done).tasks().await("job-1", Duration.ofMinutes(1));
        assertThat(done.sent()).hasSize(2);
    }

    @Test
    void clockThatIsOff_isWarnedOfOnce() {
        JobClient client = client(FakeTransport.of(service(Duration.ofSeconds(4321))));
        client.describeJob(REQUEST);
        client.describeJob(REQUEST);

        assertThat(LogCapture.lines())
                .filteredOn(line -> line.contains("4321000 ms"))
                .containsExactly("WARN io.github.tctasks.client The clock of this machine is 4321000 ms behind the"
                        + " service's; the job client signs with the service's time. Set the clock.");
    }

    @Test
    void clockThatIsSetRight_afterACorrection_isCorrectedBack() {
        FakeTransport transport = FakeTransport.of(service(Duration.ofHours(1)));
        JobClient client = client(transport);
        client.describeJob(REQUEST);

        FakeTransport.Step right = service(Duration.ZERO);
        FakeTransport later = FakeTransport.of(service(Duration.ofHours(1)), service(Duration.ofHours(1)), right);
        JobClient other = client(later);
        other.describeJob(REQUEST);
        other.describeJob(REQUEST);

        assertThat(later.sent()).hasSize(4);
        assertThat(timestamp(later.last())).isEqualTo(time.now().getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPIRED, WRONG})
    void providerThatGoesOnRefusing_isAskedTwiceACall(String code) {
        FakeTransport transport = FakeTransport.of(dated(error(code), time.now().plus(Duration.ofHours(1))));
        JobClient client = client(transport);

        assertThat(failureOf(client).getSuppressed()).singleElement().isInstanceOf(ServiceException.class);
        assertThat(transport.sent()).hasSize(2);
        transport.forget();
        failureOf(client);
        assertThat(timestamp(transport.sent().get(0)))
                .as("what did not help is forgotten")
                .isEqualTo(time.now().getEpochSecond());
        assertThat(transport.sent()).hasSize(2);
    }

    @Test
    void providerWithADateThatRuns_isAskedTwiceACall() {
        FakeTransport transport = FakeTransport.of(request -> {
            time.advance(Duration.ofSeconds(1));
            return dated(
                            error(EXPIRED),
                            time.now().plus(Duration.ofMinutes(time.now().getEpochSecond() % 600)))
                    .answer(request);
        });
        JobClient client = client(transport);
        for (int call = 1; call <= 50; call++) {
            failureOf(client);
            assertThat(transport.sent()).hasSizeLessThanOrEqualTo(2 * call);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AuthFailure.SignatureExpire,   61, 2",
        "AuthFailure.SignatureExpire,  -61, 2",
        "AuthFailure.SignatureExpire,   59, 1",
        "AuthFailure.SignatureFailure, 301, 2",
        "AuthFailure.SignatureFailure, 299, 1",
        "AuthFailure.SignatureFailure,-301, 2",
        "AuthFailure.SignatureExpire,   86399, 2",
        "AuthFailure.SignatureExpire,   86401, 1",
        "AuthFailure.SignatureExpire,  -86401, 1",
        "AuthFailure.TokenFailure,     3600, 1",
        "InvalidParameter,             3600, 1",
    })
    void date_isBelievedOnlyOfARefusedSignatureAndWithinBounds(String code, long seconds, int attempts) {
        FakeTransport transport = FakeTransport.of(dated(error(code), time.now().plusSeconds(seconds)));

        failureOf(client(transport));

        assertThat(transport.sent()).hasSize(attempts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Sun, 99 Nov 2026 10:00:00 GMT", "1795341600"})
    void date_thatCannotBeRead_changesNothing(String date) {
        FakeTransport transport = FakeTransport.of(dated(error(EXPIRED), date));

        assertThat(failureOf(client(transport)).code()).isEqualTo(EXPIRED);
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void date_ofAnAnswerThatIsFine_changesNothing() {
        FakeTransport transport =
                FakeTransport.of(dated(response(""), time.now().plus(Duration.ofHours(1))));
        JobClient client = client(transport);
        client.describeJob(REQUEST);
        client.describeJob(REQUEST);

        assertThat(timestamp(transport.last())).isEqualTo(time.now().getEpochSecond());
    }

    @Test
    void correction_isNoneOfThePolicysAttempts() {
        FakeTransport.Step busy = error("InternalError");
        FakeTransport transport =
                FakeTransport.of(dated(error(EXPIRED), time.now().plus(Duration.ofHours(1))), busy, busy, response(""));

        client(transport).describeJob(REQUEST);

        assertThat(transport.sent()).hasSize(4);
    }
}
