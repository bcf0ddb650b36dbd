package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that names a task. Generated.
 *
 * @param <Q> the request's type
 * @param name the parameter's name in the API, such as {@code TaskId}
 * @param submittedAs the field that holds the id in the answer of the call which starts a task, such as {@code RequestId}
 * @param text returns the parameter of a request as text, or null if the request names the task otherwise
 * @param request makes the request for an id given as text; it throws {@link NumberFormatException} if the id is a number
 *     and the text is not
 */
public record IdParameter<Q extends ApiRequest>(
        String name, String submittedAs, Function<Q, @Nullable String> text, Function<String, Q> request) {}
