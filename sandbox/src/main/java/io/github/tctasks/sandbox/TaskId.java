package io.github.tctasks.sandbox;

import tools.jackson.databind.JsonNode;

/**
 * A task as a request names it.
 *
 * @param text the id as text
 * @param number whether the id is an integer
 */
record TaskId(String text, boolean number) {

    /**
     * Reads an id.
     *
     * @param name the parameter's name as the caller would write it, such as {@code Ids.0}
     * @param value a string or an integer
     * @return the id
     * @throws ApiException if it is empty or null
     */
    static TaskId read(String name, JsonNode value) {
        String text = value.asString();
        if (text.isEmpty()) {
            throw ApiException.invalidValue(name, "must not be empty");
        }
        return new TaskId(text, value.isNumber());
    }
}
