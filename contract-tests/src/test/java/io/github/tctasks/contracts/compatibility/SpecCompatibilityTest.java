package io.github.tctasks.contracts.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SpecCompatibilityTest {

    private static final Path SPECS = Path.of("..", "specs");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("old", "new")) {
            for (String spec : documents()) {
                Path target = folder.resolve(name).resolve(spec);
                Files.createDirectories(target.getParent());
                Files.copy(SPECS.resolve(spec), target);
            }
        }
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files =
                Files.find(SPECS, 2, (path, attributes) -> path.toString().endsWith(".yaml"))) {
            return files.map(file -> SPECS.relativize(file).toString()).toList();
        }
    }

    @Test
    void compare_sameDocuments_findsNothing() {
        assertThat(SpecCompatibility.compare(folder.resolve("old"), folder.resolve("new")))
                .isEmpty();
    }

    @Test
    void compare_documentIsGoneAndAnotherIsNew_findsBoth() throws IOException {
        Files.move(folder.resolve("new/dts/2018-03-30.yaml"), folder.resolve("new/dts/2030-01-01.yaml"));

        assertThat(SpecCompatibility.compare(folder.resolve("old"), folder.resolve("new")))
                .extracting(change -> change.verdict() + " " + change.file())
                .containsExactly("BREAKING specs/dts/2018-03-30.yaml", "COMPATIBLE specs/dts/2030-01-01.yaml");
    }

    @Test
    void compare_documentIsNotYaml_namesTheFile() throws IOException {
        Path broken = folder.resolve("new/vpc/2017-03-12.yaml");
        Files.writeString(broken, "openapi: 3.0.3: 4");

        assertThatThrownBy(() -> SpecCompatibility.compare(folder.resolve("old"), folder.resolve("new")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(broken + " cannot be read as YAML");
    }

    /** What documents share is told once, and as what it is. */
    @Test
    void compare_sharedPartsAreChanged_namesTheSharedFile() throws IOException {
        Path common = folder.resolve("new/common.yaml");
        String text = Files.readString(common);
        assertThat(text).containsOnlyOnce("          Code:\n").containsOnlyOnce("  - code: InternalError\n");
        Files.writeString(
                common,
                text.replace("          Code:\n", "          Kind:\n")
                        .replace("  - code: InternalError\n", "  - code: InternalMistake\n"));

        assertThat(SpecCompatibility.compare(folder.resolve("old"), folder.resolve("new")))
                .filteredOn(Change::isBreaking)
                .hasSize(2)
                .allMatch(change -> change.file().equals("specs/common.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> compare_editedDocument_findsWhatTheTableSays() throws IOException {
        try (InputStream table = SpecCompatibilityTest.class.getResourceAsStream("/compatibility/spec-edits.yaml")) {
            return new YAMLMapper().readTree(table).valueStream().map(this::test);
        }
    }

    private DynamicTest test(JsonNode edit) {
        return DynamicTest.dynamicTest(edit.get("edit").asString(), () -> {
            String file = edit.get("spec").asString() + ".yaml";
            String text = Files.readString(folder.resolve("old").resolve(file));
            Files.writeString(folder.resolve("new").resolve(file), edited(text, edit));

            List<Change> changes = SpecCompatibility.compare(
                    folder.resolve("old").resolve(file), folder.resolve("new").resolve(file));

            assertThat(changes)
                    .extracting(change -> change.verdict() + " " + change.place())
                    .containsExactlyInAnyOrderElementsOf(edit.get("changes")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            assertThat(changes).allMatch(change -> change.file().equals("specs/" + file));
        });
    }

    private static String edited(String text, JsonNode edit) {
        if (edit.has("all")) {
            return text.replace(edit.get("all").asString(), edit.get("with").asString());
        }
        if (edit.has("edits")) {
            return edit.get("edits").valueStream().reduce(text, SpecCompatibilityTest::edited, (some, other) -> other);
        }
        String replace = edit.get("replace").asString();
        assertThat(text).containsOnlyOnce(replace);
        return text.replace(replace, edit.get("with").asString());
    }
}
