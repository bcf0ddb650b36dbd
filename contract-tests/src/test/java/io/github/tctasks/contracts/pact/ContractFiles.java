package io.github.tctasks.contracts.pact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files that contracts are made of. Nothing in them is written by a spec, the generator or the sandbox.
 *
 * @param resources the folder that holds {@code contracts} and {@code documents}
 */
record ContractFiles(Path resources) {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final YAMLMapper YAML = YAMLMapper.shared();

    static ContractFiles ofThisModule() {
        return new ContractFiles(Path.of("src", "test", "resources"));
    }

    /** The folders {@code <service>/<version>/<action>}, in their order. */
    List<String> actions() {
        Path root = resources.resolve("contracts");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("action.yaml"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of an action beside {@code action.yaml}, in their order. */
    List<String> cases(String folder) {
        try (Stream<Path> files = Files.list(resources.resolve("contracts").resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals("action.yaml"))
                    .sorted()
                    .map(name -> folder + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode yaml(String path) {
        return YAML.readTree(resources.resolve("contracts").resolve(path).toFile());
    }

    ObjectNode json(String path) {
        return JSON.readTree(resources.resolve(path).toFile()).asObject();
    }
}
