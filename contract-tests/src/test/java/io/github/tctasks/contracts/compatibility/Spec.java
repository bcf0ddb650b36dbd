package io.github.tctasks.contracts.compatibility;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One document, as it is written and as OpenAPI tools understand it. */
record Spec(Path path, JsonNode root) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Spec read(Path path) {
        try {
            return new Spec(path, YAML.readTree(path.toFile()));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " cannot be read as YAML: " + e.getOriginalMessage(), e);
        }
    }

    /** The parts that documents share, which lie one folder up. */
    static Spec shared(Path path) {
        return read(path.toAbsolutePath().resolve("../../common.yaml").normalize());
    }

    /**
     * The document with its references to other files resolved, and without three forms that openapi-diff misreads: it takes the
     * alternatives of a request for things required together, a reference with remarks for another type than one without, and an
     * action without a signature for one that shuts callers out. All are looked at as they are written.
     */
    OpenAPI parsed() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        @Nullable
        OpenAPI parsed = new OpenAPIV3Parser().read(path.toAbsolutePath().toString(), null, options);
        if (parsed == null) {
            throw new IllegalArgumentException(path + " is not an OpenAPI document");
        }
        parsed.getPaths().values().forEach(path -> path.readOperations().forEach(each -> each.setSecurity(null)));
        parsed.getComponents().getSchemas().values().forEach(Spec::simplify);
        return parsed;
    }

    private static void simplify(Schema<?> schema) {
        schema.setAnyOf(null);
        if (schema.getProperties() != null) {
            schema.getProperties().replaceAll((name, property) -> plainReference(property));
        }
    }

    private static Schema<?> plainReference(Schema<?> property) {
        boolean remarks = property.getAllOf() != null && property.getAllOf().size() == 1;
        return remarks ? property.getAllOf().get(0) : property;
    }

    /** The operations by the key of their path. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> operations.put(path.getKey(), path.getValue().path("post")));
        return operations;
    }

    /** The schemas by name. */
    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new TreeMap<>();
        root.path("components")
                .path("schemas")
                .properties()
                .forEach(entry -> schemas.put(entry.getKey(), entry.getValue()));
        return schemas;
    }

    /** A value as text, empty if there is none. The order within lists and mappings does not show: none here has a meaning. */
    static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(Spec::text).sorted().toList().toString();
        }
        if (value.isObject()) {
            Map<String, String> members = new TreeMap<>();
            value.properties().forEach(member -> members.put(member.getKey(), text(member.getValue())));
            return members.toString();
        }
        return value.asString();
    }

    /** A key as part of a JSON pointer. */
    static String escaped(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
