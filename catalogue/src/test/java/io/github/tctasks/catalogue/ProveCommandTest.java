package io.github.tctasks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The proof over a small catalogue. */
@Timeout(300)
class ProveCommandTest {

    private static final Path HARBOUR = Path.of("examples", "harbour");
    private static final Path VPC = Path.of("..", "specs", "vpc", "2017-03-12.yaml");

    @TempDir
    private Path folder;

    @Test
    void prove_aDocumentWithAFault_namesIt_andTheOthersPass() throws IOException {
        put(HARBOUR.resolve("api.json"), "harbour/api.json", "", "");
        put(HARBOUR.resolve("examples.json"), "harbour/examples.json", "", "");
        put(VPC, "vpc/2017-03-12.yaml", "", "");
        put(VPC, "faulty/2017-03-12.yaml", "VpcTaskStatus'", "NoSuchType'");
        Path results = folder.resolve("results.jsonl");

        Program program = prove(results);

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.out())
                .containsPattern("faulty/2017-03-12.yaml +0 +0 +1 ")
                .containsPattern("harbour +5 +12 +0 ")
                .containsPattern("vpc/2017-03-12.yaml +1 +4 +0 ")
                .containsPattern("3 documents +6 +16 +1 ")
                .contains("faulty/2017-03-12.yaml, failures: 1", "NoSuchType");

        Files.delete(folder.resolve("faulty/2017-03-12.yaml"));
        Program again = prove(results);
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).as("nothing is proved twice").isEmpty();
        assertThat(again.out()).containsPattern("2 documents +6 +16 +0 ");
    }

    @Test
    void prove_aFolderWithoutDocuments_saysSo() {
        Program program = Program.run("prove", folder, "--service", "harbour");
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains(folder + " holds neither metadata", "of harbour");
    }

    private Program prove(Path results) {
        return Program.run("prove", folder, "--processes", "1", "--rounds", "5", "--results", results);
    }

    private void put(Path from, String name, String old, String changed) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        Files.writeString(to, Files.readString(from).replace(old.isEmpty() ? "\0" : old, changed));
    }
}
