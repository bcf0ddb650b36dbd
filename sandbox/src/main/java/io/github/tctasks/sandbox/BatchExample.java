package io.github.tctasks.sandbox;

import io.github.tctasks.sandbox.TaskStep.InState;
import io.github.tctasks.sandbox.TaskStep.Strange;
import io.github.tctasks.sandbox.TaskStep.Whole;
import io.github.tctasks.sandbox.TaskStep.WithStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the items that a document shows into the items of all tasks.
 *
 * @param documented the items in the document's example
 * @param shape what the schema says about the fields of an item
 * @param mapping which field means what
 * @param succeeded the response of the query of one task that has succeeded
 */
record BatchExample(List<ObjectNode> documented, ResponseShape shape, BatchMapping mapping, ObjectNode succeeded) {

    /**
     * The item of a task.
     *
     * @param id the task
     * @param step what a query of the task is answered
     * @return the item, or null if the service does not know the task
     */
    @Nullable
    ObjectNode item(TaskId id, TaskStep step) {
        if (step instanceof InState in) {
            ObjectNode full = item(id, mapping.itemStates().raw(in.state()), in.state() == TaskState.SUCCEEDED);
            return in.bare() ? shape.least(full, List.of(mapping.itemId(), mapping.itemStatus())) : full;
        }
        if (step instanceof Whole) {
            return item(id, mapping.itemStates().raw(TaskState.SUCCEEDED), true);
        }
        if (step instanceof WithStatus named) {
            JsonNode raw = mapping.itemStates().named(named.raw());
            return item(id, raw, mapping.itemStates().state(raw) == TaskState.SUCCEEDED);
        }
        return step instanceof Strange ? item(id, mapping.itemStates().undocumented(), false) : null;
    }

    private ObjectNode item(TaskId id, JsonNode status, boolean done) {
        ObjectNode item = sample(id).deepCopy();
        item.set(mapping.itemId(), node(id));
        item.set(mapping.itemStatus(), status);
        mapping.itemFields().forEach((name, field) -> {
            JsonNode value = succeeded.get(name);
            item.set(field, done && value != null ? value : JsonNodeFactory.instance.arrayNode());
        });
        return item;
    }

    /** The item that the document shows of the task, or else the first. */
    private ObjectNode sample(TaskId id) {
        return documented.stream()
                .filter(item -> item.path(mapping.itemId()).asString("").equals(id.text()))
                .findFirst()
                .orElseGet(() -> documented.isEmpty() ? Json.object() : documented.get(0));
    }

    private static JsonNode node(TaskId id) {
        return id.number() ? Json.parse(id.text()) : JsonNodeFactory.instance.stringNode(id.text());
    }
}
