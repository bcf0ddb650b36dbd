package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.time.VirtualClock;
import io.github.tctasks.vpc.v20170312.VpcClient;
import io.github.tctasks.waiting.Backoff;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.WaitOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two processes on one account that do not know of each other, before a provider that enforces its limit. */
class TwoHubsTest {

    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static final Duration END = Duration.ofSeconds(130);
    private static final int WAITS = 60;

    private final VirtualClock clock = new VirtualClock(3);

    @Test
    void twoHubs_onOneAccount_areSeldomRefusedAndShareTheLimit() throws Exception {
        Instant start = clock.now();
        List<RecordedRequest> requests;
        try (Sandbox sandbox = Sandbox.builder()
                        .clock(clock::now)
                        .enforceRateLimits()
                        .requestsKept(10_000)
                        .start();
                TaskHub one = TaskHub.builder().workers(0).time(clock).build();
                TaskHub other = TaskHub.builder().workers(0).time(clock).build();
                VpcClient clientOfOne = client(sandbox, one);
                VpcClient clientOfOther = client(sandbox, other)) {
            CompletableFuture<?> waitsOfOne = begin(clientOfOne, "endless-one-");
            CompletableFuture<?> waitsOfOther = begin(clientOfOther, "endless-other-");
            clock.leave();
            waitsOfOne.get(60, TimeUnit.SECONDS);
            waitsOfOther.get(60, TimeUnit.SECONDS);
            requests = sandbox.requests().stream()
                    .filter(request -> isSettled(start, request))
                    .toList();
        }

        double all = requests.size();
        long refused = requests.stream()
                .filter(request -> request.outcome().startsWith("RequestLimitExceeded"))
                .count();
        long ofOne = requests.stream()
                .filter(request -> request.body().contains("endless-one-"))
                .count();
        assertThat(all)
                .as("use of the limit")
                .isGreaterThan(0.8 * 20 * END.minus(SETTLED).toSeconds());
        assertThat(refused / all).as("refused").isLessThanOrEqualTo(0.02);
        assertThat(ofOne / all).as("share").isBetween(0.4, 0.6);
    }

    /** A request's time is known from its signature, in whole seconds. */
    private static boolean isSettled(Instant start, RecordedRequest request) {
        long second = Long.parseLong(request.headers()
                        .getOrDefault("x-tc-timestamp", List.of())
                        .get(0))
                - start.getEpochSecond();
        return second >= SETTLED.toSeconds() && second < END.toSeconds();
    }

    private VpcClient client(Sandbox sandbox, TaskHub hub) {
        return VpcClient.builder()
                .endpoint(sandbox.endpoint().toString())
                .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                .region("ap-guangzhou")
                .time(clock)
                .hub(hub)
                .build();
    }

    /** Returns what is complete when the hub has nothing more to wait for. */
    private CompletableFuture<?> begin(VpcClient client, String prefix) {
        WaitOptions options =
                WaitOptions.timeout(END.plusSeconds(1)).withBackoff(Backoff.fixed(Duration.ofMillis(100)));
        CompletableFuture<?>[] waits = IntStream.range(0, WAITS)
                .mapToObj(i -> client.tasks().awaitAsync(prefix + i, options))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(waits).handle((nothing, timeout) -> {
            clock.leave();
            return timeout;
        });
    }
}
