package io.github.tctasks.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document's {@code x-tc-task} says.
 *
 * @param ids the parameters that may name the task, the first that is there counts
 * @param status the field that holds the raw status
 * @param reason the field that tells why a task failed
 * @param states the raw values that stand for each state
 * @param notFoundCode the error code for a task that the service does not know
 */
record TaskMapping(List<String> ids, String status, String reason, TaskStates states, String notFoundCode) {

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
        return new TaskMapping(
                List.copyOf(ids),
                task.requiredText("status"),
                task.requiredText("reason"),
                TaskStates.read(task.at("states")),
                notFoundCode(task));
    }

    private static String notFoundCode(SpecNode task) {
        List<String> codes = task.at("not-found-codes").texts();
        return codes.isEmpty() ? COMMON_NOT_FOUND : codes.get(0);
    }
}
