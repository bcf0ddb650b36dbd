package io.github.tctasks.contracts.pact;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a case as an interaction of a V4 pact. Everything in it is fixed, so that the file is the same each time. */
final class Interaction {

    static final String SECRET_ID = "AKIDEXAMPLE";

    private static final String JSON = "application/json";
    private static final String DAY = "2026-11-22";
    private static final String SECOND = "1795305600";

    private final ContractCase each;
    private final ObjectNode interaction = JsonNodeFactory.instance.objectNode();

    private Interaction(ContractCase each) {
        this.each = each;
    }

    static ObjectNode of(ContractCase each) {
        return new Interaction(each).write();
    }

    private ObjectNode write() {
        interaction.put("type", "Synchronous/HTTP").put("description", each.title());
        interaction.put("key", Integer.toHexString(each.title().hashCode()));
        each.given()
                .forEach((name, parameters) -> interaction
                        .withArray("providerStates")
                        .addObject()
                        .put("name", name)
                        .set("params", parameters));
        request(interaction.putObject("request"));
        ObjectNode response = interaction.putObject("response").put("status", 200);
        header(response, "Content-Type", JSON);
        ObjectNode answer = Objects.requireNonNull(each.answer());
        body(response, JSON, answer);
        response.putObject("matchingRules").set("body", ResponseRules.of(each, answer));
        return interaction;
    }

    private void request(ObjectNode request) {
        request.put("method", "POST").put("path", "/");
        ActionContract contract = each.contract();
        header(request, "Content-Type", "application/json; charset=utf-8");
        header(request, "X-TC-Action", contract.action());
        header(request, "X-TC-Version", contract.version());
        header(request, "X-TC-Region", each.setting("region"));
        header(request, "X-TC-Language", each.setting("language"));
        header(request, "X-TC-Token", each.setting("token"));
        header(request, "X-TC-Timestamp", SECOND);
        rule(request, "X-TC-Timestamp", "\\d{10}");
        if (contract.signed()) {
            header(request, "Authorization", authorization(DAY, "0".repeat(64)));
            rule(request, "Authorization", authorization("\\d{4}-\\d{2}-\\d{2}", "[0-9a-f]{64}"));
        } else {
            header(request, "Authorization", "SKIP");
        }
        body(request, "application/json; charset=utf-8", each.request());
        if (each.given().values().stream().anyMatch(state -> state.has("state") || state.has("states"))) {
            contract.ids().forEach(id -> inject(request, id, each.request().path(id)));
        }
    }

    private String authorization(String day, String signature) {
        return "TC3-HMAC-SHA256 Credential=" + SECRET_ID + "/" + day + "/"
                + each.contract().service() + "/tc3_request, SignedHeaders=content-type;host, Signature=" + signature;
    }

    /** A verifier puts the ids of its own tasks in the places of those of the examples. */
    private static void inject(ObjectNode request, String id, JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                inject(request, "$." + id + "[" + i + "]", id + i, value.get(i));
            }
        } else if (!value.isMissingNode()) {
            inject(request, "$." + id, id, value);
        }
    }

    private static void inject(ObjectNode request, String path, String name, JsonNode value) {
        request.withObject("/generators/body")
                .putObject(path)
                .put("type", "ProviderState")
                .put("expression", "${" + name + "}")
                .put("dataType", value.isNumber() ? "INTEGER" : "STRING");
    }

    private static void header(ObjectNode part, String name, @Nullable String value) {
        if (value != null) {
            part.withObject("/headers").putArray(name).add(value);
        }
    }

    private static void rule(ObjectNode part, String header, String regex) {
        part.withObject("/matchingRules/header")
                .set(header, ResponseRules.rule("AND", Map.of("match", "regex", "regex", regex)));
    }

    private static void body(ObjectNode part, String type, ObjectNode content) {
        ObjectNode body = part.putObject("body");
        body.set("content", content);
        body.put("contentType", type).put("encoded", false);
    }
}
