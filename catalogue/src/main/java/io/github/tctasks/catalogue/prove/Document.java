package io.github.tctasks.catalogue.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of a catalogue: metadata of one API in one version, or a spec.
 *
 * @param file the file
 * @param name what to call it: where it lies in the catalogue
 */
record Document(Path file, String name) {

    private static final String METADATA = "api.json";

    /**
     * Finds all documents below a folder: files called {@code api.json}, and specs, {@code <service>/<version>.yaml}.
     *
     * @param root the folder
     * @return the documents by name
     * @throws IOException if the folder cannot be read
     */
    static List<Document> below(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Document::isDocument)
                    .sorted()
                    .map(file -> new Document(file, name(root, file)))
                    .toList();
        }
    }

    /** The examples that lie beside the metadata, or null. */
    @Nullable
    Path examples() {
        Path beside = file.resolveSibling("examples.json");
        return Files.isRegularFile(beside) ? beside : null;
    }

    /** Whether it is about a service, told by the name of a folder. */
    boolean isOf(String service) {
        return List.of(name.split("/", -1)).contains(service);
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return name.equals(METADATA) || name.matches("\\d{4}-\\d{2}-\\d{2}\\.yaml");
    }

    private static String name(Path root, Path file) {
        String name = root.relativize(file).toString().replace('\\', '/');
        return name.endsWith('/' + METADATA) ? name.substring(0, name.length() - METADATA.length() - 1) : name;
    }
}
