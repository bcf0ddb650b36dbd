package io.github.tctasks.sandbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Which raw values of a status stand for which state.
 *
 * @param values the raw values that stand for each state, the usual one first
 */
record TaskStates(Map<TaskState, List<JsonNode>> values) {

    private static final int FAR_BEYOND = 90;

    /**
     * Reads the states.
     *
     * @param states the place of the mapping from states to lists of raw values
     * @return the states
     * @throws IllegalArgumentException if a state that every mapping has is missing
     */
    static TaskStates read(SpecNode states) {
        Map<TaskState, List<JsonNode>> values = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            values.put(
                    state,
                    states.at(state.key()).items().stream().map(SpecNode::node).toList());
        }
        TaskStates read = new TaskStates(Map.copyOf(values));
        boolean unfinished = read.has(TaskState.PENDING) || read.has(TaskState.RUNNING);
        if (!unfinished || !read.has(TaskState.SUCCEEDED) || !read.has(TaskState.FAILED)) {
            throw states.problem("succeeded, failed, and pending or running are needed");
        }
        return read;
    }

    /** The usual raw value of a state; the two states of an unfinished task stand in for each other. */
    JsonNode raw(TaskState state) {
        if (!has(state)) {
            return raw(state == TaskState.PENDING ? TaskState.RUNNING : TaskState.PENDING);
        }
        return of(state).get(0);
    }

    /** The last of the raw values of a state that has any. */
    JsonNode lastRaw(TaskState state) {
        return of(state).get(of(state).size() - 1);
    }

    /** The raw value that is written so; one that no document knows counts too, if it has the type of the others. */
    JsonNode named(String text) {
        return values.values().stream()
                .flatMap(List::stream)
                .filter(value -> value.asString().equals(text))
                .findFirst()
                .orElseGet(() ->
                        raw(TaskState.RUNNING).isString() ? JsonNodeFactory.instance.stringNode(text) : undocumented());
    }

    /** The state that a raw value stands for; a task with any other is as one at work. */
    TaskState state(JsonNode raw) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().contains(raw))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(TaskState.RUNNING);
    }

    /** A raw value that stands for no state, of the type that the others have. */
    JsonNode undocumented() {
        if (raw(TaskState.RUNNING).isString()) {
            return JsonNodeFactory.instance.stringNode("undocumented");
        }
        long greatest = values.values().stream()
                .flatMap(List::stream)
                .mapToLong(JsonNode::asLong)
                .max()
                .orElse(0);
        return JsonNodeFactory.instance.numberNode(greatest + FAR_BEYOND);
    }

    private boolean has(TaskState state) {
        return !of(state).isEmpty();
    }

    private List<JsonNode> of(TaskState state) {
        return values.getOrDefault(state, List.of());
    }
}
