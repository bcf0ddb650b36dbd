package io.github.tctasks.generator.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.generator.testkit.Specs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command in a copy of the files that it reads. */
class AddSpecTest {

    private static final Path PROJECT = Path.of("..");
    private static final String SERVICES = "cli/src/main/java/io/github/tctasks/cli/Service.java";
    private static final String FIRST = "specs/cbs/2017-03-12.yaml";
    private static final String SECOND = "specs/cbs/2024-02-29.yaml";

    @TempDir
    private Path root;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of(
                "pom.xml", "sdk-vpc/pom.xml", "sdk-bom/pom.xml", "cli/pom.xml", "contract-tests/pom.xml", SERVICES)) {
            write(file, Files.readString(PROJECT.resolve(file)));
        }
        write(FIRST, spec("cbs", "2017-03-12"));
        write(
                SECOND,
                spec("cbs", "2024-02-29")
                        .replace("        id: TaskId\n", "        id: TaskId\n        name: diskTasks\n"));
    }

    private static String spec(String service, String version) {
        return Specs.read(Specs.vpc())
                .replace("x-tc-service: vpc", "x-tc-service: " + service)
                .replace("2017-03-12", version);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = AddSpec.run(
                root, List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> texts.put(name(file), Specs.read(file)));
        }
        return texts;
    }

    private String textOf(String file) {
        return Specs.read(root.resolve(file));
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Test
    void newService_isWhereverAServiceIsNamed() throws Exception {
        Outcome outcome = run(FIRST);

        assertThat(outcome.code()).as("%s", outcome).isZero();
        Map<String, String> after = files();
        assertThat(after.get("sdk-cbs/pom.xml"))
                .isEqualTo(textOf("sdk-vpc/pom.xml").replace("vpc", "cbs").replace("VPC", "CBS"));
        assertThat(after.get("pom.xml")).contains("<module>sdk-cbs</module>");
        for (String pom : List.of("pom.xml", "sdk-bom/pom.xml", "cli/pom.xml", "contract-tests/pom.xml")) {
            assertThat(after.get(pom)).as(pom).containsOnlyOnce("<artifactId>sdk-cbs</artifactId>");
            assertThat(dependencies(pom)).as(pom).hasSize(1);
        }
        assertThat(after.get(SERVICES))
                .contains("    CBS(\"cbs\", \"2017-03-12\") {")
                .contains("io.github.tctasks.cbs.v20170312.CbsClient.builder()")
                .contains("client.tasks()");
        assertThat(after.keySet())
                .contains(
                        "contract-tests/src/test/resources/documents/cbs/input.json",
                        "contract-tests/src/test/resources/documents/cbs/output.json",
                        "contract-tests/src/test/resources/contracts/cbs/2017-03-12/DescribeVpcTaskResult/action.yaml");
        assertThat(outcome.out())
                .contains("made     sdk-cbs/pom.xml", "changed  pom.xml", "documents/cbs: the vendor's own example");
    }

    /** The dependencies of a pom, wherever they stand, on the new module. */
    private List<String> dependencies(String pom) throws Exception {
        var found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(root.resolve(pom).toFile())
                .getElementsByTagName("dependency");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent())
                .filter(text -> text.contains("sdk-cbs"))
                .toList();
    }

    @Test
    void skeletons_sayWhatIsToBeFilledIn() throws IOException {
        run(FIRST);

        assertThat(files())
                .allSatisfy((name, text) -> assertThat(text.contains(AddSpec.FILL_IN))
                        .as(name)
                        .isEqualTo(name.startsWith("contract-tests/src/")));
    }

    @Test
    void furtherVersion_isASecondExecutionAndAConstantOfItsOwn() throws IOException {
        run(FIRST);
        Map<String, String> before = files();

        Outcome outcome = run(SECOND);

        assertThat(outcome.code()).as("%s", outcome).isZero();
        Map<String, String> after = files();
        assertThat(after.get("sdk-cbs/pom.xml"))
                .contains("<spec>cbs/2017-03-12</spec>", "<id>generate-2024-02-29</id>", "/" + SECOND + "</inputSpec>");
        assertThat(after.get(SERVICES))
                .contains("    CBS(\"cbs\", \"2017-03-12\") {", "    CBS_2024_02_29(\"cbs\", \"2024-02-29\") {")
                .contains("client.diskTasks()");
        assertThat(after.keySet()).contains("contract-tests/src/test/resources/documents/cbs-2024-02-29/input.json");
        for (String same : List.of("pom.xml", "sdk-bom/pom.xml", "cli/pom.xml", "contract-tests/pom.xml")) {
            assertThat(after.get(same)).as(same).isEqualTo(before.get(same));
        }
    }

    @Test
    void thirdVersion_joinsTheSecond() throws IOException {
        run(FIRST);
        run(SECOND);
        write("specs/cbs/2025-01-01.yaml", spec("cbs", "2025-01-01"));

        run("specs/cbs/2025-01-01.yaml");

        assertThat(files().get("sdk-cbs/pom.xml"))
                .containsOnlyOnce("<executions>")
                .contains("generate-2024-02-29", "generate-2025-01-01");
    }

    @Test
    void secondRun_changesNothingNotEvenWhatAPersonFilledIn() throws IOException {
        run(FIRST);
        run(SECOND);
        write("contract-tests/src/test/resources/documents/cbs/input.json", "{}");
        Map<String, String> before = files();

        Outcome first = run("./" + FIRST);
        Outcome second = run(SECOND);

        assertThat(first.code() + second.code()).isZero();
        assertThat(first.out()).contains("nothing was changed");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void serviceWithoutTasks_isNoneOfTheCommands() throws IOException {
        write(FIRST, spec("cbs", "2017-03-12").replaceFirst("(?s)      x-tc-task:\n.*?(?=      x-tc-error-codes)", ""));
        String before = files().get(SERVICES);

        assertThat(run(FIRST).code()).isZero();

        assertThat(files().get(SERVICES)).isEqualTo(before);
        assertThat(files().keySet()).noneMatch(name -> name.startsWith("contract-tests/src"));
    }

    @ParameterizedTest
    @CsvSource({
        "specs/cbs/2017-3-12.yaml, specs/<service>/<yyyy-mm-dd>.yaml",
        "specs/common.yaml, specs/<service>/<yyyy-mm-dd>.yaml",
        "../specs/cbs/2017-03-12.yaml, specs/<service>/<yyyy-mm-dd>.yaml",
        "specs/tke/2017-03-12.yaml, is not there",
        "specs/other/2017-03-12.yaml, x-tc-service: other",
        "specs/cbs/2017-03-13.yaml, 2017-03-13",
        "specs/core/2017-03-12.yaml, another module",
    })
    void wrongPathOrSpec_isRefusedAndNothingIsWritten(String path, String reason) throws IOException {
        write("specs/other/2017-03-12.yaml", spec("cbs", "2017-03-12"));
        write("specs/cbs/2017-03-13.yaml", spec("cbs", "2017-03-12"));
        write("specs/core/2017-03-12.yaml", spec("core", "2017-03-12"));
        Map<String, String> before = files();

        Outcome outcome = run(path);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(reason).contains("Nothing was changed");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"cli/pom.xml, sdk-credentials", "pom.xml, <module>sdk-credentials", SERVICES + ", '    ;'"})
    void projectOfAnotherForm_isRefusedAndNothingIsWritten(String file, String anchor) throws IOException {
        write(
                file,
                textOf(file)
                        .replace(anchor, anchor.replace("credentials", "moved").replace(";", "; // end")));
        Map<String, String> before = files();

        Outcome outcome = run(FIRST);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(file).contains("cbs");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void noOrTwoSpecs_areWrongUsage() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run(FIRST, SECOND).code()).isEqualTo(2);
        assertThat(run().err()).contains("java generator/src/main/java").contains("specs/<service>/<version>.yaml");
    }

    @Test
    void otherFolder_isRefused(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere.resolve("specs/cbs"));
        Files.copy(root.resolve(FIRST), elsewhere.resolve(FIRST));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = AddSpec.run(elsewhere, List.of(FIRST), System.out, new PrintStream(err, true, UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("project's folder");
    }
}
