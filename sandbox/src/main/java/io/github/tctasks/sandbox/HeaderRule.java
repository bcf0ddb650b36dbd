package io.github.tctasks.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about a common parameter, such as the region.
 *
 * @param name the name without the {@code X-TC-} that it has as a header
 * @param required whether it must be there
 * @param allowed the values that it may have; empty if any will do
 * @param maxLength the greatest number of characters; 0 for no limit
 */
record HeaderRule(String name, boolean required, List<String> allowed, int maxLength) {

    /**
     * Checks a request.
     *
     * @param request the request
     * @throws ApiException if the common parameter is missing or has a wrong value
     */
    void check(WireRequest request) {
        String value = request.common(name);
        if (value == null || value.isEmpty()) {
            if (required) {
                throw ApiException.missing(name);
            }
            return;
        }
        checkValue(value);
    }

    private void checkValue(String value) {
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            throw ApiException.invalidValue(name, "must be one of " + allowed);
        }
        if (maxLength > 0 && value.length() > maxLength) {
            throw ApiException.invalidValue(name, "must have at most " + maxLength + " characters");
        }
    }

    /**
     * Reads the rule from a parameter of an operation.
     *
     * @param parameter a header parameter
     * @return its rule, or null if the common parameter is checked before the action is known
     */
    static @Nullable HeaderRule read(SpecNode parameter) {
        String header = parameter.requiredText("name");
        String name = header.startsWith("X-TC-") ? header.substring("X-TC-".length()) : header;
        if (!parameter.at("in").text().equals("header") || WireRequest.CHECKED_EARLY.contains(name)) {
            return null;
        }
        return new HeaderRule(
                name,
                parameter.at("required").isTrue(),
                parameter.at("schema", "enum").texts(),
                parameter.at("schema", "maxLength").node().asInt(0));
    }
}
