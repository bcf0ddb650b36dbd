package io.github.tctasks.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Documents on disk, named by their file URI; shared parts that are not beside them come from the class path. */
final class FolderSpecs implements SpecSource {

    private final SpecSource shared;

    private FolderSpecs(SpecSource shared) {
        this.shared = shared;
    }

    /**
     * Reads a document that a caller handed in.
     *
     * @param path the file
     * @param shared has the parts that are not found beside the file
     * @return the document
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not YAML
     */
    static SpecFile open(Path path, SpecSource shared) {
        return new SpecFile(path.toUri().toString(), parse(path), new FolderSpecs(shared));
    }

    @Override
    public @Nullable JsonNode read(String name) {
        Path path = Path.of(URI.create(name));
        if (Files.exists(path)) {
            return parse(path);
        }
        return shared.read(name.substring(name.lastIndexOf('/') + 1));
    }

    private static JsonNode parse(Path path) {
        try {
            return Yaml.parse(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("The spec " + path + " cannot be read: " + e, e);
        }
    }
}
