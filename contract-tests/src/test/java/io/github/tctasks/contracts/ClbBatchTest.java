package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusResponse;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.time.VirtualClock;
import io.github.tctasks.waiting.WaitOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many CLB tasks at once: by the hundred where the region lets one, one by one where it does not. */
class ClbBatchTest {

    private static final String BATCH = "DescribeAsyncJobs";
    private static final String SINGLE = "DescribeTaskStatus";

    // The second party is the test, which holds time still until all waits have begun.
    private final VirtualClock clock = new VirtualClock(2);

    private List<RecordedRequest> with(Consumer<Sandbox.Builder> settings, Consumer<ClbClient> work) {
        Sandbox.Builder builder = Sandbox.builder().clock(clock::now).enforceRateLimits();
        settings.accept(builder);
        try (Sandbox sandbox = builder.start();
                ClbClient client = ClbClient.builder()
                        .endpoint(sandbox.endpoint().toString())
                        .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                        .region("ap-guangzhou")
                        .time(clock)
                        .build()) {
            work.accept(client);
            return sandbox.requests();
        }
    }

    private List<DescribeTaskStatusResponse> await(ClbClient client, List<String> ids) {
        List<CompletableFuture<DescribeTaskStatusResponse>> waits = ids.stream()
                .map(id -> client.tasks().awaitAsync(id, WaitOptions.defaults()))
                .toList();
        clock.leave();
        CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new))
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionally(failure -> null)
                .join();
        return waits.stream().map(CompletableFuture::join).toList();
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static long calls(List<RecordedRequest> requests, String action) {
        return requests.stream()
                .filter(request -> action.equals(request.action()))
                .count();
    }

    @Test
    void manyTasks_areAskedForByTheHundred() {
        List<RecordedRequest> requests = with(settings -> {}, client -> {
            List<DescribeTaskStatusResponse> answers = await(client, ids("task-", 250));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.loadBalancerIds()).isNotEmpty();
                assertThat(answer.requestId()).isNotBlank();
            });
        });

        // One by one they would take 750; jitter spreads the polls of a round over a few calls.
        assertThat(calls(requests, BATCH)).isBetween(9L, 30L);
        assertThat(calls(requests, SINGLE)).isZero();
    }

    @Test
    void aFailure_isAskedForItsReason() {
        List<RecordedRequest> requests = with(
                settings -> {},
                client -> assertThatExceptionOfType(CompletionException.class)
                        .isThrownBy(() -> await(client, List.of("fail-1", "task-1")))
                        .havingCause()
                        .isInstanceOfSatisfying(
                                TaskFailedException.class,
                                e -> assertThat(e.task().reason()).isNotBlank()));

        assertThat(calls(requests, SINGLE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvalidAction", "UnsupportedRegion", "UnsupportedOperation", "UnauthorizedOperation"})
    void aRefusedAction_isNotAskedForAgain(String code) {
        List<RecordedRequest> requests = with(
                settings -> settings.refuse(BATCH, "ap-guangzhou", code),
                client -> assertThat(await(client, ids("task-", 30))).hasSize(30));

        assertThat(calls(requests, BATCH)).isEqualTo(1);
        assertThat(calls(requests, SINGLE)).isGreaterThanOrEqualTo(90);
        assertThat(requests.stream()
                        .map(RecordedRequest::outcome)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .doesNotContainKey("RequestLimitExceeded");
    }
}
