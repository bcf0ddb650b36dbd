package io.github.tctasks.sandbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a document's {@code x-tc-task} says.
 *
 * @param ids the parameters that may name the task, the first that is there counts
 * @param status the field that holds the raw status
 * @param reason the field that tells why a task failed
 * @param states the raw values that stand for each state, the usual one first
 * @param notFoundCode the error code for a task that the service does not know
 */
record TaskMapping(
        List<String> ids, String status, String reason, Map<TaskState, List<JsonNode>> states, String notFoundCode) {

    // Some documents have no code of their own for an unknown task; the common one for a wrong value comes closest.
    private static final String COMMON_NOT_FOUND = "InvalidParameterValue";

    /**
     * Reads the extension.
     *
     * @param task the place of {@code x-tc-task}
     * @return the mapping
     * @throws IllegalArgumentException if a part that every mapping has is missing
     */
    static TaskMapping read(SpecNode task) {
        List<String> ids = new ArrayList<>();
        ids.add(task.requiredText("id"));
        ids.addAll(task.at("alternative-ids").texts());
        Map<TaskState, List<JsonNode>> states = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            states.put(state, values(task.at("states", state.key())));
        }
        return checked(
                task,
                new TaskMapping(
                        List.copyOf(ids),
                        task.requiredText("status"),
                        task.requiredText("reason"),
                        Map.copyOf(states),
                        notFoundCode(task)));
    }

    /** The usual raw value of a state; the two states of an unfinished task stand in for each other. */
    JsonNode raw(TaskState state) {
        List<JsonNode> values = states.getOrDefault(state, List.of());
        if (values.isEmpty()) {
            return raw(state == TaskState.PENDING ? TaskState.RUNNING : TaskState.PENDING);
        }
        return values.get(0);
    }

    private static TaskMapping checked(SpecNode task, TaskMapping mapping) {
        Map<TaskState, List<JsonNode>> states = mapping.states;
        boolean unfinished = has(states, TaskState.PENDING) || has(states, TaskState.RUNNING);
        if (!unfinished || !has(states, TaskState.SUCCEEDED) || !has(states, TaskState.FAILED)) {
            throw task.problem("\"states\" needs succeeded, failed, and pending or running");
        }
        return mapping;
    }

    private static boolean has(Map<TaskState, List<JsonNode>> states, TaskState state) {
        return !states.getOrDefault(state, List.of()).isEmpty();
    }

    private static List<JsonNode> values(SpecNode list) {
        return list.items().stream().map(SpecNode::node).toList();
    }

    private static String notFoundCode(SpecNode task) {
        List<String> codes = task.at("not-found-codes").texts();
        return codes.isEmpty() ? COMMON_NOT_FOUND : codes.get(0);
    }
}
