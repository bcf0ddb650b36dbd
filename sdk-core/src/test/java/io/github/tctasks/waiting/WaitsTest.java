package io.github.tctasks.waiting;

import static io.github.tctasks.waiting.Outcomes.failure;
import static io.github.tctasks.waiting.Outcomes.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock)
            .job("quick", JobCloud.Job.ending(Duration.ofSeconds(5), "Done"))
            .job("slow", JobCloud.Job.ending(Duration.ofSeconds(50), "Done"))
            .job("bad", JobCloud.Job.ending(Duration.ofSeconds(20), "Broken"))
            .job("worse", JobCloud.Job.ending(Duration.ofSeconds(30), "Broken"));
    private final TaskHub hub = JobCloud.hub(clock);
    private final Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);

    @BeforeEach
    void gate() {
        cloud.gate(tasks);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    /** Lets time go by only once all waits have begun. */
    private <T> CompletableFuture<T> opened(CompletableFuture<T> whole) {
        cloud.open();
        return whole;
    }

    private CompletableFuture<JobAnswer> begin(String id) {
        return tasks.awaitAsync(id, WaitOptions.defaults().withBackoff(Backoff.fixed(Duration.ofSeconds(1))));
    }

    @Test
    void all_givesTheResponsesInTheOrderOfTheWaits() {
        List<JobAnswer> answers = success(opened(Waits.all(List.of(begin("slow"), begin("quick")))));

        assertThat(answers).extracting(JobAnswer::reason).containsExactly("because of slow", "because of quick");
    }

    @Test
    void all_ofNone_isThereAtOnce() {
        assertThat(success(opened(Waits.all(List.<CompletableFuture<JobAnswer>>of()))))
                .isEmpty();
    }

    @Test
    void all_endsWithTheFirstFailureAndCancelsTheOthers() {
        CompletableFuture<JobAnswer> slow = begin("slow");

        TaskFailedException e =
                failure(opened(Waits.all(List.of(slow, begin("bad"), begin("quick")))), TaskFailedException.class);

        assertThat(e.task().id()).isEqualTo("bad");
        assertThat(failure(slow)).isInstanceOf(CancellationException.class);
    }

    @Test
    void all_cancelled_cancelsEach() {
        CompletableFuture<JobAnswer> one = new CompletableFuture<>();
        CompletableFuture<JobAnswer> other = new CompletableFuture<>();

        assertThat(Waits.all(List.of(one, other)).cancel(true)).isTrue();

        assertThat(one).isCancelled();
        assertThat(other).isCancelled();
    }

    @Test
    void any_givesTheFirstSuccessAndCancelsTheOthers() {
        CompletableFuture<JobAnswer> slow = begin("slow");
        CompletableFuture<JobAnswer> bad = begin("bad");

        JobAnswer first = success(opened(Waits.any(List.of(slow, bad, begin("quick")))));

        assertThat(first.reason()).isEqualTo("because of quick");
        assertThat(failure(slow)).isInstanceOf(CancellationException.class);
        assertThat(failure(bad)).isInstanceOf(CancellationException.class);
    }

    @Test
    void any_goesOnAfterAFailure() {
        assertThat(success(opened(Waits.any(List.of(begin("bad"), begin("slow")))))
                        .reason())
                .isEqualTo("because of slow");
    }

    @Test
    void any_whereAllFail_hasTheOthersSuppressed() {
        TaskFailedException e =
                failure(opened(Waits.any(List.of(begin("worse"), begin("bad")))), TaskFailedException.class);

        assertThat(e.task().id()).isEqualTo("worse");
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(TaskFailedException.class);
    }

    @Test
    void any_ofOneWaitTwice_failsWithItsFailure() {
        CompletableFuture<JobAnswer> bad = begin("bad");

        TaskFailedException e = failure(opened(Waits.any(List.of(bad, bad))), TaskFailedException.class);

        assertThat(e.getSuppressed()).isEmpty();
    }

    @Test
    void any_ofNone_fails() {
        failure(opened(Waits.any(List.<CompletableFuture<JobAnswer>>of())), InvalidRequestException.class);
    }

    @Test
    void any_cancelled_cancelsEach() {
        CompletableFuture<JobAnswer> one = new CompletableFuture<>();
        AtomicInteger cancelled = new AtomicInteger();
        var unused = one.whenComplete((answer, failure) -> cancelled.incrementAndGet());

        assertThat(Waits.any(List.of(one)).cancel(true)).isTrue();

        assertThat(cancelled).hasValue(1);
    }
}
