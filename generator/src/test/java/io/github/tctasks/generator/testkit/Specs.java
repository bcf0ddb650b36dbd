package io.github.tctasks.generator.testkit;

import io.github.tctasks.generator.draft.SpecDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The specs that tests generate from. */
public final class Specs {

    private static final Path OURS = Path.of("..", "specs");
    private static final Path ODDITY = Path.of("src", "test", "resources", "specs", "oddity", "2024-02-29.yaml");

    private static final Path METADATA = Path.of("src", "test", "resources", "metadata");

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

    /** Returns the names of the folders with metadata of our own. */
    public static List<String> metadata() {
        try (Stream<Path> folders = Files.list(METADATA)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the draft that is made from metadata of our own. */
    public static SpecDraft draft(String name) {
        Path examples = METADATA.resolve(name).resolve("examples.json");
        return SpecDraft.of(
                METADATA.resolve(name).resolve("api.json"), Files.exists(examples) ? examples : null, Set.of());
    }

    /** Puts the draft that is made from metadata of our own beside the shared parts. */
    public static Path draft(String name, Path folder) {
        SpecDraft draft = draft(name);
        return place(draft.yaml(), folder, draft.service(), draft.version());
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
