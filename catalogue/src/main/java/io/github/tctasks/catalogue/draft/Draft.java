package io.github.tctasks.catalogue.draft;

import io.github.tctasks.generator.draft.SpecDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A spec to build a client from.
 *
 * @param service the service's short name
 * @param version the API version
 * @param yaml the spec
 * @param notes what its owner should look at
 */
public record Draft(String service, String version, String yaml, List<String> notes) {

    /**
     * Drafts a spec from the vendor's metadata, or takes one that is written already, such as a draft that was edited.
     *
     * @param file the metadata in JSON, or a spec in YAML
     * @param examples the vendor's examples to the metadata, or null for none
     * @param actions the actions to draft; empty for all
     * @return the spec
     * @throws IllegalArgumentException if the file is neither, or has not got the actions
     */
    public static Draft read(Path file, @Nullable Path examples, Set<String> actions) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    file + " is no file. Give the vendor's metadata (api.json) of a service.");
        }
        if (file.toString().endsWith(".yaml")) {
            return written(file, actions);
        }
        SpecDraft draft = SpecDraft.of(file, examples, actions);
        return new Draft(draft.service(), draft.version(), draft.yaml(), draft.notes());
    }

    private static Draft written(Path file, Set<String> actions) {
        if (!actions.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " is a spec, which is built as a whole; actions are chosen from metadata.");
        }
        String yaml = text(file);
        JsonNode root = Yaml.parse(file.toString(), yaml);
        String service = root.path("x-tc-service").asString("");
        String version = root.path("info").path("version").asString("");
        if (service.isEmpty() || version.isEmpty()) {
            throw new IllegalArgumentException(file + " is no spec: it needs x-tc-service and info.version.");
        }
        return new Draft(service, version, yaml, List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the spec where the generator expects it, beside the parts that all specs share.
     *
     * @param folder the folder of specs; made if it is not there
     * @return the spec's file
     * @throws IOException if it cannot be written
     */
    public Path writeTo(Path folder) throws IOException {
        Path spec = folder.resolve(service).resolve(version + ".yaml");
        Files.createDirectories(spec.getParent());
        Files.writeString(folder.resolve("common.yaml"), CommonSpec.text());
        Files.writeString(spec, yaml);
        return spec;
    }

    /** The Java package of what is generated. */
    public String packageName() {
        return "io.github.tctasks." + service + ".v" + version.replace("-", "");
    }
}
