package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import java.util.List;
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
 * @param version the API version, such as {@code 2018-03-17}
 * @param action the action's name, such as {@code DescribeTaskStatus}
 * @param rateLimit how often the action may be called per account and region
 * @param idText writes an id as text
 * @param ids the parameters that name a task, the main one first
 * @param status returns a response's raw status as text, or null
 * @param reason returns what a response has to say about the result, or null
 * @param states what each raw status means
 * @param notFoundCodes the error codes which say that the service does not know the task, or not yet
 */
public record TaskMapping<I, Q extends ApiRequest, R extends ApiResponse>(
        String service,
        String version,
        String action,
        RateLimit rateLimit,
        Function<I, String> idText,
        List<IdParameter<Q>> ids,
        Function<R, @Nullable String> status,
        Function<R, @Nullable String> reason,
        Map<String, TaskState> states,
        Set<String> notFoundCodes) {

    /**
     * Creates a mapping.
     *
     * @param service the service's short name
     * @param version the API version
     * @param action the action's name
     * @param rateLimit how often the action may be called per account and region
     * @param idText writes an id as text
     * @param ids the parameters that name a task, the main one first
     * @param status returns a response's raw status as text, or null
     * @param reason returns what a response has to say about the result, or null
     * @param states what each raw status means; no two of the statuses may differ by case only
     * @param notFoundCodes the error codes which say that the service does not know the task, or not yet
     * @throws IllegalStateException if two statuses differ by case only
     */
    public TaskMapping {
        ids = List.copyOf(ids);
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

    Q request(I id) {
        return ids.get(0).request().apply(idText.apply(Required.setting("id", id)));
    }

    Q request(String parameter, String id) {
        IdParameter<Q> named = ids.stream()
                .filter(candidate -> candidate.name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        parameter,
                        "A %s task is named by %s, not by %s."
                                .formatted(
                                        service,
                                        ids.stream().map(IdParameter::name).collect(Collectors.joining(" or ")),
                                        parameter)));
        try {
            return named.request().apply(id);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException(
                    parameter, "The %s of a %s task is an integer, not '%s'.".formatted(parameter, service, id), e);
        }
    }

    IdParameter<Q> idParameterOf(Q request) {
        return ids.stream()
                .filter(candidate -> candidate.text().apply(request) != null)
                .findFirst()
                .orElse(ids.get(0));
    }

    String idOf(Q request) {
        return String.valueOf(idParameterOf(request).text().apply(request));
    }

    boolean isNamedByMainId(Q request) {
        return idParameterOf(request).name().equals(ids.get(0).name());
    }

    TaskSnapshot<R> snapshot(Q asked, R response) {
        String rawStatus = status.apply(response);
        return new TaskSnapshot<>(
                service,
                idOf(asked),
                stateOf(rawStatus),
                rawStatus,
                reason.apply(response),
                response.requestId(),
                response);
    }
}
