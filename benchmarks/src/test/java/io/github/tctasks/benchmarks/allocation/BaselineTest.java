package io.github.tctasks.benchmarks.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @Test
    void problems_withinATenth_areNone() {
        assertThat(Baseline.problems(Map.of("a", 1000.0, "b", 0.0), Map.of("a", 1100.0, "b", 0.01)))
                .isEmpty();
    }

    @Test
    void problems_beyondATenth_nameTheBenchmark() {
        assertThat(Baseline.problems(Map.of("a", 1000.0), Map.of("a", 1102.0)))
                .containsExactly("a allocates 1102 bytes, where 1000 were usual");
    }

    @Test
    void problems_onlyOneKnows_nameIt() {
        assertThat(Baseline.problems(Map.of("gone", 10.0), Map.of("new", 24.0)))
                .containsExactly(
                        "new has no baseline; it allocates 24 bytes", "gone is in the baseline but was not measured");
    }

    @Test
    void file_isThatOfTheNearestJdkBefore(@TempDir Path folder) throws IOException {
        Path older = Files.createFile(folder.resolve("allocation-17.json"));
        Path newer = Files.createFile(folder.resolve("allocation-25.json"));

        assertThat(Baseline.file(folder, 17)).isEqualTo(older);
        assertThat(Baseline.file(folder, 24)).isEqualTo(older);
        assertThat(Baseline.file(folder, 26)).isEqualTo(newer);
        assertThatThrownBy(() -> Baseline.file(folder, 16)).hasMessageContaining("no baseline for JDK 16");
    }

    @Test
    void write_readsBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("allocation-17.json");

        Baseline.write(file, Map.of("b", 2.4, "a", 1000.0));

        assertThat(Files.readString(file)).isEqualToIgnoringNewLines("{\n  \"a\" : 1000,\n  \"b\" : 2\n}\n");
        assertThat(Baseline.read(file)).isEqualTo(Map.of("a", 1000.0, "b", 2.0));
    }
}
