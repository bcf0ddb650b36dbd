package io.github.tctasks.contracts.conformance;

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
 * @param release whether this is the build of a release, for which everything counts
 */
record SpecFiles(Path folder, boolean release) {

    static SpecFiles ofThisProject() {
        return new SpecFiles(Path.of("..", "specs"), Boolean.getBoolean("tctasks.release"));
    }

    /** The documents as they are now. */
    List<ApiDocument> now() {
        Path released = folder.resolve("released");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}\\.yaml"))
                    .filter(file -> !file.startsWith(released) && !file.startsWith(folder.resolve("target")))
                    .sorted()
                    .map(ApiDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What of an action has to be covered: what the last release documents. What was added since has to be at a release only. All
     * counts as long as nothing was released.
     */
    Set<Item> counted(ApiDocument document, String action) {
        Path released = folder.resolve("released");
        if (release || !Files.isDirectory(released)) {
            return Documented.of(document, action);
        }
        Path file = released.resolve(document.service()).resolve(document.version() + ".yaml");
        return Files.exists(file) ? Documented.of(ApiDocument.read(file), action) : Set.of();
    }
}
