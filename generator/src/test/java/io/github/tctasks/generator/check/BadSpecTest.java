package io.github.tctasks.generator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.generator.spec.SpecException;
import io.github.tctasks.generator.testkit.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code bad-specs} is a case: a wrong {@code spec.yaml}, the problems in {@code expected.txt}, and
 * {@code common.yaml} where the shared parts are wrong. The spec stands where that of version 2020-01-02 of a service
 * {@code demo} belongs.
 */
class BadSpecTest {

    private static final Path CASES = Path.of("src", "test", "resources", "bad-specs");
    private static final Pattern FOUND = Pattern.compile("\\[check (\\d+)]");
    private static final Pattern CHECK = Pattern.compile("(?m)^(\\d+)\\. ");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wrongSpec_isRefusedWithEveryProblem(String name, @TempDir Path folder) throws IOException {
        Path spec = Specs.place(Specs.read(CASES.resolve(name).resolve("spec.yaml")), folder, "demo", "2020-01-02");
        Path common = CASES.resolve(name).resolve("common.yaml");
        if (Files.exists(common)) {
            Files.copy(common, folder.resolve("specs").resolve("common.yaml"), StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(problems(spec) + "\n")
                .isEqualTo(Specs.read(CASES.resolve(name).resolve("expected.txt")));
    }

    /** Returns what the refusal says after its first line, or nothing. */
    private static String problems(Path spec) {
        try {
            SpecChecks.check(spec);
            return "";
        } catch (SpecException e) {
            return String.valueOf(e.getMessage()).replaceFirst(".*\n", "");
        }
    }

    @Test
    void everyCheckOfTheReadme_hasACase() throws IOException {
        String readme = Specs.read(Path.of("..", "specs", "README.md"));
        String list = readme.substring(readme.indexOf("## Checks"), readme.indexOf("## A new API version"));
        Set<Integer> checks = numbers(CHECK, list);
        assertThat(checks)
                .isEqualTo(IntStream.rangeClosed(1, checks.size()).boxed().collect(Collectors.toSet()));

        String found = cases().map(name -> Specs.read(CASES.resolve(name).resolve("expected.txt")))
                .collect(Collectors.joining());
        assertThat(numbers(FOUND, found)).isEqualTo(checks);
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void missingFiles_areNamed(@TempDir Path folder) {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() ->
                        SpecChecks.check(folder.resolve("specs").resolve("demo").resolve("2020-01-02.yaml")))
                .withMessageContaining("specs/demo/2020-01-02.yaml:1: cannot be read")
                .withMessageContaining("specs/common.yaml:1: cannot be read")
                .withMessageStartingWith("The spec is wrong in 2 places:");
    }
}
