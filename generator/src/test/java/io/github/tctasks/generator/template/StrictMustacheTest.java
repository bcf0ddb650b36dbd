package io.github.tctasks.generator.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.api.TemplatingExecutor;

class StrictMustacheTest {

    private record Value(String name, boolean shown) {}

    @Test
    void knownVariable_isFilledIn() {
        assertThat(render(Map.of("t.mustache", "package {{name}};\n"))).isEqualTo("package n;\n");
    }

    @Test
    void unknownVariable_failsWithTemplateAndLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> render(Map.of("t.mustache", "{{name}}\n{{nmae}}\n")))
                .withMessage("Template t.mustache, line 2: Value has no variable nmae");
    }

    @Test
    void unknownSection_fails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> render(Map.of("t.mustache", "{{#hidden}}x{{/hidden}}\n")))
                .withMessage("Template t.mustache, line 1: Value has no variable hidden");
    }

    @Test
    void unknownVariable_inPart_failsWithTheNameOfThePart() {
        Map<String, String> templates =
                Map.of("t.mustache", "{{#shown}}\n\n{{>part}}\n{{/shown}}\n", "part.mustache", "\n\n\n{{size}}\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> render(templates))
                .withMessage("Template part.mustache, line 4: Value has no variable size");
    }

    private static String render(Map<String, String> templates) {
        SourceFile file = new SourceFile("X.java", "t.mustache", new Value("n", true));
        TemplatingExecutor executor = new TemplatingExecutor() {
            @Override
            public String getFullTemplateContents(String name) {
                return Objects.requireNonNull(templates.get(name), name);
            }

            @Override
            public Path getFullTemplatePath(String name) {
                return Path.of(name);
            }
        };
        return new StrictMustache(path -> file).compileTemplate(executor, Map.of(), file.path());
    }
}
