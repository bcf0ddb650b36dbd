package io.github.tctasks.contracts.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which state of a spec counts. */
class SpecFilesTest {

    private static final Path SPECS = Path.of("..", "specs");
    private static final String ACTION = "DescribeVpcTaskResult";
    private static final Item ADDED = new Item(Kind.RESPONSE_FIELD, "Output");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        place("common.yaml", "common.yaml", "");
        place("vpc/2017-03-12.yaml", "vpc/2017-03-12.yaml", "");
    }

    /** Places a spec, without one field if that is named. */
    private void place(String name, String target, String without) throws IOException {
        String text = Files.readString(SPECS.resolve(name));
        Path file = folder.resolve(target);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, without.isEmpty() ? text : text.replaceFirst("        " + without + ":\n(?: {10}.*\n)+", ""));
    }

    private Set<Item> counted(boolean release) {
        SpecFiles files = new SpecFiles(folder, folder.resolve("released"), release);
        assertThat(files.now()).hasSize(1);
        return files.counted(files.now().get(0), ACTION);
    }

    @Test
    void counted_fieldAddedSinceTheRelease_countsAtTheNextOnly() throws IOException {
        place("common.yaml", "released/common.yaml", "");
        place("vpc/2017-03-12.yaml", "released/vpc/2017-03-12.yaml", "Output");

        assertThat(counted(false)).doesNotContain(ADDED).contains(new Item(Kind.RESPONSE_FIELD, "Result"));
        assertThat(counted(true)).contains(ADDED);
    }

    @Test
    void counted_serviceAddedSinceTheRelease_countsAtTheNextOnly() throws IOException {
        place("common.yaml", "released/common.yaml", "");

        assertThat(counted(false)).isEmpty();
        assertThat(counted(true)).contains(ADDED);
    }

    @Test
    void coverage_tellsWhatIsMissingWhatWasAddedAndWhatIsUnknown() {
        Item status = new Item(Kind.RESPONSE_FIELD, "Status");
        Item other = new Item(Kind.RESPONSE_FIELD, "Other");
        Item code = new Item(Kind.ERROR_CODE, "InternalError");
        Coverage coverage =
                new Coverage("vpc", Set.of(status, code), Set.of(status, code, ADDED), Set.of(status, other));

        assertThat(coverage.missing()).containsExactly("vpc: error code InternalError");
        assertThat(coverage.addedAndMissing()).containsExactly("vpc: response field Output");
        assertThat(coverage.unknown()).containsExactly("vpc: response field Other");
        assertThat(coverage.share(Kind.RESPONSE_FIELD, Kind.ERROR_CODE)).isEqualTo("1/2");
    }
}
