package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that happen to a share of the requests. */
class FaultSwitchTest {

    private static final Fault UNAVAILABLE = Fault.httpStatus(503);
    private static final Fault SLOW_DOWN = Fault.httpStatus(429);

    /** Numbers that are given instead of drawn. */
    private static final class Given implements RandomGenerator {

        private final Queue<Double> numbers = new ArrayDeque<>();

        private Given(Double... numbers) {
            this.numbers.addAll(List.of(numbers));
        }

        @Override
        public double nextDouble() {
            return Objects.requireNonNull(numbers.poll());
        }

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException("only doubles are drawn");
        }
    }

    @Test
    void fault_happensWhereTheNumberFallsIntoItsShare() {
        try (Sandbox sandbox = Sandbox.builder()
                .fault(UNAVAILABLE, 0.25)
                .fault(SLOW_DOWN, 0.5)
                .random(new Given(0.0, 0.249, 0.25, 0.749, 0.75, 0.999))
                .start()) {
            assertThat(statuses(sandbox, 6)).containsExactly(503, 503, 429, 429, 200, 200);
            assertThat(outcomes(sandbox))
                    .containsExactly(
                            "fault http-503", "fault http-503", "fault http-429", "fault http-429", "OK", "OK");
        }
    }

    @Test
    void fault_ofAnAction_happensToItAlone() {
        try (Sandbox sandbox = Sandbox.builder()
                .fault("DescribeAsyncJobs", UNAVAILABLE, 0.5)
                .fault(SLOW_DOWN, 0.5)
                .random(new Given(0.4, 0.4, 0.6, 0.6))
                .start()) {
            assertThat(TestRequest.vpc(sandbox, "1").send().status()).isEqualTo(429);
            assertThat(TestRequest.jobs(sandbox, "{}").send().status()).isEqualTo(503);
            assertThat(TestRequest.vpc(sandbox, "1").send().status()).isEqualTo(200);
            assertThat(TestRequest.jobs(sandbox, "{}").send().status()).isEqualTo(429);
        }
    }

    @Test
    void sameSeed_sameFaults() {
        List<Integer> first = statuses(new SplittableRandom(7), 200);
        assertThat(statuses(new SplittableRandom(7), 200)).isEqualTo(first);
        assertThat(statuses(new SplittableRandom(8), 200)).isNotEqualTo(first);
        assertThat(first.stream().filter(status -> status == 503)).hasSizeBetween(40, 80);
    }

    @Test
    void manyCallers_eachGetsItsOwnAnswerOrAFault_asManyOfEachAsInAnotherRun() throws Exception {
        assertThat(outcomesOfManyCallers())
                .isEqualTo(outcomesOfManyCallers())
                .containsOnlyKeys("OK", "fault http-503", "fault throttling", "fault delay-3", "fault html-502");
    }

    private static Map<String, Long> outcomesOfManyCallers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Sandbox sandbox = Sandbox.builder()
                .fault(UNAVAILABLE, 0.2)
                .fault(Fault.throttling(), 0.1)
                .fault(Fault.delay(Duration.ofMillis(3)), 0.1)
                .fault(Fault.html(502), 0.1)
                .start()) {
            List<Callable<TestRequest.Answer>> calls = IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<TestRequest.Answer>) () -> TestRequest.vpc(
                                    sandbox, (i % 2 == 0 ? "instant-" : "unknown-") + i)
                            .send())
                    .toList();
            List<Future<TestRequest.Answer>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                TestRequest.Answer answer = answers.get(i).get();
                String told = answer.status() == 200
                        ? answer.code() + answer.response().path("Status").asString("")
                        : "";
                assertThat(told).isIn("", "RequestLimitExceeded", i % 2 == 0 ? "SUCCESS" : "ResourceNotFound");
            }
            return sandbox.requests().stream()
                    .map(request -> request.outcome().equals("ResourceNotFound") ? "OK" : request.outcome())
                    .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void defaultSeed_isTheSameForAllSandboxes() {
        try (Sandbox one = Sandbox.builder().fault(UNAVAILABLE, 0.5).start();
                Sandbox two = Sandbox.builder().fault(UNAVAILABLE, 0.5).start()) {
            assertThat(statuses(one, 50)).isEqualTo(statuses(two, 50)).contains(503, 200);
        }
    }

    @Test
    void share_aloneSaysHowManyInTheLongRun() {
        FaultSwitch faults = new FaultSwitch(
                List.of(
                        new FaultSwitch.Entry(null, UNAVAILABLE, 0.1),
                        new FaultSwitch.Entry(null, SLOW_DOWN, 0.3),
                        new FaultSwitch.Entry(null, Fault.reset(), 0)),
                new SplittableRandom(1));
        var counts = IntStream.range(0, 100_000)
                .mapToObj(i -> String.valueOf(faults.next("Any")))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(counts).containsOnlyKeys("http-503", "http-429", "null");
        assertThat(counts.get("http-503")).isBetween(9_500L, 10_500L);
        assertThat(counts.get("http-429")).isBetween(29_000L, 31_000L);
    }

    @Test
    void request_isServedFirst_soThatItCounts() {
        try (Sandbox sandbox = Sandbox.builder()
                .fault(UNAVAILABLE, 0.5)
                .random(new Given(0.0, 0.0, 0.9))
                .start()) {
            assertThat(statuses(sandbox, 2)).containsOnly(503);
            assertThat(TestService.VPC.status(TestRequest.vpc(sandbox, "1").send()))
                    .isEqualTo("SUCCESS");
        }
    }

    @Test
    void task_whoseIdAsksForAFault_getsThatOne() {
        try (Sandbox sandbox = Sandbox.builder().fault(UNAVAILABLE, 1).start()) {
            assertThat(TestRequest.vpc(sandbox, "fault-http-429-1").send().status())
                    .isEqualTo(429);
            assertThat(TestRequest.vpc(sandbox, "1").send().status()).isEqualTo(503);
        }
    }

    @Test
    void errors_areSpoiltToo_pagesOfTheGatewayAreNot() throws Exception {
        try (Sandbox sandbox = Sandbox.builder().fault(Fault.duplicateKeys(), 1).start()) {
            assertThat(RawHttp.exchange(sandbox.endpoint(), "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    .contains("AuthFailure.InvalidAuthorization", "\"Error\":null");
            assertThat(RawHttp.exchange(sandbox.endpoint(), "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 404");
            assertThat(outcomes(sandbox)).containsExactly("fault duplicate-keys", "HTTP 404");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void share_outOfRange_isRefused(double share) {
        Sandbox.Builder settings = Sandbox.builder();
        assertThatThrownBy(() -> settings.fault(UNAVAILABLE, share))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(share));
    }

    @Test
    void shares_togetherOverOne_areRefused() {
        Sandbox.Builder settings = Sandbox.builder()
                .fault(UNAVAILABLE, 0.7)
                .fault(SLOW_DOWN, 0.2)
                .fault(Fault.reset(), 0.1)
                .fault("DescribeDisks", SLOW_DOWN, 0);
        assertThatThrownBy(() -> settings.fault("DescribeDisks", SLOW_DOWN, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DescribeDisks");
        assertThatThrownBy(() -> settings.fault(SLOW_DOWN, 0.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 1");
    }

    @Test
    void fault_ofAnActionThatNoDocumentHas_isToldAtTheStart() {
        assertThatThrownBy(() -> Sandbox.builder()
                        .fault("DescribeNothing", UNAVAILABLE, 1)
                        .start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DescribeNothing");
    }

    private static List<Integer> statuses(RandomGenerator random, int count) {
        try (Sandbox sandbox =
                Sandbox.builder().fault(UNAVAILABLE, 0.3).random(random).start()) {
            return statuses(sandbox, count);
        }
    }

    private static List<Integer> statuses(Sandbox sandbox, int count) {
        return Stream.generate(() -> TestRequest.vpc(sandbox, "1").send().status())
                .limit(count)
                .toList();
    }

    private static List<String> outcomes(Sandbox sandbox) {
        return sandbox.requests().stream().map(RecordedRequest::outcome).toList();
    }
}
