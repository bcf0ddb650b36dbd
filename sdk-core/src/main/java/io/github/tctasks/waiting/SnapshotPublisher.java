package io.github.tctasks.waiting;

import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.task.TaskSnapshot;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Publishes the snapshots of a wait; each subscriber begins a wait of its own, and cancelling ends it. */
final class SnapshotPublisher<R> implements Flow.Publisher<TaskSnapshot<R>> {

    private final Function<Consumer<TaskSnapshot<R>>, CompletableFuture<R>> begin;

    /** Makes a publisher; {@code begin} begins a wait that tells a consumer each snapshot. */
    SnapshotPublisher(Function<Consumer<TaskSnapshot<R>>, CompletableFuture<R>> begin) {
        this.begin = begin;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super TaskSnapshot<R>> subscriber) {
        Subscription<R> subscription = new Subscription<>(subscriber);
        subscriber.onSubscribe(subscription);
        subscription.begin(begin);
    }

    /** Hands over snapshots one by one as they are asked for; keeps those that are not yet. */
    private static final class Subscription<R> implements Flow.Subscription {

        private final Flow.Subscriber<? super TaskSnapshot<R>> subscriber;
        private final Queue<TaskSnapshot<R>> waiting = new ArrayDeque<>();
        private @Nullable CompletableFuture<R> wait;
        private @Nullable Throwable failure;
        private long demand;
        private boolean ended;
        private boolean cancelled;
        private boolean delivering;

        Subscription(Flow.Subscriber<? super TaskSnapshot<R>> subscriber) {
            this.subscriber = subscriber;
        }

        void begin(Function<Consumer<TaskSnapshot<R>>, CompletableFuture<R>> begin) {
            if (isOver()) {
                return;
            }
            CompletableFuture<R> begun;
            try {
                begun = begin.apply(this::add);
            } catch (RuntimeException e) {
                end(e);
                return;
            }
            synchronized (this) {
                wait = begun;
            }
            if (isOver()) {
                begun.cancel(true);
            }
            CompletableFuture<R> unused = begun.whenComplete((response, reason) -> end(reason));
        }

        private synchronized boolean isOver() {
            return cancelled || ended;
        }

        private void add(TaskSnapshot<R> snapshot) {
            synchronized (this) {
                if (!isOver()) {
                    waiting.add(snapshot);
                }
            }
            deliver();
            if (isOver()) {
                // Ends the wait even where its future is not yet known here.
                throw new CancellationException("The subscriber wants no more snapshots");
            }
        }

        /** Ends the stream once what is waiting has been delivered; only the first end counts. */
        private void end(@Nullable Throwable reason) {
            synchronized (this) {
                if (!ended) {
                    ended = true;
                    // A failed task's last snapshot says so: the stream itself has not failed.
                    failure = reason instanceof TaskFailedException ? null : reason;
                }
            }
            deliver();
        }

        @Override
        public void request(long n) {
            if (n <= 0) {
                refuse();
                return;
            }
            synchronized (this) {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            }
            deliver();
        }

        private void refuse() {
            synchronized (this) {
                waiting.clear();
            }
            end(new IllegalArgumentException("A subscriber must request one snapshot or more"));
            stopPolling();
        }

        @Override
        public void cancel() {
            synchronized (this) {
                cancelled = true;
                waiting.clear();
            }
            stopPolling();
        }

        private void stopPolling() {
            CompletableFuture<R> begun;
            synchronized (this) {
                begun = wait;
            }
            if (begun != null) {
                begun.cancel(true);
            }
        }

        /** One thread delivers at a time, and never while it holds the lock. */
        private void deliver() {
            for (TaskSnapshot<R> next = next(); next != null; next = next()) {
                try {
                    subscriber.onNext(next);
                } catch (Throwable e) {
                    cancel();
                    throw e;
                } finally {
                    delivered();
                }
            }
            if (isToFinish()) {
                finish();
            }
        }

        private synchronized @Nullable TaskSnapshot<R> next() {
            if (delivering || cancelled || demand == 0 || waiting.isEmpty()) {
                return null;
            }
            demand--;
            delivering = true;
            return waiting.poll();
        }

        private synchronized void delivered() {
            delivering = false;
        }

        private synchronized boolean isToFinish() {
            boolean finish = ended && waiting.isEmpty() && !delivering && !cancelled;
            cancelled |= finish;
            return finish;
        }

        private void finish() {
            if (failure == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(failure);
            }
        }
    }
}
