package io.github.tctasks.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a document's {@code x-tc-task.batch} says.
 *
 * @param action the action that tells of many tasks at once
 * @param ids the parameter that names the tasks
 * @param mostIds the greatest number of tasks in a request, and on a page
 * @param pageSize the parameter, and the field of the response, with the greatest number of tasks on a page
 * @param items the field that holds the list of tasks
 * @param itemId the field of an item that names its task
 * @param itemStatus the field of an item that holds the raw status
 * @param itemStates the raw values that stand for each state in an item
 * @param itemFields the fields of an item that say the same as a field of the query of one task, by the latter's name
 */
record BatchMapping(
        String action,
        String ids,
        int mostIds,
        String pageSize,
        String items,
        String itemId,
        String itemStatus,
        TaskStates itemStates,
        Map<String, String> itemFields) {

    /**
     * Reads the extension.
     *
     * @param batch the place of {@code batch} in {@code x-tc-task}
     * @return the mapping
     * @throws IllegalArgumentException if a part that every mapping has is missing
     */
    static BatchMapping read(SpecNode batch) {
        Map<String, String> itemFields = new LinkedHashMap<>();
        batch.at("item-fields").fields().forEach((name, field) -> itemFields.put(name, field.text()));
        return new BatchMapping(
                batch.requiredText("action"),
                batch.requiredText("ids"),
                batch.requiredCount("most-ids"),
                batch.requiredText("page-size"),
                batch.requiredText("items"),
                batch.requiredText("item-id"),
                batch.requiredText("item-status"),
                TaskStates.read(batch.at("item-states")),
                itemFields);
    }
}
