package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.time.TimeSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Holds any number of waits on one scheduler thread and a few workers, and polls for them under one rate limit per
 * account, service, region and action.
 *
 * <p>A client makes its own hub unless it is handed one; clients that share a hub share its limits and threads. The
 * threads are daemons and end a second after the last wait. Thread-safe.
 */
public final class TaskHub implements AutoCloseable {

    private final TimeSource time;
    private final WaitQueue queue;
    private final HubThreads threads;
    private final AtomicLong numbers = new AtomicLong();

    private TaskHub(Builder builder) {
        this.time = builder.time;
        this.queue = new WaitQueue(time, builder.limiters(), Math.max(1, builder.workers));
        this.threads = new HubThreads(builder.workers);
    }

    /**
     * Returns a hub with the defaults.
     *
     * @return the hub
     */
    public static TaskHub create() {
        return builder().build();
    }

    /**
     * Returns a builder of hubs.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Lets a client in, for the wiring of clients.
     *
     * @param account the account that the client's requests are counted for
     * @param region the client's region, or null if it has none
     * @param endpoint how the client's endpoint was chosen
     * @param retryPolicy which failures of a poll are worth another one
     * @param random the source of jitter
     * @return the client's part in this hub
     */
    public HubMember join(
            String account,
            @Nullable String region,
            EndpointKind endpoint,
            RetryPolicy retryPolicy,
            RandomGenerator random) {
        return new HubMember(this, account, region, endpoint, retryPolicy, random);
    }

    <Q extends ApiRequest, R extends ApiResponse> CompletableFuture<R> await(
            Poller<Q, R> poller, Q request, WaitOptions options, Consumer<TaskSnapshot<R>> consumer) {
        CompletableFuture<R> result = new CompletableFuture<>();
        long now = time.nanoTime();
        WaitProgress<R> progress = new WaitProgress<>(
                poller, poller.mapping().idOf(request), options, consumer, now, options.ageAt(time.now()));
        PendingWait<Q, R> wait = new PendingWait<>(numbers.getAndIncrement(), poller, request, progress, result, now);
        if (queue.add(wait)) {
            startServing();
        }
        // Whoever ends the result, a caller that cancels it included, ends the polling.
        CompletableFuture<R> unused = result.whenComplete((response, failure) -> queue.remove(wait));
        return result;
    }

    private void startServing() {
        try {
            threads.serve(this::serve);
        } catch (OutOfMemoryError e) {
            abandon(e);
        }
    }

    private void serve() {
        try {
            for (Due due = queue.take(); !due.isEmpty(); due = queue.take()) {
                dispatch(due, time.nanoTime());
            }
        } catch (RuntimeException | Error e) {
            abandon(e);
        }
    }

    private void dispatch(Due due, long now) {
        due.late().forEach(wait -> threads.work(() -> wait.timeOut(now)));
        due.polls().forEach(poll -> threads.work(new PollJob(queue, time, poll)));
    }

    /** Without a thread that serves them waits would hang. */
    private void abandon(Throwable reason) {
        queue.abandon().forEach(wait -> wait.fail(reason));
    }

    TimeSource time() {
        return time;
    }

    /** Refuses to block a thread that other waits need. */
    void checkMayBlock() {
        if (threads.isOwn()) {
            throw new InvalidRequestException(
                    "await",
                    "A blocking wait on a thread of the hub would hold up the other waits: go on with thenCompose and"
                            + " awaitAsync, or on a thread of your own with thenApplyAsync.");
        }
    }

    /** Ends the waits of one client. */
    void endWaitsOf(Object client) {
        end(wait -> wait.poller().client() == client, "The client was closed while its task was waited for.");
    }

    private void end(Predicate<PendingWait<?, ?>> condition, String why) {
        queue.removeAll(condition).forEach(wait -> wait.fail(new ClientClosedException(why)));
    }

    /** Ends all waits with a {@link ClientClosedException} and the threads with them. Later waits are refused. */
    @Override
    public void close() {
        queue.close();
        end(wait -> true, "The hub was closed while the task was waited for.");
        threads.end();
    }

    /** Builds hubs. Not thread-safe. */
    public static final class Builder {

        private static final int MOST_WORKERS = 64;

        private TimeSource time = TimeSource.system();
        private int workers = 5;
        private @Nullable BiFunction<LimitKey, RateLimit, RateLimiter> limiters;

        private Builder() {}

        /**
         * Sets how many polls may be under way at once. Default: 5, which at 50 ms a poll serves five actions at 20 a second.
         *
         * @param workers 0 to 64; with 0 the scheduler thread makes the polls itself, one after the other
         * @return this builder
         * @throws InvalidRequestException if the number is out of its range
         */
        public Builder workers(int workers) {
            if (workers < 0 || workers > MOST_WORKERS) {
                throw new InvalidRequestException("workers", "A hub takes 0 to " + MOST_WORKERS + " workers.");
            }
            this.workers = workers;
            return this;
        }

        /**
         * Sets what grants permits to send. Default: {@link RateLimiter#local} for each key, with the limit of the spec.
         *
         * @param limiters makes the limiter for a key; it is asked once for each
         * @return this builder
         */
        public Builder limiters(BiFunction<LimitKey, RateLimit, RateLimiter> limiters) {
            this.limiters = Required.setting("limiters", limiters);
            return this;
        }

        /**
         * Sets the clocks, for tests on virtual time; with one the hub should have no workers. Default: the system's.
         *
         * @param time the time source
         * @return this builder
         */
        public Builder time(TimeSource time) {
            this.time = Required.setting("time", time);
            return this;
        }

        /**
         * Builds a hub.
         *
         * @return the hub
         */
        public TaskHub build() {
            return new TaskHub(this);
        }

        private BiFunction<LimitKey, RateLimit, RateLimiter> limiters() {
            TimeSource clock = time;
            return limiters == null ? (key, limit) -> RateLimiter.local(limit, clock) : limiters;
        }
    }
}
