package io.github.tctasks.contracts.compatibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What has changed in a task mapping, and so in what a wait tells. */
final class TaskChanges {

    private static final List<String> BATCH_MEANINGS =
            List.of("action", "ids", "items", "item-id", "item-status", "item-fields");
    private static final List<String> BATCH_PACES = List.of("most-ids", "page-size");

    private final Findings findings;
    private final String pointer;
    private final String action;

    TaskChanges(Findings findings, String pointer, String action) {
        this.findings = findings;
        this.pointer = pointer;
        this.action = action;
    }

    void compare(JsonNode old, JsonNode now) {
        if (old.isMissingNode() || now.isMissingNode()) {
            compareExistence(old, now);
            return;
        }
        breaking(old, now, "id", "a wait names its task by it");
        breaking(old, now, "alternative-ids", "tasks are named by them too");
        breaking(old, now, "status", "the task's state is read from it");
        breaking(old, now, "reason", "the reason of a failure is read from it");
        breaking(old, now, "name", "it is the name of a method of the client");
        breaking(old, now, "submitted-as", "handles and waits are made of what the submitting call answers");
        breaking(old, now, "not-found-codes", "a wait goes on after one of them and fails after any other");
        states("/states", old.path("states"), now.path("states"));
        if (old.has("batch") && now.has("batch")) {
            firstValues(old.path("states"), now.path("states"));
        }
        batch(old.path("batch"), now.path("batch"));
    }

    private void compareExistence(JsonNode old, JsonNode now) {
        if (!old.isMissingNode()) {
            findings.breaking(pointer, action, "a task mapping", "", "the client's method for its tasks is gone");
        } else if (!now.isMissingNode()) {
            findings.compatible(pointer, action, "", "a task mapping", "the client has one more method");
        }
    }

    private void breaking(JsonNode old, JsonNode now, String key, String why) {
        String was = Spec.text(old.path(key));
        String is = Spec.text(now.path(key));
        if (!was.equals(is)) {
            findings.breaking(pointer + "/" + key, action, was, is, why);
        }
    }

    /** A raw value that is new here was the state "unknown" before; enumerations are open, so users have met such values. */
    private void states(String key, JsonNode old, JsonNode now) {
        Map<String, String> before = byValue(old);
        Map<String, String> after = byValue(now);
        before.forEach((value, state) -> {
            String is = after.getOrDefault(value, "");
            if (!is.equals(state)) {
                findings.breaking(
                        pointer + key,
                        action,
                        value + " means " + state,
                        is.isEmpty() ? "" : value + " means " + is,
                        "the same answer of the service tells users another state of the task");
            }
        });
        after.forEach((value, state) -> {
            if (!before.containsKey(value)) {
                findings.compatible(
                        pointer + key, action, "", value + " means " + state, "before, the value was unknown");
            }
        });
    }

    private static Map<String, String> byValue(JsonNode states) {
        Map<String, String> values = new LinkedHashMap<>();
        states.properties()
                .forEach(state -> state.getValue().forEach(value -> values.put(Spec.text(value), state.getKey())));
        return values;
    }

    /** The answer of a batch is turned into the first raw value of a state. */
    private void firstValues(JsonNode old, JsonNode now) {
        old.properties().forEach(state -> {
            String was = Spec.text(state.getValue().path(0));
            String is = Spec.text(now.path(state.getKey()).path(0));
            if (!was.equals(is) && !is.isEmpty()) {
                findings.breaking(
                        pointer + "/states/" + state.getKey() + "/0",
                        action,
                        was,
                        is,
                        "a task of a batch is told with this status");
            }
        });
    }

    private void batch(JsonNode old, JsonNode now) {
        if (old.isMissingNode() != now.isMissingNode()) {
            findings.compatible(
                    pointer + "/batch",
                    action,
                    old.isMissingNode() ? "" : "a batch",
                    now.isMissingNode() ? "" : "a batch",
                    "waits ask by other calls and tell the same");
            return;
        }
        for (String key : BATCH_MEANINGS) {
            breakingInBatch(old, now, key);
        }
        for (String key : BATCH_PACES) {
            String was = Spec.text(old.path(key));
            String is = Spec.text(now.path(key));
            if (!was.equals(is)) {
                findings.compatible(pointer + "/batch/" + key, action, was, is, "only the number of calls changes");
            }
        }
        states("/batch/item-states", old.path("item-states"), now.path("item-states"));
    }

    private void breakingInBatch(JsonNode old, JsonNode now, String key) {
        String was = Spec.text(old.path(key));
        String is = Spec.text(now.path(key));
        if (!was.equals(is)) {
            findings.breaking(pointer + "/batch/" + key, action, was, is, "what a wait tells is read from it");
        }
    }
}
