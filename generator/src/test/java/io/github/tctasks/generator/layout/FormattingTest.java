package io.github.tctasks.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import io.github.tctasks.generator.testkit.Generation;
import io.github.tctasks.generator.testkit.Ruler;
import io.github.tctasks.generator.testkit.Specs;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated sources are as palantir-java-format would write them, javadoc lines included. */
class FormattingTest {

    private static final int LONGEST_NAME = 60;
    private static final int WIDTH = 120;

    /** A line of javadoc with nothing but one word, tag or link. */
    private static final Pattern UNBREAKABLE = Pattern.compile(" *\\* +(?:\\{@[^}]*}|<[^>]*>|\\S)+");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @ParameterizedTest
    @MethodSource("io.github.tctasks.generator.testkit.Specs#ofProject")
    void sources_ofOurSpecs_areFormatted(Path spec, @TempDir Path output) throws FormatterException {
        check(Generation.run(spec, output));
    }

    @Test
    void sources_ofOddities_areFormatted(@TempDir Path folder) throws FormatterException {
        check(Generation.run(Specs.oddity(folder), folder.resolve("out")));
    }

    @ParameterizedTest
    @MethodSource("io.github.tctasks.generator.testkit.Specs#metadata")
    void sources_ofDrafts_areFormatted(String name, @TempDir Path folder) throws FormatterException {
        check(Generation.run(Specs.draft(name, folder), folder.resolve("out")));
    }

    @Test
    void sources_withNamesOfEachLength_areFormatted(@TempDir Path folder) throws FormatterException {
        checkRuler(folder, length -> length);
    }

    @Test
    void sources_withLongTypesAndShortMembers_areFormatted(@TempDir Path folder) throws FormatterException {
        checkRuler(folder, length -> LONGEST_NAME + 1 - length);
    }

    private void checkRuler(Path folder, IntUnaryOperator member) throws FormatterException {
        Path spec = Specs.place(Ruler.spec(LONGEST_NAME, member), folder, "ruler", "2024-01-01");

        Map<String, String> sources = Generation.run(spec, folder.resolve("out"));

        assertThat(sources).hasSizeGreaterThan(10 * LONGEST_NAME);
        check(sources);
    }

    private void check(Map<String, String> sources) throws FormatterException {
        assertThat(sources).isNotEmpty();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String text = source.getValue();
            assertThat(text)
                    .as(source.getKey())
                    .isEqualTo(formatter.formatSource(RemoveUnusedImports.removeUnusedImports(text)));
            assertThat(text.lines().filter(line -> !UNBREAKABLE.matcher(line).matches()))
                    .as(source.getKey())
                    .allMatch(line -> line.length() <= WIDTH);
        }
    }
}
