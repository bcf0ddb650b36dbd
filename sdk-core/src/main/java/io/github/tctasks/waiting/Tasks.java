package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The tasks that one action tells about: look at one, or wait for its end. Thread-safe.
 *
 * @param <I> the type of the task's id
 * @param <Q> the request's type
 * @param <R> the response's type
 */
public final class Tasks<I, Q extends ApiRequest, R extends ApiResponse> {

    private final TaskMapping<I, Q, R> mapping;
    private final Function<Q, R> call;
    private final TimeSource time;
    private final RandomGenerator random;

    /**
     * Creates the tasks of an action. Users get them from a client.
     *
     * @param mapping what the action's fields mean
     * @param call the action
     * @param time clocks and sleep
     * @param random the source of jitter
     */
    public Tasks(TaskMapping<I, Q, R> mapping, Function<Q, R> call, TimeSource time, RandomGenerator random) {
        this.mapping = mapping;
        this.call = call;
        this.time = time;
        this.random = random;
    }

    /**
     * Returns what the action's fields mean.
     *
     * @return the mapping
     */
    public TaskMapping<I, Q, R> mapping() {
        return mapping;
    }

    /**
     * Reads an id from text, for callers that treat all services alike.
     *
     * @param text the id
     * @return the id in its own type
     * @throws InvalidRequestException if the id is a number and the text is not
     */
    public I parseId(String text) {
        try {
            return mapping.parseId().apply(text);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException(
                    "id", "The id of a %s task is an integer: %s".formatted(mapping.service(), text), e);
        }
    }

    /**
     * Asks once what became of a task.
     *
     * @param id the task's id
     * @return what the service says now
     * @throws SdkException if the call fails
     */
    public TaskSnapshot<R> describe(I id) {
        return describe(mapping.request().apply(id));
    }

    /**
     * Asks once what became of a task.
     *
     * @param request says which task
     * @return what the service says now
     * @throws SdkException if the call fails
     */
    public TaskSnapshot<R> describe(Q request) {
        return mapping.snapshot(request, call.apply(request));
    }

    /**
     * Waits until a task has succeeded.
     *
     * @param id the task's id
     * @param timeout how long to wait, above zero
     * @return the final response
     * @throws InvalidRequestException if the timeout is not above zero
     * @throws TaskFailedException if the task fails
     * @throws WaitTimeoutException if the task has not ended in time
     * @throws SdkException if a call fails
     */
    public R await(I id, Duration timeout) {
        return await(id, WaitOptions.timeout(timeout));
    }

    /**
     * Waits until a task has succeeded.
     *
     * @param id the task's id
     * @param options how to wait
     * @return the final response
     * @throws TaskFailedException if the task fails
     * @throws WaitTimeoutException if the task has not ended in time
     * @throws SdkException if a call fails
     */
    public R await(I id, WaitOptions options) {
        return await(mapping.request().apply(id), options);
    }

    /**
     * Waits until a task has succeeded.
     *
     * @param request says which task
     * @param timeout how long to wait, above zero
     * @return the final response
     * @throws InvalidRequestException if the timeout is not above zero
     * @throws TaskFailedException if the task fails
     * @throws WaitTimeoutException if the task has not ended in time
     * @throws SdkException if a call fails
     */
    public R await(Q request, Duration timeout) {
        return await(request, WaitOptions.timeout(timeout));
    }

    /**
     * Waits until a task has succeeded.
     *
     * @param request says which task
     * @param options how to wait
     * @return the final response
     * @throws TaskFailedException if the task fails
     * @throws WaitTimeoutException if the task has not ended in time
     * @throws SdkException if a call fails
     */
    public R await(Q request, WaitOptions options) {
        Required.setting("options", options);
        return new TaskWait<>(mapping, this::describe, request, options, time, random).await();
    }
}
