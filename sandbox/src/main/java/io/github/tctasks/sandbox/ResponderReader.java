package io.github.tctasks.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads how the actions of one document respond. */
final class ResponderReader {

    private final String api;
    private final Map<String, SpecNode> operations;
    private final Map<String, Responder> responders = new LinkedHashMap<>();

    /**
     * Makes a reader.
     *
     * @param api the document's service and version; another version has tasks of its own
     * @param operations the document's operations by the names of their actions
     */
    ResponderReader(String api, Map<String, SpecNode> operations) {
        this.api = api;
        this.operations = operations;
    }

    /**
     * Reads all.
     *
     * @return what responds to each action
     * @throws IllegalArgumentException if the document lacks something, naming the place
     */
    Map<String, Responder> read() {
        operations.forEach((name, operation) -> {
            ResponseBody body = ResponseBody.of(ResponseSpec.of(operation).answer());
            responders.put(name, (parameters, tasks) -> body);
        });
        operations.forEach((name, operation) -> readTask(name, operation.at("x-tc-task"), ResponseSpec.of(operation)));
        return responders;
    }

    private void readTask(String name, SpecNode task, ResponseSpec response) {
        if (!task.exists()) {
            return;
        }
        TaskExample example =
                new TaskExample(response.example(), ResponseShape.read(response.schema()), TaskMapping.read(task));
        ObjectNode whole = new WholeResponse().fill(response.schema(), example.full(TaskState.SUCCEEDED));
        responders.put(name, new TaskQuery(api, example, whole));
        if (task.at("batch").exists()) {
            readBatch(task.at("batch"), example.full(TaskState.SUCCEEDED));
        }
    }

    private void readBatch(SpecNode place, ObjectNode succeeded) {
        BatchMapping mapping = BatchMapping.read(place);
        SpecNode operation = operations.get(mapping.action());
        if (operation == null) {
            throw place.problem("the action \"" + mapping.action() + "\" is not in the document");
        }
        ResponseSpec response = ResponseSpec.of(operation);
        SpecNode item = response.schema().at("properties", mapping.items(), "items");
        List<ObjectNode> items = response.example()
                .path(mapping.items())
                .valueStream()
                .filter(JsonNode::isObject)
                .map(JsonNode::asObject)
                .toList();
        BatchExample example = new BatchExample(items, ResponseShape.read(item), mapping, succeeded);
        responders.put(
                mapping.action(),
                new BatchQuery(api, example, response.example(), ResponseShape.read(response.schema())));
    }
}
