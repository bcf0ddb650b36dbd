package io.github.tctasks.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an action tells about many tasks at once that another tells about one by one.
 *
 * @param constant the constant that describes this
 * @param action the action
 * @param single the action that tells about one task
 * @param singleStatus the field of its response that holds the raw status
 * @param ids the field of the request that holds the ids
 * @param mostIds how many of them one request may hold
 * @param pageSize the field of the request that holds the size of a page, or null if there are no pages
 * @param items the field of the response that holds what there is to say
 * @param itemId the field of an item that names its task
 * @param itemStatus the field of an item that holds the raw status
 * @param cases what a raw status of an item would be in the response about one task
 * @param values what the response about one task consists of: expressions for the body of the loop over the items
 */
public record BatchModel(
        String constant,
        ActionModel action,
        ActionModel single,
        FieldModel singleStatus,
        FieldModel ids,
        String mostIds,
        @Nullable FieldModel pageSize,
        FieldModel items,
        FieldModel itemId,
        FieldModel itemStatus,
        List<CaseModel> cases,
        List<String> values) {

    /**
     * What a raw status of an item would be in the response about one task.
     *
     * @param label the raw status, as a label of a {@code switch}
     * @param status the status in that response, as Java writes it
     */
    public record CaseModel(String label, String status) {}

    /**
     * Returns what the labels of the cases are compared with.
     *
     * @return an expression over {@code status}
     */
    public String selector() {
        return switch (itemStatus.type().kind()) {
            case ENUM, INTEGER_ENUM -> "status.known()";
            case STRING -> "status.toLowerCase(Locale.ROOT)";
            case UNSIGNED_LONG -> "Long.toUnsignedString(status)";
            default -> "Long.toString(status)";
        };
    }
}
