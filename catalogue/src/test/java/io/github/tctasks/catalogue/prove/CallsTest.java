package io.github.tctasks.catalogue.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.catalogue.build.ClassPath;
import io.github.tctasks.catalogue.build.Generation;
import io.github.tctasks.catalogue.build.SourceCompiler;
import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** That calls of a generated client see what differs between it and the service. */
@Timeout(300)
class CallsTest {

    private static final Path HARBOUR = Path.of("examples", "harbour");

    @TempDir
    private Path folder;

    @Test
    void failures_ofASandboxThatServesAnotherSpec_nameActionAndReason() throws Exception {
        Draft draft = Draft.read(HARBOUR.resolve("api.json"), HARBOUR.resolve("examples.json"), Set.of());
        Path spec = draft.writeTo(folder);
        Path classes = folder.resolve("classes");
        Path sources = Generation.run(spec, folder.resolve("generated"));
        assertThat(SourceCompiler.of(ClassPath.ofCore()).compile(sources, classes, false))
                .isEmpty();

        Calls calls = new Calls(SpecTypes.of(draft), 1);
        try (GeneratedApi api = GeneratedApi.load(draft, classes)) {
            assertThat(calls.failures(api, spec)).isEmpty();

            Path other = folder.resolve("other.yaml");
            Files.writeString(other, draft.yaml().replace("Erika", "Anna").replace("Berth:", "Pier:"));
            List<String> failures = calls.failures(api, other);
            assertThat(failures).hasSize(2);
            assertThat(failures.get(0)).startsWith("BerthShip: ").contains("UnknownParameter", "`Berth`");
            assertThat(failures.get(1))
                    .startsWith("DescribeShips: the documented answer came as")
                    .contains("Anna");
        }
    }
}
