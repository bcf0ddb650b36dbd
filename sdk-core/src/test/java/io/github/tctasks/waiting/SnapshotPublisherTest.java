package io.github.tctasks.waiting;

import static io.github.tctasks.waiting.Outcomes.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotPublisherTest {

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock)
            .job("good", JobCloud.Job.ending(Duration.ofSeconds(3), "Done"))
            .job("bad", JobCloud.Job.ending(Duration.ofSeconds(3), "Broken"))
            .job("later", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
    private final TaskHub hub = JobCloud.hub(clock);
    private final Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);

    @AfterEach
    void close() {
        hub.close();
    }

    private Flow.Publisher<TaskSnapshot<JobAnswer>> watch(String id) {
        return tasks.watch(
                id, WaitOptions.timeout(Duration.ofSeconds(90)).withBackoff(Backoff.fixed(Duration.ofSeconds(1))));
    }

    /** Waits for a task that runs for a minute, which is long enough for anything else to happen. */
    private void letAMinutePass() {
        success(tasks.awaitAsync("later", WaitOptions.defaults().withBackoff(Backoff.fixed(Duration.ofSeconds(1)))));
    }

    /** Takes notes; asks for as many as it is told at the beginning, and does something at each snapshot. */
    private static final class Notes implements Flow.Subscriber<TaskSnapshot<JobAnswer>> {

        private final List<String> seen = new ArrayList<>();
        private final CompletableFuture<@Nullable Throwable> end = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private final long demand;
        private final BiConsumer<Flow.Subscription, TaskSnapshot<JobAnswer>> action;

        Notes(long demand, BiConsumer<Flow.Subscription, TaskSnapshot<JobAnswer>> action) {
            this.demand = demand;
            this.action = action;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription.complete(subscription);
            if (demand != 0) {
                subscription.request(demand);
            }
        }

        @Override
        public void onNext(TaskSnapshot<JobAnswer> task) {
            seen.add(String.valueOf(task.rawStatus()));
            action.accept(subscription.join(), task);
        }

        @Override
        public void onError(Throwable failure) {
            assertThat(end.complete(failure)).as("one end").isTrue();
        }

        @Override
        public void onComplete() {
            assertThat(end.complete(null)).as("one end").isTrue();
        }
    }

    private static Notes notes(long demand) {
        return new Notes(demand, (subscription, task) -> {});
    }

    @Test
    void aSubscriber_isToldEachSnapshotAndTheEnd() {
        Notes notes = notes(Long.MAX_VALUE);
        watch("good").subscribe(notes);

        assertThat(success(notes.end)).isNull();
        assertThat(notes.seen).containsExactly("Running", "Running", "Running", "Done");
    }

    @Test
    void aFailedTask_completesTheStreamWithItsLastSnapshot() {
        Notes notes = notes(Long.MAX_VALUE);
        watch("bad").subscribe(notes);

        assertThat(success(notes.end)).isNull();
        assertThat(notes.seen).last().isEqualTo("Broken");
    }

    @Test
    void anyOtherFailure_failsTheStream() {
        cloud.job("never", JobCloud.Job.never());
        Notes notes = notes(Long.MAX_VALUE);
        watch("never").subscribe(notes);

        assertThat(success(notes.end)).isInstanceOf(WaitTimeoutException.class);
        assertThat(notes.seen).hasSize(91);
    }

    @Test
    void noMoreIsDelivered_thanWasAskedFor() {
        Notes notes = notes(2);
        watch("good").subscribe(notes);
        letAMinutePass();

        assertThat(notes.seen).hasSize(2);
        assertThat(notes.end).isNotDone();
        notes.subscription.join().request(1);
        assertThat(notes.seen).hasSize(3);
        assertThat(notes.end).isNotDone();
        notes.subscription.join().request(1);
        assertThat(notes.seen).containsExactly("Running", "Running", "Running", "Done");
        assertThat(success(notes.end)).isNull();
    }

    @Test
    void demandAskedForOneByOne_isMetWithoutDepth() {
        Notes notes = new Notes(1, (subscription, task) -> subscription.request(1));
        watch("good").subscribe(notes);

        assertThat(success(notes.end)).isNull();
        assertThat(notes.seen).hasSize(4);
    }

    @Test
    void demandBeyondAllBounds_isUnbounded() {
        Notes notes = new Notes(Long.MAX_VALUE, (subscription, task) -> subscription.request(Long.MAX_VALUE));
        watch("good").subscribe(notes);

        assertThat(success(notes.end)).isNull();
    }

    @Test
    void cancelling_endsThePollingAndTellsNothingMore() {
        Notes notes = new Notes(Long.MAX_VALUE, (subscription, task) -> subscription.cancel());
        watch("good").subscribe(notes);
        letAMinutePass();

        assertThat(notes.seen).hasSize(1);
        assertThat(notes.end).isNotDone();
        assertThat(cloud.calls("good")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endingTheSubscriptionBetweenTwoPolls_endsThePollingAtOnce(boolean cancelling) {
        cloud.job("never", JobCloud.Job.never());
        Notes notes = notes(Long.MAX_VALUE);
        clock.at(Duration.ofMillis(2_500), () -> {
            Flow.Subscription subscription = notes.subscription.join();
            if (cancelling) {
                subscription.cancel();
            } else {
                subscription.request(-1);
            }
        });
        cloud.gate(tasks);
        watch("never").subscribe(notes);
        cloud.open();
        letAMinutePass();

        assertThat(cloud.calls("never")).hasSize(3);
    }

    @Test
    void cancellingBeforeTheFirstPoll_beginsNone() {
        Flow.Subscriber<TaskSnapshot<JobAnswer>> cancelling = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.cancel();
            }

            @Override
            public void onNext(TaskSnapshot<JobAnswer> task) {
                throw new AssertionError("told " + task);
            }

            @Override
            public void onError(Throwable failure) {
                throw new AssertionError("told", failure);
            }

            @Override
            public void onComplete() {
                throw new AssertionError("told");
            }
        };
        watch("good").subscribe(cancelling);
        letAMinutePass();

        assertThat(cloud.calls("good")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void askingForLessThanOne_failsTheStreamAndEndsThePolling(long nonsense) {
        Notes atOnce = new Notes(1, (subscription, task) -> subscription.request(nonsense));
        watch("good").subscribe(atOnce);
        letAMinutePass();

        assertThat(success(atOnce.end)).isInstanceOf(IllegalArgumentException.class);
        assertThat(atOnce.seen).hasSize(1);
        assertThat(cloud.calls("good")).hasSize(1);
    }

    @Test
    void askingForLessThanOneAtFirst_beginsNoPolling() {
        Notes notes = notes(-1);
        watch("good").subscribe(notes);

        assertThat(success(notes.end)).isInstanceOf(IllegalArgumentException.class);
        assertThat(cloud.calls("good")).isEmpty();
    }

    @Test
    void aSubscriberThatThrows_endsThePolling() {
        Notes notes = new Notes(Long.MAX_VALUE, (subscription, task) -> {
            throw new IllegalStateException("oops");
        });
        watch("good").subscribe(notes);
        letAMinutePass();

        assertThat(notes.seen).hasSize(1);
        assertThat(notes.end).isNotDone();
        assertThat(cloud.calls("good")).hasSize(1);
    }

    @Test
    void eachSubscriber_beginsAWaitOfItsOwn() {
        Flow.Publisher<TaskSnapshot<JobAnswer>> publisher = watch("good");
        Notes one = notes(Long.MAX_VALUE);
        Notes two = new Notes(Long.MAX_VALUE, (subscription, task) -> subscription.cancel());
        publisher.subscribe(two);
        publisher.subscribe(one);

        assertThat(success(one.end)).isNull();
        assertThat(one.seen).last().isEqualTo("Done");
        assertThat(two.seen).hasSize(1);
    }

    @Test
    void aClosedHub_failsTheStream() {
        hub.close();
        Notes notes = notes(1);
        watch("good").subscribe(notes);

        assertThat(success(notes.end)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void noSubscriber_isRefused() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> watch("good").subscribe(null));
    }
}
