package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How an action tells about many tasks at once that another tells about one by one. Generated from the {@code batch} part
 * of {@code x-tc-task} in its spec.
 *
 * @param <R> the response about one task
 * @param <Q> the request about many
 * @param <B> the response about many
 * @param action the action's name, such as {@code DescribeAsyncJobs}
 * @param rateLimit how often the action may be called per account and region
 * @param size the most tasks that one call may ask for
 * @param request makes the request for ids
 * @param responses turns the answer into what the action about one task would have said, by id; a task that the service does
 *     not know, or whose status the spec does not know, is not among them
 */
public record TaskBatch<R extends ApiResponse, Q extends ApiRequest, B extends ApiResponse>(
        String action,
        RateLimit rateLimit,
        int size,
        Function<List<String>, Q> request,
        Function<B, Map<String, R>> responses) {}
