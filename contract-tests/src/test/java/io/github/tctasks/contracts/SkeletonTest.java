package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * No service is added by halves. The examples of the documents come from a person, not out of a spec, so that spec, sandbox and
 * contracts cannot agree on one mistake; until they are there the build fails.
 */
class SkeletonTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SPECS = Path.of("..", "specs");
    private static final String FILL_IN = "FILL-IN";

    @Test
    void documentsAndContracts_areFilledIn() throws IOException {
        List<String> open = new ArrayList<>();
        for (String folder : List.of("documents", "contracts")) {
            for (Path file : filesBelow(RESOURCES.resolve(folder))) {
                if (Files.readString(file, StandardCharsets.UTF_8).contains(FILL_IN)) {
                    open.add("contract-tests/" + file.toString().replace('\\', '/'));
                }
            }
        }
        assertThat(open)
                .as(
                        "These files are as the command that adds a service has made them. Fill in what the vendor's document shows")
                .isEmpty();
    }

    @Test
    void taskQueryOfASpec_isADocumentedAction() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path spec : filesBelow(SPECS)) {
            if (SPECS.relativize(spec).getNameCount() == 2 && spec.toString().endsWith(".yaml")) {
                missing.addAll(undocumented(YAMLMapper.shared().readTree(spec.toFile())));
            }
        }
        assertThat(missing)
                .as("DocumentedAction has no constant that calls these as a user would")
                .isEmpty();
    }

    private static List<String> undocumented(JsonNode spec) {
        String version = spec.at("/info/version").asString();
        return spec.required("paths")
                .valueStream()
                .map(path -> path.required("post"))
                .filter(operation -> operation.has("x-tc-task"))
                .map(operation -> operation.required("operationId").asString())
                .filter(action -> Arrays.stream(DocumentedAction.values())
                        .noneMatch(known -> known.action.equals(action) && known.version.equals(version)))
                .map(action -> spec.required("x-tc-service").asString() + " " + version + " " + action)
                .toList();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
