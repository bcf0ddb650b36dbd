package io.github.tctasks.contracts.conformance;

import io.github.tctasks.contracts.compatibility.ReleasedState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The specs, and what of them was released.
 *
 * @param folder the folder that holds them
 * @param released the folder that holds those of the last release
 * @param release whether this is the build of a release, for which everything counts
 */
record SpecFiles(Path folder, Path released, boolean release) {

    static SpecFiles ofThisProject() {
        return new SpecFiles(
                Path.of("..", "specs"), ReleasedState.last().specs(), Boolean.getBoolean("tctasks.release"));
    }

    /** The documents as they are now. */
    List<ApiDocument> now() {
        try (Stream<Path> files = Files.find(folder, 2, (path, attributes) -> isDocument(path))) {
            return files.sorted().map(ApiDocument::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path path) {
        return path.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}\\.yaml");
    }

    /**
     * What of an action has to be covered: what the last release documents. What was added since has to be at a release only.
     */
    Set<Item> counted(ApiDocument document, String action) {
        if (release) {
            return Documented.of(document, action);
        }
        Path file = released.resolve(document.service()).resolve(document.version() + ".yaml");
        return Files.exists(file) ? Documented.of(ApiDocument.read(file), action) : Set.of();
    }
}
