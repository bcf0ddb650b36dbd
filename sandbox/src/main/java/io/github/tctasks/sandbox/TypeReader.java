package io.github.tctasks.sandbox;

import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the types of parameters from schemas. Each schema is read once, so that one may contain itself. */
final class TypeReader {

    private static final ParameterType INT64 =
            new ParameterType.Whole(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE));
    private static final ParameterType UINT64 = new ParameterType.Whole(
            BigInteger.ZERO, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));

    private final IdentityHashMap<JsonNode, ObjectType> known = new IdentityHashMap<>();

    /**
     * Reads the type of an object.
     *
     * @param schema a schema of type object
     * @return its type
     * @throws IllegalArgumentException if a field has a type that is not known
     */
    ObjectType readObject(SpecNode schema) {
        ObjectType before = known.get(schema.node());
        if (before != null) {
            return before;
        }
        Map<String, ParameterType> fields = new LinkedHashMap<>();
        ObjectType type = new ObjectType(
                Collections.unmodifiableMap(fields),
                new LinkedHashSet<>(schema.at("required").texts()),
                alternatives(schema));
        known.put(schema.node(), type);
        schema.at("properties").fields().forEach((name, field) -> fields.put(name, read(field)));
        return type;
    }

    private ParameterType read(SpecNode written) {
        SpecNode schema = target(written);
        String type = schema.requiredText("type");
        return switch (type) {
            case "string" -> new ParameterType.Text();
            case "integer" -> schema.at("format").text().equals("uint64") ? UINT64 : INT64;
            case "number" -> new ParameterType.Fraction();
            case "boolean" -> new ParameterType.Flag();
            case "array" -> new ParameterType.ListOf(read(schema.at("items")));
            case "object" -> readObject(schema);
            default -> throw schema.problem("the type \"" + type + "\" is not known");
        };
    }

    /** The schema that a reference with remarks refers to, or the schema itself. */
    private static SpecNode target(SpecNode schema) {
        List<SpecNode> references = schema.at("allOf").items();
        return references.isEmpty() ? schema : references.get(0);
    }

    private static List<String> alternatives(SpecNode schema) {
        return schema.at("anyOf").items().stream()
                .flatMap(alternative -> alternative.at("required").texts().stream())
                .toList();
    }
}
