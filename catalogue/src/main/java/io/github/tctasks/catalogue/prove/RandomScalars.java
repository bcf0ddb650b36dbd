package io.github.tctasks.catalogue.prove;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random texts, numbers and flags, the borders of their ranges among them. */
final class RandomScalars {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigInteger GREATEST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final List<String> TEXTS = List.of(
            "", "a", "text with \"quotes\" \\ and \n lines", "\u4e2d\u6587", "\ud83d\ude00", "</p>&", "null", "0");

    private final RandomGenerator random;

    RandomScalars(RandomGenerator random) {
        this.random = random;
    }

    /** A value of a schema's type. */
    JsonNode of(JsonNode type) {
        JsonNode known = type.path("enum");
        if (!known.isEmpty() && random.nextInt(4) > 0) {
            return known.get(random.nextInt(known.size()));
        }
        boolean unsigned = type.path("format").asString("").equals("uint64");
        return switch (type.path("type").asString("")) {
            case "integer" -> unsigned ? NODES.numberNode(unsigned()) : NODES.numberNode(signed());
            case "number" -> NODES.numberNode(fraction());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(text());
        };
    }

    /** A value of any type, as unknown fields have it. */
    JsonNode any(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(signed());
            case 2 -> NODES.numberNode(fraction());
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.stringNode(text());
            case 5 -> anyList(depth);
            default -> anyObject(depth);
        };
    }

    private ArrayNode anyList(int depth) {
        ArrayNode list = NODES.arrayNode();
        for (int left = random.nextInt(3); left > 0; left--) {
            list.add(any(depth + 1));
        }
        return list;
    }

    private ObjectNode anyObject(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int left = random.nextInt(3); left > 0; left--) {
            object.set("k" + left, any(depth + 1));
        }
        return object;
    }

    private String text() {
        int choice = random.nextInt(TEXTS.size() * 2);
        return choice < TEXTS.size() ? TEXTS.get(choice) : Integer.toString(random.nextInt(), Character.MAX_RADIX);
    }

    private long signed() {
        return switch (random.nextInt(5)) {
            case 0 -> Long.MAX_VALUE;
            case 1 -> Long.MIN_VALUE;
            case 2 -> 0;
            default -> random.nextInt(100_000) - 50_000;
        };
    }

    private BigInteger unsigned() {
        return random.nextInt(4) == 0 ? GREATEST : BigInteger.valueOf(random.nextLong(Long.MAX_VALUE));
    }

    private double fraction() {
        return random.nextInt(4) == 0 ? random.nextInt(10) : random.nextDouble() * 1e6 - 5e5;
    }
}
