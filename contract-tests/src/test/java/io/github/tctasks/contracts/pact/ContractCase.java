package io.github.tctasks.contracts.pact;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that a consumer relies on.
 *
 * @param contract the action
 * @param description what is special about it
 * @param given the provider states by name, with their parameters
 * @param settings what the client is told beside the contract's own: {@code region}, {@code language}, {@code token}
 * @param like the fields of the answer that are only examples here, where they would be exact
 * @param request the parameters of the call
 * @param answer the body of the answer; null if the client refuses the request itself
 * @param expected what the client makes of it
 */
record ContractCase(
        ActionContract contract,
        String description,
        Map<String, ObjectNode> given,
        JsonNode settings,
        Set<String> like,
        ObjectNode request,
        @Nullable ObjectNode answer,
        Expected expected) {

    /** What a client makes of an answer, or of a request that it refuses. */
    sealed interface Expected {}

    /**
     * The answer is read.
     *
     * @param task the task's state, or null if the action tells of no single task
     * @param reason what the snapshot tells as the reason; null for nothing
     */
    record Read(@Nullable String task, @Nullable String reason) implements Expected {}

    /**
     * A ServiceException is thrown.
     *
     * @param code its code
     * @param constants the class that has a constant for the code
     * @param passing whether a retry is worth it
     */
    record Thrown(String code, String constants, boolean passing) implements Expected {}

    /**
     * The client refuses the request before it sends anything.
     *
     * @param field what the exception names
     */
    record Refused(String field) implements Expected {}

    String title() {
        return contract.title() + ": " + description;
    }

    @Nullable
    String setting(String name) {
        if (settings.has(name)) {
            return settings.get(name).isNull() ? null : settings.get(name).asString();
        }
        return name.equals("region") ? contract.region() : null;
    }
}
