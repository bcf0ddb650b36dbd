package io.github.tctasks.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.generator.spec.SpecException;
import io.github.tctasks.generator.testkit.Generation;
import io.github.tctasks.generator.testkit.Ruler;
import io.github.tctasks.generator.testkit.Specs;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator in the engine, with what can go wrong between the two. */
class TctasksCodegenTest {

    private static final int BEYOND_THE_ENGINES_LIMIT = 3 * 1024 * 1024;

    @Test
    void run_twice_givesTheSameBytes(@TempDir Path folder) {
        Path spec = Specs.oddity(folder);

        Map<String, String> first = Generation.run(spec, folder.resolve("first"));
        Map<String, String> second = Generation.run(spec, folder.resolve("second"));

        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @Test
    void wrongSpec_isRefusedBeforeTheEngineGenerates(@TempDir Path folder) {
        String wrong = Specs.read(Specs.vpc()).replace("reason: Output", "reason: Outptu");
        Path spec = Specs.place(wrong, folder, "vpc", "2017-03-12");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> Generation.run(spec, folder.resolve("out")))
                .withMessageContaining("/paths/~1#DescribeVpcTaskResult/post/x-tc-task/reason: \"Outptu\" is not");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void specThatTheEngineCannotRead_isRefusedWithOurMessage(@TempDir Path folder) {
        Path spec = Specs.place("openapi: \"3.0.3\n", folder, "vpc", "2017-03-12");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> Generation.run(spec, folder.resolve("out")))
                .withMessageContaining("specs/vpc/2017-03-12.yaml:2: not YAML");
    }

    @Test
    void specThatIsMissing_isRefusedWithOurMessage(@TempDir Path folder) {
        Path spec = folder.resolve("specs").resolve("vpc").resolve("2017-03-12.yaml");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> Generation.run(spec, folder.resolve("out")))
                .withMessageContaining("specs/vpc/2017-03-12.yaml:1: cannot be read");
    }

    @Test
    void hugeSpec_isGenerated(@TempDir Path folder) {
        String comment = "# A comment that makes the document larger than the engine expects.\n";
        String text = Ruler.spec(3, length -> length) + comment.repeat(BEYOND_THE_ENGINES_LIMIT / comment.length());
        Path spec = Specs.place(text, folder, "ruler", "2024-01-01");

        assertThat(Generation.run(spec, folder.resolve("out"))).isNotEmpty();
    }
}
