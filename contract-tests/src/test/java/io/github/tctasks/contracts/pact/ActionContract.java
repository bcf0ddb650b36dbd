package io.github.tctasks.contracts.pact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a consumer calls an action and what it sees of the answer: the file {@code action.yaml} of the action's folder.
 *
 * @param service the service, as signed
 * @param version the API version
 * @param action the action
 * @param client the generated client's class
 * @param call the client's method for the action
 * @param tasks the client's method for the action's tasks, or null
 * @param region the region that is sent, or null for none
 * @param signed whether requests are signed
 * @param errorCodes the class with the constants of the action's error codes
 * @param notFoundCodes which error codes mean that a task is not known (yet)
 * @param ids the parameters that name tasks
 * @param request the parameters
 * @param response the fields of an answer
 * @param constants the documented values of each enumeration: the Java constant and the raw value
 * @param input the documented request
 * @param output the documented answer
 */
record ActionContract(
        String service,
        String version,
        String action,
        String client,
        String call,
        @Nullable String tasks,
        @Nullable String region,
        boolean signed,
        String errorCodes,
        List<String> notFoundCodes,
        List<String> ids,
        Map<String, Field> request,
        Map<String, Field> response,
        Map<String, Map<String, JsonNode>> constants,
        ObjectNode input,
        ObjectNode output) {

    static ActionContract read(ContractFiles files, String folder) {
        JsonNode file = files.yaml(folder + "/action.yaml");
        Path names = Path.of(folder);
        return new ActionContract(
                names.getName(0).toString(),
                names.getName(1).toString(),
                names.getName(2).toString(),
                file.required("client").asString(),
                file.required("call").asString(),
                text(file, "tasks"),
                text(file, "region"),
                file.path("signed").asBoolean(true),
                file.required("error-codes").asString(),
                texts(file.path("not-found-codes")),
                texts(file.path("ids")),
                Field.all(file.path("request")),
                Field.all(file.required("response")),
                constants(file.path("constants")),
                files.json(file.required("input").asString()),
                files.json(file.required("output").asString()));
    }

    String consumer() {
        return "sdk-" + service;
    }

    String provider() {
        return "tencentcloud-" + service;
    }

    String title() {
        return action + " " + version;
    }

    private static @Nullable String text(JsonNode file, String name) {
        return file.hasNonNull(name) ? file.get(name).asString() : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return List.copyOf(texts);
    }

    private static Map<String, Map<String, JsonNode>> constants(JsonNode types) {
        Map<String, Map<String, JsonNode>> constants = new LinkedHashMap<>();
        types.properties().forEach(type -> {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            type.getValue().properties().forEach(value -> values.put(value.getKey(), value.getValue()));
            constants.put(type.getKey(), values);
        });
        return constants;
    }
}
