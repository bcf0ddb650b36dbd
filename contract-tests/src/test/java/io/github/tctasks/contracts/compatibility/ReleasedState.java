package io.github.tctasks.contracts.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the last release was: its specs in {@code specs/released/<version>} and its public API in
 * {@code contract-tests/released/<version>}, a file for each artifact.
 *
 * @param version the version of that release
 * @param specs the folder of its documents, with the shared parts and a folder for each service
 * @param api the folder of its API listings
 */
public record ReleasedState(String version, Path specs, Path api) {

    private static final Path SPECS = Path.of("..", "specs");
    private static final Path ALL_SPECS = SPECS.resolve("released");
    private static final Path ALL_API = Path.of("released");
    private static final Pattern PUBLISHED = Pattern.compile("<module>(sdk-(?!bom<)[^<]+|sandbox)</module>");

    /** Returns the state of the last release. */
    public static ReleasedState last() {
        Path specs = onlyFolder(ALL_SPECS);
        Path api = onlyFolder(ALL_API);
        if (!specs.getFileName().equals(api.getFileName())) {
            throw new IllegalStateException(
                    specs + " and " + api + " are of different releases; renew both with one command");
        }
        return new ReleasedState(specs.getFileName().toString(), specs, api);
    }

    private static Path onlyFolder(Path parent) {
        List<Path> folders =
                children(parent).stream().filter(Files::isDirectory).toList();
        if (folders.size() != 1) {
            throw new IllegalStateException(
                    parent + " should have one folder, called after the last release; it has " + folders);
        }
        return folders.get(0);
    }

    private static List<Path> children(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the specs as they are now. */
    List<Change> specChanges() {
        return SpecCompatibility.compare(specs, SPECS);
    }

    /** Compares the public API as it has been built. */
    List<Change> apiChanges() throws IOException {
        return ApiCompatibility.compare(listings(), current());
    }

    /** What each artifact offered. */
    Map<String, ApiListing> listings() throws IOException {
        Map<String, ApiListing> listings = new TreeMap<>();
        for (Path file : children(api)) {
            String name = file.getFileName().toString();
            listings.put(name.substring(0, name.length() - ".txt".length()), ApiListing.parse(Files.readString(file)));
        }
        return listings;
    }

    /** What each artifact that users get offers now. */
    static Map<String, ApiListing> current() throws IOException {
        Map<String, ApiListing> listings = new TreeMap<>();
        Matcher module = PUBLISHED.matcher(Files.readString(Path.of("..", "pom.xml")));
        while (module.find()) {
            String artifact = module.group(1);
            listings.put(artifact, ApiListing.of(Path.of("..", artifact, "target", "classes")));
        }
        return listings;
    }

    /** Makes what is here now the state of a release. */
    static void renew(String version) throws IOException {
        children(ALL_SPECS).stream().filter(Files::isDirectory).forEach(ReleasedState::delete);
        children(ALL_API).forEach(ReleasedState::delete);
        for (Path file : specFiles()) {
            Path target = ALL_SPECS.resolve(version).resolve(SPECS.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Path api = Files.createDirectories(ALL_API.resolve(version));
        for (Map.Entry<String, ApiListing> listing : current().entrySet()) {
            Files.writeString(
                    api.resolve(listing.getKey() + ".txt"), listing.getValue().text());
        }
    }

    private static List<Path> specFiles() throws IOException {
        try (Stream<Path> files =
                Files.find(SPECS, 2, (path, attributes) -> path.toString().endsWith(".yaml"))) {
            return files.toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
