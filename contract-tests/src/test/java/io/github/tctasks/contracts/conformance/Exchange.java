package io.github.tctasks.contracts.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request and an answer in a pact.
 *
 * @param description the interaction's description
 * @param service the service
 * @param version the API version
 * @param action the action
 * @param undocumented whether the provider is asked for a status that no document knows
 * @param request the body of the request
 * @param response the body of the answer
 */
record Exchange(
        String description,
        String service,
        String version,
        String action,
        boolean undocumented,
        JsonNode request,
        JsonNode response) {

    static List<Exchange> all(Path folder) {
        List<Exchange> exchanges = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> read(file, exchanges));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exchanges;
    }

    private static void read(Path file, List<Exchange> exchanges) {
        JsonNode pact = JsonMapper.shared().readTree(file.toFile());
        String service = pact.at("/provider/name").asString().replace("tencentcloud-", "");
        pact.required("interactions").forEach(interaction -> exchanges.add(of(service, interaction)));
    }

    private static Exchange of(String service, JsonNode interaction) {
        JsonNode headers = interaction.at("/request/headers");
        return new Exchange(
                interaction.required("description").asString(),
                service,
                headers.at("/X-TC-Version/0").asString(),
                headers.at("/X-TC-Action/0").asString(),
                interaction.path("providerStates").toString().contains("\"undocumented\""),
                interaction.at("/request/body/content"),
                interaction.at("/response/body/content"));
    }

    boolean isOf(ApiDocument document, String name) {
        return service.equals(document.service()) && version.equals(document.version()) && action.equals(name);
    }

    boolean isError() {
        return response.path("Response").has("Error");
    }
}
