package io.github.tctasks.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action.
 *
 * @param name its name in the API
 * @param method the Java method that calls it
 * @param asyncMethod the Java method that calls it without waiting for it
 * @param constant the constant that describes it
 * @param summary what it does, as the beginning of a javadoc comment
 * @param description the same at length, as the continuation of one
 * @param documentUrl where the API document is, as an HTML attribute
 * @param deprecated whether the service no longer offers it, or is going to stop
 * @param regionRequired whether it demands a region
 * @param rate how often it may be called
 * @param errorCodes the error codes of its own
 * @param request its request
 * @param response its response
 * @param pages how it pages, or null if it does not
 */
public record ActionModel(
        String name,
        String method,
        String asyncMethod,
        String constant,
        String summary,
        String description,
        String documentUrl,
        boolean deprecated,
        boolean regionRequired,
        RateModel rate,
        List<ErrorCodeModel> errorCodes,
        ObjectModel request,
        ObjectModel response,
        @Nullable PagesModel pages) {

    /**
     * Tells whether it has error codes of its own.
     *
     * @return whether there are any
     */
    public boolean hasErrorCodes() {
        return !errorCodes.isEmpty();
    }
}
