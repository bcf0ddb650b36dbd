package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that one action tells about: look at one, or wait for its end. Thread-safe.
 *
 * @param <I> the type of the task's id
 * @param <Q> the request's type
 * @param <R> the response's type
 */
public final class Tasks<I, Q extends ApiRequest, R extends ApiResponse> {

    private final Function<Q, R> call;
    private final Poller<Q, R> poller;
    private final TaskMapping<I, Q, R> mapping;
    private final TaskHub hub;
    private final HandleMaker<I, Q, R> handles;

    Tasks(
            TaskMapping<I, Q, R> mapping,
            Function<Q, R> call,
            Poller<Q, R> poller,
            TaskHub hub,
            HandleMaker<I, Q, R> handles) {
        this.mapping = mapping;
        this.call = call;
        this.poller = poller;
        this.hub = hub;
        this.handles = handles;
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
     * Makes the request for a task from text, for callers that treat all services alike.
     *
     * @param id the task's id as text
     * @return the request
     * @throws InvalidRequestException if the id is a number and the text is not
     */
    public Q request(String id) {
        return mapping.request(mapping.ids().get(0).name(), id);
    }

    /**
     * Makes the request for a task that is named by a parameter of choice.
     *
     * @param parameter the parameter's name in the API, such as {@code DealName}
     * @param id its value as text
     * @return the request
     * @throws InvalidRequestException if the action has no such parameter for tasks, or if the value is a number there and
     *     the text is not
     */
    public Q request(String parameter, String id) {
        return mapping.request(parameter, id);
    }

    /**
     * Asks once what became of a task.
     *
     * @param id the task's id
     * @return what the service says now
     * @throws SdkException if the call fails
     */
    public TaskSnapshot<R> describe(I id) {
        return describe(mapping.request(id));
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
        return await(mapping.request(id), options);
    }

    /**
     * Waits until a task has succeeded.
     *
     * @param request says which task
     * @param timeout how long to wait, above zero
     * @return the final response
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
        hub.checkMayBlock();
        CompletableFuture<R> result = awaitAsync(request, options);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for a " + mapping.service() + " task", e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    /** A checked exception can only be one that a listener has thrown in spite of its signature. */
    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    /**
     * Waits until a task has succeeded, without blocking.
     *
     * @param id the task's id
     * @param options how to wait
     * @return the final response to come; it fails with what {@link #await(Object, WaitOptions)} throws. Cancelling it
     *     ends the polling. What depends on it runs on a worker of the hub and should be quick
     */
    public CompletableFuture<R> awaitAsync(I id, WaitOptions options) {
        return awaitAsync(mapping.request(id), options);
    }

    /**
     * Waits until a task has succeeded, without blocking.
     *
     * @param request says which task
     * @param options how to wait
     * @return as for {@link #awaitAsync(Object, WaitOptions)}
     */
    public CompletableFuture<R> awaitAsync(Q request, WaitOptions options) {
        Required.setting("request", request);
        Required.setting("options", options);
        return hub.await(poller, request, options, snapshot -> {});
    }

    /**
     * Waits until a task has succeeded that this process or another has a handle of.
     *
     * @param handle the handle; its service, version, action and region are this client's
     * @param options how to wait; the time of submission is the handle's
     * @return the final response
     * @throws InvalidRequestException if the handle is not for this client
     * @throws TaskFailedException if the task fails
     * @throws WaitTimeoutException if the task has not ended in time
     * @throws SdkException if a call fails
     */
    public R await(TaskHandle handle, WaitOptions options) {
        return await(handles.request(handle), resumed(handle, options));
    }

    /**
     * Waits until a task has succeeded that there is a handle of, without blocking.
     *
     * @param handle the handle; its service, version, action and region are this client's
     * @param options how to wait; the time of submission is the handle's
     * @return as for {@link #awaitAsync(Object, WaitOptions)}
     * @throws InvalidRequestException if the handle is not for this client
     */
    public CompletableFuture<R> awaitAsync(TaskHandle handle, WaitOptions options) {
        return awaitAsync(handles.request(handle), resumed(handle, options));
    }

    private static WaitOptions resumed(TaskHandle handle, WaitOptions options) {
        return Required.setting("options", options).withSubmittedAt(handle.submittedAt());
    }

    /**
     * Returns the handle of a task that was submitted just now.
     *
     * @param id the task's id
     * @return the handle
     */
    public TaskHandle handle(I id) {
        return handles.handle(mapping.request(id), null);
    }

    /**
     * Returns the handle of a task.
     *
     * @param request says which task
     * @param submittedAt when it was submitted
     * @return the handle
     */
    public TaskHandle handle(Q request, Instant submittedAt) {
        return handles.handle(request, submittedAt);
    }

    /**
     * Returns the handle of a task that was submitted just now with another SDK, the vendor's for example.
     *
     * @param json the answer of the call that started the task, with or without the envelope; with the vendor's SDK
     *     {@code AbstractModel.toJsonString(response)}
     * @return the handle
     * @throws InvalidRequestException if the answer has no id of a task of this service
     * @throws io.github.tctasks.error.MalformedResponseException if the text is not a JSON object
     */
    public TaskHandle handleOfSubmission(String json) {
        return handles.handleOfSubmission(json);
    }

    /**
     * Returns the snapshots of a task as they come, up to the final one.
     *
     * <p>Each subscriber begins a wait of its own, which ends with its subscription. The stream completes when the task
     * has ended, in success or failure: the last snapshot tells. It fails with what else {@link #await(Object, WaitOptions)}
     * throws.
     *
     * @param id the task's id
     * @param options how to wait
     * @return the snapshots to come
     */
    public Flow.Publisher<TaskSnapshot<R>> watch(I id, WaitOptions options) {
        return watch(mapping.request(id), options);
    }

    /**
     * Returns the snapshots of a task as they come, up to the final one.
     *
     * @param request says which task
     * @param options how to wait
     * @return as for {@link #watch(Object, WaitOptions)}
     */
    public Flow.Publisher<TaskSnapshot<R>> watch(Q request, WaitOptions options) {
        Required.setting("request", request);
        Required.setting("options", options);
        return new SnapshotPublisher<>(consumer -> hub.await(poller, request, options, consumer));
    }
}
