package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of an action that queries a task mean. Generated from the {@code x-tc-task} part of its spec.
 *
 * <p>Raw statuses are compared without case. Immutable.
 *
 * @param <I> the type of the task's id
 * @param <Q> the request's type
 * @param <R> the response's type
 * @param service the service's short name, such as {@code clb}
 * @param action the action's name, such as {@code DescribeTaskStatus}
 * @param parseId reads an id from text; it throws {@link NumberFormatException} if the id is a number and the text is not
 * @param request makes the request for an id
 * @param id returns a request's id as text
 * @param status returns a response's raw status as text, or null
 * @param reason returns what a response has to say about the result, or null
 * @param states what each raw status means
 * @param notFoundCodes the error codes which say that the service does not know the task, or not yet
 */
public record TaskMapping<I, Q extends ApiRequest, R extends ApiResponse>(
        String service,
        String action,
        Function<String, I> parseId,
        Function<I, Q> request,
        Function<Q, String> id,
        Function<R, @Nullable String> status,
        Function<R, @Nullable String> reason,
        Map<String, TaskState> states,
        Set<String> notFoundCodes) {

    /**
     * Creates a mapping.
     *
     * @param service the service's short name
     * @param action the action's name
     * @param parseId reads an id from text
     * @param request makes the request for an id
     * @param id returns a request's id as text
     * @param status returns a response's raw status as text, or null
     * @param reason returns what a response has to say about the result, or null
     * @param states what each raw status means; no two of the statuses may differ by case only
     * @param notFoundCodes the error codes which say that the service does not know the task
     * @throws IllegalStateException if two statuses differ by case only
     */
    public TaskMapping {
        states = states.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        state -> state.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        notFoundCodes = Set.copyOf(notFoundCodes);
    }

    /**
     * Returns what a raw status means.
     *
     * @param rawStatus the status as the service wrote it, or null
     * @return the state, {@link TaskState#UNKNOWN} for a status that the spec does not know
     */
    public TaskState stateOf(@Nullable String rawStatus) {
        return rawStatus == null
                ? TaskState.UNKNOWN
                : states.getOrDefault(rawStatus.toLowerCase(Locale.ROOT), TaskState.UNKNOWN);
    }

    TaskSnapshot<R> snapshot(Q asked, R response) {
        String rawStatus = status.apply(response);
        return new TaskSnapshot<>(
                service,
                id.apply(asked),
                stateOf(rawStatus),
                rawStatus,
                reason.apply(response),
                response.requestId(),
                response);
    }
}
