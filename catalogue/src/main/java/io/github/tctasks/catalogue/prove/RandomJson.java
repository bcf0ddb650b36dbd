package io.github.tctasks.catalogue.prove;

import io.github.tctasks.catalogue.draft.SpecTypes;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random JSON of a schema's type: some members are there, some null, some not there, lists empty or not, objects nested. */
final class RandomJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int USUAL_DEPTH = 5;
    private static final int GREATEST_DEPTH = 40;
    private static final int MANY_VALUES = 500;

    private final SpecTypes types;
    private final RandomGenerator random;
    private final RandomScalars scalars;
    private final boolean sent;
    private int values;

    /**
     * Makes a source of JSON.
     *
     * @param types the schemas
     * @param random decides
     * @param sent whether it stands for what callers send: what is required is there, and nothing is unknown
     */
    RandomJson(SpecTypes types, RandomGenerator random, boolean sent) {
        this.types = types;
        this.random = random;
        this.scalars = new RandomScalars(random);
        this.sent = sent;
    }

    /**
     * Makes an object.
     *
     * @param schema its schema
     * @return the object
     * @throws EndlessTypeException if each object of the type requires another one within it
     */
    ObjectNode object(JsonNode schema) {
        values = 0;
        return object(schema, 0);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        if (depth > GREATEST_DEPTH) {
            throw new EndlessTypeException();
        }
        ObjectNode object = NODES.objectNode();
        Set<String> required = required(schema);
        schema.path("properties").forEachEntry((name, written) -> {
            values++;
            JsonNode type = types.resolve(written);
            if (required.contains(name)) {
                object.set(name, value(type, depth, true));
            } else {
                addOptional(object, name, type, depth);
            }
        });
        if (!sent && random.nextInt(3) == 0) {
            object.set("Zz" + random.nextInt(1000), scalars.any(0));
            object.set("zz", scalars.any(0));
        }
        return object;
    }

    private void addOptional(ObjectNode object, String name, JsonNode type, int depth) {
        int choice = random.nextInt(8);
        if (choice == 0) {
            object.putNull(name);
        } else if (choice > 1 && (isScalar(type) || (depth < USUAL_DEPTH && values < MANY_VALUES))) {
            object.set(name, value(type, depth, false));
        }
    }

    /** The members that must be there: of a caller's parameters only, where one of the alternatives is drawn. */
    private Set<String> required(JsonNode schema) {
        Set<String> required = new HashSet<>();
        if (sent) {
            schema.path("required").forEach(name -> required.add(name.asString()));
            JsonNode alternatives = schema.path("anyOf");
            if (!alternatives.isEmpty()) {
                alternatives
                        .get(random.nextInt(alternatives.size()))
                        .path("required")
                        .forEach(name -> required.add(name.asString()));
            }
        }
        return required;
    }

    private JsonNode value(JsonNode type, int depth, boolean required) {
        return switch (type.path("type").asString("")) {
            case "object" -> object(type, depth + 1);
            case "array" -> list(types.resolve(type.path("items")), depth, required);
            default -> scalars.of(type);
        };
    }

    private ArrayNode list(JsonNode items, int depth, boolean required) {
        ArrayNode list = NODES.arrayNode();
        int few = depth < 2 ? 3 : 2;
        int size = required ? 1 : random.nextInt(few);
        for (int i = 0; i < size; i++) {
            list.add(value(items, depth, required));
        }
        if (!sent && random.nextInt(6) == 0) {
            list.addNull();
        }
        return list;
    }

    private static boolean isScalar(JsonNode type) {
        String name = type.path("type").asString("");
        return !name.equals("object") && !name.equals("array");
    }
}
