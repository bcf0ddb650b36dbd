package io.github.tctasks.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionTest {

    @Test
    void write_twice_leavesTheRestAndChangesNothingMore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("README.md");
        Files.writeString(file, "Before\n" + Section.BEGIN + "old\n" + Section.END + "\nAfter\n");

        Section.write(file, "| new |\n");
        String once = Files.readString(file);
        Section.write(file, "| new |\n");

        assertThat(once).isEqualTo("Before\n" + Section.BEGIN + "\n| new |\n\n" + Section.END + "\nAfter\n");
        assertThat(Files.readString(file)).isEqualTo(once);
    }

    @Test
    void write_withoutMarkers_saysWhatIsMissing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), "Nothing here\n");

        assertThatThrownBy(() -> Section.write(file, "x\n")).hasMessageContaining("lacks the lines");
    }
}
