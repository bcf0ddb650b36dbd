package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the actions of a draft. */
final class OperationWriter {

    private static final String OWN = "#/components/schemas/";

    private final Metadata metadata;
    private final ExampleFile examples;
    private final Map<String, String> methods;
    private final List<String> notes;
    private final PageFinder pages;
    private final TaskProposals tasks;

    OperationWriter(Metadata metadata, ExampleFile examples, Map<String, String> methods, List<String> notes) {
        this.metadata = metadata;
        this.examples = examples;
        this.methods = methods;
        this.notes = notes;
        this.pages = new PageFinder(metadata);
        this.tasks = new TaskProposals(metadata);
    }

    Map<String, Object> operation(Action action) {
        String title = Description.line(action.title());
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", action.name());
        operation.put("summary", title.isEmpty() ? action.name() : title);
        operation.put("description", Description.of(action.document()));
        operation.put("externalDocs", Map.of("url", DocumentWriter.explorer(metadata) + "&Action=" + action.name()));
        if (action.deprecated()) {
            operation.put("deprecated", true);
            notes.add("action %s is deprecated: its status is %s".formatted(action.name(), action.status()));
        }
        String method = methods.get(action.name());
        if (method != null) {
            operation.put("x-tc-java-name", method);
            notes.add("action %s is called by the method %s: another has the name that follows from its own"
                    .formatted(action.name(), method));
        }
        operation.put("x-tc-rate-limit", ordered("requests", 20, "seconds", 1));
        operation.put("x-tc-error-codes", List.of());
        Map<String, Object> paging = pages.find(action);
        if (!paging.isEmpty()) {
            operation.put("x-tc-pages", paging);
        }
        Map<String, Object> task = tasks.find(action);
        if (!task.isEmpty()) {
            operation.put("x-tc-task", new Yaml.Remark(task));
            notes.add(
                    ("action %s looks like a query of a task: its x-tc-task is proposed in a comment. Go through it, see that"
                                    + " %s is required in the request and %s in the response, and make it a key")
                            .formatted(action.name(), task.get("id"), task.get("status")));
        }
        operation.put("parameters", parameters(action));
        operation.put("requestBody", ordered("required", true, "content", request(action)));
        operation.put("responses", Map.of("200", response(action)));
        return operation;
    }

    private List<Object> parameters(Action action) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(header("X-TC-Action", "Name of the action.", action.name()));
        parameters.add(header("X-TC-Version", "Version of the API.", metadata.version()));
        Stream.of("Region", "Timestamp", "Token", "Language", "RequestClient", "ContentSha256")
                .map(name -> DocumentWriter.reference("parameters/" + name))
                .forEach(parameters::add);
        return parameters;
    }

    private static Map<String, Object> header(String name, String description, String value) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("name", name);
        header.put("in", "header");
        header.put("required", true);
        header.put("description", description);
        header.put("schema", ordered("type", "string", "enum", List.of(value)));
        return header;
    }

    private Map<String, Object> request(Action action) {
        Map<String, Object> schema = Map.of("$ref", OWN + action.name() + "Request");
        return content(schema, examples.requests(action));
    }

    private Map<String, Object> response(Action action) {
        List<Object> either = List.of(
                Map.of("$ref", OWN + action.name() + "Response"), DocumentWriter.reference("schemas/ErrorResponse"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", List.of("Response"));
        schema.put("properties", Map.of("Response", Map.of("oneOf", either)));
        return ordered(
                "description", "The answer, or an error.", "content", content(schema, examples.responses(action)));
    }

    private static Map<String, Object> content(Map<String, Object> schema, Map<String, Object> examples) {
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("schema", schema);
        if (!examples.isEmpty()) {
            media.put("examples", examples);
        }
        return Map.of("application/json", media);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }
}
