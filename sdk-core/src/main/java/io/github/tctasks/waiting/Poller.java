package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.retry.RetryPolicy;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How one client asks for the tasks of one action.
 *
 * @param client whose waits end when it is closed
 * @param mapping what the action's fields mean
 * @param attempt calls the action once, without retries
 * @param key what the service counts the calls by
 * @param batch asks for many tasks at once, or null if the API cannot
 * @param retryPolicy which failures are worth another poll
 * @param random the source of jitter
 */
record Poller<Q extends ApiRequest, R extends ApiResponse>(
        Object client,
        TaskMapping<?, Q, R> mapping,
        Function<Q, R> attempt,
        LimitKey key,
        @Nullable BatchPoller<R> batch,
        RetryPolicy retryPolicy,
        RandomGenerator random) {}
