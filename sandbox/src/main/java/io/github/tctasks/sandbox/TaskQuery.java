package io.github.tctasks.sandbox;

import io.github.tctasks.sandbox.TaskStep.InState;
import io.github.tctasks.sandbox.TaskStep.NotFound;
import io.github.tctasks.sandbox.TaskStep.Refused;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How an action tells about tasks, with the body for every step made beforehand. */
final class TaskQuery {

    private final TaskMapping mapping;
    private final Map<TaskState, ResponseBody> full = new EnumMap<>(TaskState.class);
    private final Map<TaskState, ResponseBody> bare = new EnumMap<>(TaskState.class);
    private final ResponseBody strange;

    /**
     * Prepares the bodies.
     *
     * @param example what the document shows
     */
    TaskQuery(TaskExample example) {
        this.mapping = example.mapping();
        for (TaskState state : TaskState.values()) {
            full.put(state, ResponseBody.of(example.full(state)));
            bare.put(state, ResponseBody.verbatim(example.bare(state)));
        }
        this.strange = ResponseBody.of(example.strange());
    }

    /**
     * A task that a request names.
     *
     * @param id the id as text
     * @param number whether the id is an integer
     */
    record Subject(String id, boolean number) {}

    /**
     * Finds out which task a request is about.
     *
     * @param parameters the action's parameters, checked
     * @return the task
     * @throws ApiException if the id is empty
     */
    Subject subject(ObjectNode parameters) {
        for (String name : mapping.ids()) {
            if (parameters.hasNonNull(name)) {
                return subject(name, parameters.get(name));
            }
        }
        throw ApiException.missing(mapping.ids().get(0));
    }

    private static Subject subject(String name, JsonNode id) {
        String text = id.asString();
        if (text.isEmpty()) {
            throw ApiException.invalidValue(name, "must not be empty");
        }
        return new Subject(text, id.isNumber());
    }

    /**
     * The body for a step.
     *
     * @param step what to answer
     * @return the body
     * @throws ApiException if the step is an error
     */
    ResponseBody body(TaskStep step) {
        if (step instanceof InState in) {
            return (in.bare() ? bare : full).getOrDefault(in.state(), strange);
        }
        if (step instanceof NotFound) {
            throw new ApiException(
                    mapping.notFoundCode(),
                    "There is no task with this " + mapping.ids().get(0) + ".");
        }
        if (step instanceof Refused refused) {
            throw new ApiException(refused.code(), "The task's id asks for this error.");
        }
        return strange;
    }
}
