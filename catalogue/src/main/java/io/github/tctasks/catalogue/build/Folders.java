package io.github.tctasks.catalogue.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with everything in them. */
public final class Folders {

    private Folders() {}

    /**
     * Deletes a folder, if it is there.
     *
     * @param folder the folder
     * @throws IOException if something in it cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Finds the files in a folder and all below it.
     *
     * @param folder the folder
     * @param end how their names end
     * @return the files, sorted
     * @throws IOException if the folder cannot be read
     */
    static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
