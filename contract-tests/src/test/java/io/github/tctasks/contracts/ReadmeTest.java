package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each Java sample of the README compiles; a sample holds its imports and one class. */
class ReadmeTest {

    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^(?:final )?class (\\w+)", Pattern.MULTILINE);

    @TempDir
    private Path classes;

    @ParameterizedTest
    @MethodSource("samples")
    void sample_ofReadme_compiles(String sample) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        boolean compiled = compiler.getTask(
                        null,
                        null,
                        problems,
                        List.of("-Xlint:all", "-proc:none", "-d", classes.toString()),
                        null,
                        List.of(new Source(sample)))
                .call();

        assertThat(compiled).as("%s%n%s", text(problems), sample).isTrue();
    }

    static List<String> samples() throws IOException {
        List<String> samples = SAMPLE.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(samples).isNotEmpty();
        return samples;
    }

    private static String text(DiagnosticCollector<JavaFileObject> problems) {
        Stream<Diagnostic<? extends JavaFileObject>> all = problems.getDiagnostics().stream();
        return all.map(problem -> problem.getMessage(Locale.ROOT)).collect(Collectors.joining("\n"));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String code) {
            super(URI.create("string:///" + nameIn(code) + ".java"), Kind.SOURCE);
            this.code = code;
        }

        private static String nameIn(String code) {
            var matcher = CLASS.matcher(code);
            assertThat(matcher.find()).as("a class in %s", code).isTrue();
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
