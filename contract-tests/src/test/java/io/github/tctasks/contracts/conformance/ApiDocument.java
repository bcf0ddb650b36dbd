package io.github.tctasks.contracts.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A spec, as any OpenAPI tool reads it.
 *
 * @param file the file
 * @param root its content
 * @param common the content of {@code common.yaml} beside its folder
 */
record ApiDocument(Path file, JsonNode root, JsonNode common) {

    private static final YAMLMapper YAML = YAMLMapper.shared();

    static ApiDocument read(Path file) {
        return new ApiDocument(
                file, YAML.readTree(file.toFile()), YAML.readTree(commonOf(file).toFile()));
    }

    static Path commonOf(Path file) {
        return file.resolveSibling("..").resolve("common.yaml").normalize();
    }

    String service() {
        return root.required("x-tc-service").asString();
    }

    String version() {
        return root.at("/info/version").asString();
    }

    List<String> actions() {
        List<String> actions = new ArrayList<>();
        root.required("paths")
                .forEach(path -> actions.add(path.at("/post/operationId").asString()));
        return actions;
    }

    JsonNode operation(String action) {
        return root.required("paths").required("/#" + action).required("post");
    }

    /** What a reference leads to, or the node itself. */
    JsonNode resolve(JsonNode node) {
        if (node.has("allOf")) {
            return resolve(node.get("allOf").get(0));
        }
        if (!node.has("$ref")) {
            return node;
        }
        String reference = node.get("$ref").asString();
        JsonNode document = reference.startsWith("#") ? root : common;
        return resolve(document.at(reference.substring(reference.indexOf('#') + 1)));
    }

    JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    static List<String> codes(JsonNode owner) {
        List<String> codes = new ArrayList<>();
        owner.path("x-tc-error-codes")
                .forEach(code -> codes.add(code.required("code").asString()));
        return codes;
    }
}
