package io.github.tctasks.generator.parse;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the objects of a document. */
final class ObjectReader {

    private final String packageName;
    private final Schemas schemas;
    private final Map<String, Role> roles;
    private final Map<String, PagesReader.Way> paged;

    ObjectReader(String packageName, Schemas schemas, Map<String, Role> roles, Map<String, PagesReader.Way> paged) {
        this.packageName = packageName;
        this.schemas = schemas;
        this.roles = roles;
        this.paged = paged;
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
                List.copyOf(fields),
                alternatives(schema, fields),
                position(paged.get(name), fields));
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
            return new TypeModel(Kind.ENUM, target, list, false);
        }
        if (target != null && schemas.isObject(target)) {
            return new TypeModel(Kind.OBJECT, target, list, roles.get(target) == Role.SHARED);
        }
        return simple(target == null ? element : schemas.get(target), list);
    }

    private static TypeModel simple(Schema<?> schema, boolean list) {
        return switch (schema.getType()) {
            case "string" -> new TypeModel(Kind.STRING, "String", list, false);
            case "integer" ->
                "uint64".equals(schema.getFormat())
                        ? new TypeModel(Kind.UNSIGNED_LONG, "Long", list, false)
                        : new TypeModel(Kind.LONG, "Long", list, false);
            case "number" -> new TypeModel(Kind.DOUBLE, "Double", list, false);
            case "boolean" -> new TypeModel(Kind.BOOLEAN, "Boolean", list, false);
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
