package io.github.tctasks.generator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specs that tests generate from. */
public final class Specs {

    private static final Path OURS = Path.of("..", "specs");
    private static final Path ODDITY = Path.of("src", "test", "resources", "specs", "oddity", "2024-02-29.yaml");

    private Specs() {}

    /** Returns the specs of this project. */
    public static List<Path> ofProject() {
        try (Stream<Path> files = Files.find(OURS, 2, (path, attributes) -> isSpec(path))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSpec(Path path) {
        return path.getNameCount() == OURS.getNameCount() + 2 && path.toString().endsWith(".yaml");
    }

    /** Returns the spec of VPC. */
    public static Path vpc() {
        return OURS.resolve("vpc").resolve("2017-03-12.yaml");
    }

    /** Puts the spec that holds all oddities beside the shared parts. */
    public static Path oddity(Path folder) {
        return place(read(ODDITY), folder, "oddity", "2024-02-29");
    }

    /** Puts a spec where the generator expects it, beside the shared parts. */
    public static Path place(String text, Path folder, String service, String version) {
        Path spec = folder.resolve("specs").resolve(service).resolve(version + ".yaml");
        try {
            Files.createDirectories(spec.getParent());
            Files.writeString(spec, text);
            Files.writeString(folder.resolve("specs").resolve("common.yaml"), common());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spec;
    }

    /** Returns the shared parts. */
    public static String common() {
        return read(OURS.resolve("common.yaml"));
    }

    /** Returns a file's text. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
