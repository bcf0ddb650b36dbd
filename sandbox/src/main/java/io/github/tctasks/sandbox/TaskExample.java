package io.github.tctasks.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the documented response of a task query into the responses of all states.
 *
 * @param documented what stands under {@code Response} in the document's example
 * @param shape what the schema says about the fields
 * @param mapping which field means what
 */
record TaskExample(ObjectNode documented, ResponseShape shape, TaskMapping mapping) {

    static final String REASON = "The task failed, as its id asked for.";

    /**
     * The response in a state. In the state that the document shows it is the document's; else the reason is empty unless
     * the task failed, and what may be null is so until the task has succeeded.
     *
     * @param state the task's state
     * @return the fields
     */
    ObjectNode full(TaskState state) {
        JsonNode raw = mapping.states().raw(state);
        ObjectNode fields = documented.deepCopy();
        if (raw.equals(fields.get(mapping.status()))) {
            return fields;
        }
        fields.set(mapping.status(), raw);
        if (state != TaskState.SUCCEEDED) {
            shape.nullable().forEach((name, nullable) -> clear(fields, name, nullable));
        }
        fields.set(mapping.reason(), reason(state));
        return fields;
    }

    /**
     * The least that a response may hold in a state: what may be null is null, and what is optional is left out.
     *
     * @param state the task's state
     * @return the fields
     */
    ObjectNode bare(TaskState state) {
        return shape.least(full(state), List.of(mapping.status()));
    }

    /** The response of a task that has failed, with the last raw value that stands for it. */
    ObjectNode rareFailure() {
        ObjectNode fields = full(TaskState.FAILED);
        fields.set(mapping.status(), mapping.states().lastRaw(TaskState.FAILED));
        return fields;
    }

    /** The response with a status of this name, and all else as in the state that it stands for. */
    ObjectNode withStatus(String name) {
        JsonNode raw = mapping.states().named(name);
        ObjectNode fields = full(mapping.states().state(raw));
        fields.set(mapping.status(), raw);
        return fields;
    }

    /** The response of an unfinished task whose status no document knows. */
    ObjectNode strange() {
        ObjectNode fields = full(TaskState.RUNNING);
        fields.set(mapping.status(), mapping.states().undocumented());
        return fields;
    }

    private void clear(ObjectNode fields, String name, @Nullable Boolean nullable) {
        if (Boolean.TRUE.equals(nullable) && !name.equals(mapping.status())) {
            fields.putNull(name);
        }
    }

    private JsonNode reason(TaskState state) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (state == TaskState.FAILED) {
            return nodes.stringNode(REASON);
        }
        return shape.isNullable(mapping.reason()) ? nodes.nullNode() : nodes.stringNode("");
    }
}
