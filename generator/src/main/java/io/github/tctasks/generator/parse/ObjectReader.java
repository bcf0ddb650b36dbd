package io.github.tctasks.generator.parse;

import static java.util.Objects.requireNonNull;

import io.github.tctasks.generator.layout.JavadocText;
import io.github.tctasks.generator.model.FieldModel;
import io.github.tctasks.generator.model.ObjectModel;
import io.github.tctasks.generator.model.ObjectModel.Role;
import io.github.tctasks.generator.model.PositionModel;
import io.github.tctasks.generator.model.TypeModel;
import io.github.tctasks.generator.model.TypeModel.Kind;
import io.github.tctasks.generator.name.Names;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the objects of a document. */
final class ObjectReader {

    /** How many objects one class reads: more make a smaller jar, but a longer file, and more to load for the first of them. */
    private static final int PER_READER = 100;

    private final String packageName;
    private final String prefix;
    private final Schemas schemas;
    private final Map<String, Role> roles;
    private final Map<String, PagesReader.Way> paged;
    private final Map<String, Integer> places = new HashMap<>();

    ObjectReader(
            String packageName,
            String prefix,
            Schemas schemas,
            Map<String, Role> roles,
            Map<String, PagesReader.Way> paged) {
        this.packageName = packageName;
        this.prefix = prefix;
        this.schemas = schemas;
        this.roles = roles;
        this.paged = paged;
        roles.keySet().forEach(name -> places.put(name, places.size()));
    }

    List<ObjectModel> objects() {
        return roles.entrySet().stream()
                .map(entry -> object(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ObjectModel object(String name, Role role) {
        Schema<?> schema = schemas.get(name);
        String owner = role == Role.REQUEST ? name.substring(0, name.length() - "Request".length()) : name;
        List<FieldModel> fields = new ArrayList<>();
        schemas.properties(name).forEach((apiName, property) -> {
            boolean required =
                    schema.getRequired() != null && schema.getRequired().contains(apiName);
            fields.add(field(apiName, property, owner, required, role));
        });
        return new ObjectModel(
                packageName,
                name,
                role,
                JavadocText.lead(schema.getDescription()),
                owner,
                Names.constant(name) + "_FIELDS", // A type in capitals has no underscore.
                reader(name),
                place(name) % PER_READER,
                operation(name, role),
                List.copyOf(fields),
                alternatives(schema, fields),
                position(paged.get(name), fields));
    }

    private String reader(String object) {
        int number = place(object) / PER_READER + 1;
        return prefix + "Readers" + (number == 1 ? "" : number);
    }

    private int place(String object) {
        return requireNonNull(places.get(object), object);
    }

    private String operation(String name, Role role) {
        return switch (role) {
            case REQUEST, RESPONSE ->
                prefix + "Operations." + Names.constant(name.replaceFirst("(Request|Response)$", ""));
            default -> "";
        };
    }

    private static @Nullable PositionModel position(PagesReader.@Nullable Way way, List<FieldModel> fields) {
        return way == null ? null : new PositionModel(way.by(), named(way.parameter(), fields));
    }

    private FieldModel field(String apiName, Schema<?> property, String owner, boolean required, Role role) {
        boolean sent = role == Role.REQUEST || role == Role.PARAMETER;
        TypeModel type = type(property);
        String description = schemas.description(property);
        return new FieldModel(
                apiName,
                Extensions.textOr(property.getExtensions(), "x-tc-java-name", Names.member(apiName)),
                type,
                JavadocText.lead(description),
                JavadocText.more(description),
                owner,
                required && role != Role.RESPONSE && role != Role.RESULT,
                !type.list() && !(required && sent),
                "password".equals(Schemas.element(property).getFormat()),
                role == Role.RESPONSE && apiName.equals("RequestId"));
    }

    private TypeModel type(Schema<?> property) {
        Schema<?> element = Schemas.element(property);
        String target = Schemas.target(element);
        boolean list = Schemas.isList(property);
        if (target != null && schemas.isEnum(target)) {
            boolean integer = "integer".equals(schemas.get(target).getType());
            return new TypeModel(integer ? Kind.INTEGER_ENUM : Kind.ENUM, target, list, "");
        }
        if (target != null && schemas.isObject(target)) {
            return new TypeModel(Kind.OBJECT, target, list, reader(target));
        }
        return simple(target == null ? element : schemas.get(target), list);
    }

    private static TypeModel simple(Schema<?> schema, boolean list) {
        return switch (schema.getType()) {
            case "string" -> new TypeModel(Kind.STRING, "String", list, "");
            case "integer" ->
                "uint64".equals(schema.getFormat())
                        ? new TypeModel(Kind.UNSIGNED_LONG, "Long", list, "")
                        : new TypeModel(Kind.LONG, "Long", list, "");
            case "number" -> new TypeModel(Kind.DOUBLE, "Double", list, "");
            case "boolean" -> new TypeModel(Kind.BOOLEAN, "Boolean", list, "");
            default -> throw new IllegalStateException("No Java type for " + schema.getType());
        };
    }

    private static List<FieldModel> alternatives(Schema<?> schema, List<FieldModel> fields) {
        List<?> anyOf = schema.getAnyOf();
        if (anyOf == null) {
            return List.of();
        }
        return anyOf.stream()
                .map(alternative -> ((Schema<?>) alternative).getRequired().get(0))
                .map(name -> named(name, fields))
                .toList();
    }

    static FieldModel named(@Nullable Object apiName, List<FieldModel> fields) {
        return fields.stream()
                .filter(field -> field.apiName().equals(apiName))
                .findFirst()
                .orElseThrow();
    }
}
