package io.github.tctasks.contracts.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of change. Each is made as a person would make it who wants it: references and examples follow, so that a gate has to see
 * the change itself and not that something was forgotten.
 */
enum Mutation {
    RENAME_RESPONSE_FIELD(
            "a response field is renamed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = freeField(tree);
                field.ifPresent(name -> Examples.rename(tree, Part.RESPONSE, name, name + "Renamed"));
                return field.isPresent();
            }),
    REMOVE_RESPONSE_FIELD(
            "a response field is removed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = freeField(tree);
                field.ifPresent(name -> Examples.remove(tree, Part.RESPONSE, name));
                return field.isPresent();
            }),
    RETYPE_RESPONSE_FIELD(
            "a response field is retyped", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = freeField(tree);
                field.ifPresent(name -> Examples.retype(tree, Part.RESPONSE, name));
                return field.isPresent();
            }),
    REQUIRE_RESPONSE_FIELD("a response field is made required", Set.of(), tree -> {
        Optional<String> field = freeField(tree);
        field.ifPresent(name -> require(tree.response(), name));
        return field.isPresent();
    }),
    LOOSEN_RESPONSE_FIELD("a response field is made optional", Set.of(Gate.COMPATIBILITY), tree -> {
        boolean has = tree.response().has("required");
        tree.response().remove("required");
        return has;
    }),
    ADD_RESPONSE_FIELD("an optional response field is added", tree -> {
        add(tree.response());
        return true;
    }),
    RENAME_REQUEST_FIELD(
            "a request field is renamed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = SpecTree.property(tree.request(), name -> true);
                field.ifPresent(name -> Examples.rename(tree, Part.REQUEST, name, name + "Renamed"));
                return field.isPresent();
            }),
    REMOVE_REQUEST_FIELD(
            "a request field is removed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = SpecTree.property(tree.request(), optionalIn(tree.request()));
                field.ifPresent(name -> Examples.remove(tree, Part.REQUEST, name));
                return field.isPresent();
            }),
    RETYPE_REQUEST_FIELD(
            "a request field is retyped", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = SpecTree.property(tree.request(), name -> true);
                field.ifPresent(name -> Examples.retype(tree, Part.REQUEST, name));
                return field.isPresent();
            }),
    REQUIRE_REQUEST_FIELD(
            "a request field is made required", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                Optional<String> field = SpecTree.property(tree.request(), optionalIn(tree.request()));
                field.ifPresent(name -> require(tree.request(), name));
                return field.isPresent();
            }),
    ADD_REQUIRED_REQUEST_FIELD(
            "a required request field is added", Set.of(Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
                require(tree.request(), add(tree.request()));
                return true;
            }),
    LOOSEN_REQUEST_FIELD("a request field is made optional", Set.of(Gate.PACT), tree -> {
        boolean has = tree.request().has("required");
        tree.request().remove("required");
        return has;
    }),
    ADD_REQUEST_FIELD("an optional request field is added", tree -> {
        add(tree.request());
        return true;
    }),
    ADD_ENUM_VALUE("a status value is added", tree -> {
        tree.status().ifPresent(schema -> {
            boolean text = schema.path("type").asString().equals("string");
            JsonNode value = text ? schema.stringNode("ALMOST_DONE") : schema.numberNode(77);
            schema.withArray("enum").add(value);
            schema.withArray("x-enum-descriptions").add("Almost done.");
            if (schema.has("x-enum-varnames")) {
                schema.withArray("x-enum-varnames").add("ALMOST_DONE");
            }
            state(tree, "running").add(value);
        });
        return tree.status().isPresent();
    }),
    REMOVE_ENUM_VALUE("a status value is removed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
        tree.status().ifPresent(schema -> {
            int last = schema.get("enum").size() - 1;
            JsonNode value = schema.get("enum").get(last);
            for (String list : List.of("enum", "x-enum-descriptions", "x-enum-varnames")) {
                if (schema.has(list)) {
                    schema.withArray(list).remove(last);
                }
            }
            ObjectNode states = tree.task().orElseThrow().withObject("/states");
            states.properties().forEach(each -> remove(each.getValue().asArray(), value));
            Set.copyOf(states.propertyNames()).stream()
                    .filter(name -> states.get(name).isEmpty())
                    .forEach(states::remove);
        });
        return tree.status().isPresent();
    }),
    SWAP_STATES("success and failure of a task are swapped", Set.of(Gate.PACT, Gate.COMPATIBILITY), tree -> {
        tree.task().map(task -> task.withObject("/states")).ifPresent(states -> {
            JsonNode succeeded = states.get("succeeded");
            states.set("succeeded", states.get("failed"));
            states.set("failed", succeeded);
        });
        return tree.task().isPresent();
    }),
    MOVE_REASON("a task's reason is read from elsewhere", Set.of(Gate.PACT, Gate.COMPATIBILITY), tree -> {
        Optional<ObjectNode> task = tree.task().filter(each -> each.has("reason"));
        task.ifPresent(each -> {
            String reason = each.get("reason").asString();
            SpecTree.property(tree.response(), name -> isText(tree.response(), name) && !name.equals(reason))
                    .ifPresentOrElse(name -> each.put("reason", name), () -> each.remove("reason"));
        });
        return task.isPresent();
    }),
    CHANGE_VERSION("the version is changed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
        Examples.replaceText(tree.root(), tree.version(), "2031-01-31");
        return true;
    }),
    CHANGE_ACTION("an action is renamed", Set.of(Gate.PACT, Gate.CONFORMANCE, Gate.COMPATIBILITY), tree -> {
        Examples.renameAction(tree, tree.action() + "Anew");
        return true;
    }),
    CHANGE_HOST("the host is changed", Set.of(Gate.COMPATIBILITY), tree -> {
        ObjectNode server = tree.root().withArray("servers").get(0).asObject();
        server.put("url", "https://other.example.com");
        return true;
    }),
    DROP_ERROR_CODE("an error code is dropped", Set.of(Gate.COMPATIBILITY), tree -> {
        ArrayNode codes = tree.operation().withArray("x-tc-error-codes");
        boolean has = !codes.isEmpty();
        if (has) {
            codes.remove(codes.size() - 1);
        }
        return has;
    });

    /** Makes a change. */
    private interface Change {
        /** Returns whether the action has what is to be changed. */
        boolean apply(SpecTree tree);
    }

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final @Nullable Set<Gate> seenBy;

    @SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
    private final Change change;

    /** A change that consumers do not notice. */
    Mutation(String title, Change change) {
        this(title, null, change);
    }

    Mutation(String title, @Nullable Set<Gate> seenBy, Change change) {
        this.title = title;
        this.seenBy = seenBy;
        this.change = change;
    }

    String title() {
        return title;
    }

    /** The gates that see the change wherever it is made, as far as they are asked; null if none may object. */
    @Nullable
    Set<Gate> seenBy() {
        return seenBy;
    }

    boolean apply(SpecTree tree) {
        return change.apply(tree);
    }

    /** A response field that neither tells the status nor is the request id. */
    private static Optional<String> freeField(SpecTree tree) {
        String status = tree.task().map(task -> task.get("status").asString()).orElse("");
        return SpecTree.property(tree.response(), name -> !name.equals(status) && !name.equals("RequestId"));
    }

    private static Predicate<String> optionalIn(ObjectNode schema) {
        List<String> required = SpecTree.required(schema);
        return name -> !required.contains(name);
    }

    private static void require(ObjectNode schema, String name) {
        List<String> required = new ArrayList<>(SpecTree.required(schema));
        required.add(name);
        SpecTree.require(schema, required);
    }

    private static String add(ObjectNode schema) {
        SpecTree.properties(schema).putObject("Addition").put("type", "string").put("description", "Something new.");
        return "Addition";
    }

    private static boolean isText(ObjectNode schema, String name) {
        return schema.at("/properties/" + name + "/type").asString("").equals("string");
    }

    private static ArrayNode state(SpecTree tree, String name) {
        return tree.task().orElseThrow().withObject("/states").withArray(name);
    }

    private static void remove(ArrayNode values, JsonNode value) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).asString().equals(value.asString())) {
                values.remove(i);
            }
        }
    }
}
