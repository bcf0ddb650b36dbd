package io.github.tctasks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One command from metadata to a client that is called in the sandbox. */
@Timeout(300)
class ImportCommandTest {

    private static final Path HARBOUR = Path.of("examples", "harbour", "api.json");
    private static final String PACKAGE = "io/github/tctasks/harbour/v20260131/";

    @TempDir
    private Path folder;

    @Test
    void import_ofMetadata_makesJarsAndAProject_andItsSampleIsAnsweredByTheSandbox() throws IOException {
        Program program = Program.run("import", HARBOUR, "--out", folder, "--try");

        assertThat(program.exitCode()).as(program.err()).isZero();
        Path made = folder.resolve("sdk-harbour");
        assertThat(entries(made.resolve("sdk-harbour-2026-01-31.jar")))
                .contains(PACKAGE + "HarbourClient.class", PACKAGE + "DescribeShipsRequest.class");
        assertThat(entries(made.resolve("sdk-harbour-2026-01-31-sources.jar")))
                .contains(PACKAGE + "HarbourClient.java");
        assertThat(entries(made.resolve("sdk-harbour-2026-01-31-javadoc.jar")))
                .contains(PACKAGE + "HarbourClient.html");
        assertThat(made.resolve("pom.xml"))
                .content()
                .contains("<artifactId>sdk-harbour</artifactId>", "specs/harbour/2026-01-31.yaml")
                .doesNotContain("@", "${project.version}");
        assertThat(program.out())
                .contains("harbour 2026-01-31: 5 actions", "action DeleteShip is deprecated")
                .contains("The sample calls DescribeShips of a sandbox:")
                .contains("\"Name\":\"Erika\",\"GrossTonnage\":18234.5,\"IMONumber\":7377854");
    }

    @Test
    void import_ofSomeActions_holdsThemAndTheirTypesOnly_andKeepsAnEditedDraft() throws IOException {
        Program first = importTask();
        assertThat(first.exitCode()).as(first.err()).isZero();
        Path made = folder.resolve("sdk-harbour");
        Path jar = made.resolve("sdk-harbour-2026-01-31.jar");
        assertThat(entries(jar))
                .contains(PACKAGE + "DescribeHarbourTaskRequest.class")
                .doesNotContain(PACKAGE + "Ship.class", PACKAGE + "BerthShipRequest.class");
        assertThat(made.resolve("sample").resolve("Sample.java")).content().contains(".taskId(\"task-1\")");

        Path draft = made.resolve("specs").resolve("harbour").resolve("2026-01-31.yaml");
        String edited = Files.readString(draft).replace("Look at a task", "Looks at a task");
        Files.writeString(draft, edited);
        Program again = importTask();
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains(draft.toString(), "has been edited", "--out");
        assertThat(draft).hasContent(edited);

        Program built = Program.run("import", draft, "--out", folder, "--no-javadoc");
        assertThat(built.exitCode()).as(built.err()).isZero();
        assertThat(made.resolve(Path.of("target", "src", "main", "java", PACKAGE, "HarbourApi.java")))
                .content()
                .contains("Looks at a task");
    }

    @Test
    void import_ofWhatIsNotThere_saysSo() {
        Program unknown = Program.run("import", HARBOUR, "--actions", "DescribeShip", "--out", folder);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("DescribeShip\"", "DescribeShips");

        Program wrong = Program.run("import", "pom.xml", "--out", folder);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("pom.xml cannot be read as JSON");

        Program missing = Program.run("import", "missing.json", "--out", folder);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("missing.json is no file");
        assertThat(folder).isEmptyDirectory();
    }

    private Program importTask() {
        return Program.run("import", HARBOUR, "--actions", "DescribeHarbourTask", "--out", folder, "--no-javadoc");
    }

    private static Iterable<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        }
    }
}
