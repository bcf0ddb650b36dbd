package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.retry.RetryPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One client's part in a hub, for the wiring of clients. Closing it ends the waits of this client alone. Thread-safe.
 */
public final class HubMember implements AutoCloseable {

    private final TaskHub hub;
    private final String account;
    private final @Nullable String region;
    private final EndpointKind endpoint;
    private final RetryPolicy retryPolicy;
    private final RandomGenerator random;

    HubMember(
            TaskHub hub,
            String account,
            @Nullable String region,
            EndpointKind endpoint,
            RetryPolicy retryPolicy,
            RandomGenerator random) {
        this.hub = hub;
        this.account = account;
        this.region = region;
        this.endpoint = endpoint;
        this.retryPolicy = retryPolicy;
        this.random = random;
    }

    /**
     * Returns the tasks of an action.
     *
     * @param <I> the type of the task's id
     * @param <Q> the request's type
     * @param <R> the response's type
     * @param mapping what the action's fields mean
     * @param call calls the action, with retries
     * @param attempt calls the action once
     * @return the tasks
     */
    public <I, Q extends ApiRequest, R extends ApiResponse> Tasks<I, Q, R> tasks(
            TaskMapping<I, Q, R> mapping, Function<Q, R> call, Function<Q, R> attempt) {
        return tasks(mapping, call, attempt, (BatchPoller<R>) null);
    }

    /**
     * Returns the tasks of an action beside which another tells about many tasks at once.
     *
     * @param <I> the type of the task's id
     * @param <Q> the request's type
     * @param <R> the response's type
     * @param <M> the type of the request about many tasks
     * @param <N> the type of its response
     * @param mapping what the action's fields mean
     * @param call calls the action, with retries
     * @param attempt calls the action once
     * @param batch how to ask about many tasks
     * @param batchAttempt calls the action that does once
     * @return the tasks
     */
    public <I, Q extends ApiRequest, R extends ApiResponse, M extends ApiRequest, N extends ApiResponse>
            Tasks<I, Q, R> tasks(
                    TaskMapping<I, Q, R> mapping,
                    Function<Q, R> call,
                    Function<Q, R> attempt,
                    TaskBatch<R, M, N> batch,
                    Function<M, N> batchAttempt) {
        Function<List<String>, Map<String, R>> ask = ids ->
                batch.responses().apply(batchAttempt.apply(batch.request().apply(ids)));
        LimitKey key = key(mapping.service(), batch.action());
        return tasks(mapping, call, attempt, new BatchPoller<>(ask, batch.size(), batch.rateLimit(), key));
    }

    private <I, Q extends ApiRequest, R extends ApiResponse> Tasks<I, Q, R> tasks(
            TaskMapping<I, Q, R> mapping, Function<Q, R> call, Function<Q, R> attempt, @Nullable BatchPoller<R> batch) {
        LimitKey key = key(mapping.service(), mapping.action());
        Poller<Q, R> poller = new Poller<>(this, mapping, attempt, key, batch, retryPolicy, random);
        return new Tasks<>(mapping, call, poller, hub, new HandleMaker<>(mapping, region, endpoint, hub.time()));
    }

    private LimitKey key(String service, String action) {
        return new LimitKey(account, service, region, action);
    }

    /** Ends the waits of this client with a {@link io.github.tctasks.error.ClientClosedException}. */
    @Override
    public void close() {
        hub.endWaitsOf(this);
    }
}
