package io.github.tctasks.contracts.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.contracts.compatibility.Change.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionPolicyTest {

    private static final String SILENT = "# Changelog\n\n## Unreleased\n\n- Nothing of note.\n";

    /** The project itself: everything that has changed since the last release, in specs and in the public API. */
    @Test
    void project_changesSinceTheLastRelease_areInTheVersionAndTheChangelog() throws IOException {
        ReleasedState last = ReleasedState.last();
        List<Change> changes = new ArrayList<>(last.specChanges());
        changes.addAll(last.apiChanges());

        List<String> problems = VersionPolicy.problems(
                last.version(), ProjectVersion.ofPom(), changes, Files.readString(Path.of("..", "CHANGELOG.md")));

        assertThat(problems)
                .as("since %s:%n%s%n", last.version(), lines(changes))
                .isEmpty();
    }

    private static String lines(List<Change> changes) {
        return changes.stream().map(Change::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1.0, COMPATIBLE, 0.1.0-SNAPSHOT, ''",
        "0.1.0, COMPATIBLE, 0.1.0,          0.2.0",
        "0.1.0, BREAKING,   0.1.0-SNAPSHOT, 0.2.0",
        "0.1.0, COMPATIBLE, 0.1.1-SNAPSHOT, 0.2.0",
        "0.1.0, COMPATIBLE, 0.2.0-SNAPSHOT, ''",
        "0.1.0, BREAKING,   0.1.1-SNAPSHOT, 0.2.0",
        "0.1.0, BREAKING,   0.2.0-SNAPSHOT, ''",
        "0.1.0, BREAKING,   1.0.0-SNAPSHOT, ''",
        "1.4.2, COMPATIBLE, 1.4.3-SNAPSHOT, 1.5.0",
        "1.4.2, COMPATIBLE, 1.5.0,          ''",
        "1.4.2, BREAKING,   1.5.0-SNAPSHOT, 2.0.0",
        "1.4.2, BREAKING,   2.0.0-SNAPSHOT, ''",
    })
    void problems_ofVersion_nameTheLeastThatWillDo(String released, Verdict verdict, String current, String least) {
        List<String> problems = VersionPolicy.problems(
                released,
                ProjectVersion.parse(current),
                List.of(change(verdict)),
                "## Unreleased\n- Breaking: Thing is gone.");

        if (least.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().asString().contains("set it to " + least + "-SNAPSHOT");
        }
    }

    @Test
    void problems_withoutChanges_areNone() {
        assertThat(VersionPolicy.problems("0.1.0", ProjectVersion.parse("0.1.0-SNAPSHOT"), List.of(), SILENT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## Unreleased\\n- Breaking: Thing is gone. ; true",
                "## Unreleased\\n\\n### Changed\\n\\n- Breaking: something and\\n  Thing are gone. ; true",
                "## Unreleased\\n- Thing is gone. ; false",
                "## Unreleased\\n- Breaking: Another is gone. ; false",
                "## Unreleased\\n- Breaking: x\\n- Thing ; false",
                "## Unreleased\\n## 0.1.0\\n- Breaking: Thing is gone. ; false",
            })
    void problems_ofChangelog_demandAnEntryThatNamesTheSubject(String changelog, boolean named) {
        List<String> problems = VersionPolicy.problems(
                "0.1.0",
                ProjectVersion.parse("0.2.0"),
                List.of(change(Verdict.BREAKING)),
                changelog.replace("\\n", "\n"));

        if (named) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().asString().contains("\"- Breaking: Thing ...\"");
        }
    }

    private static Change change(Verdict verdict) {
        return new Change("sdk-core", "io.github.tctasks.Thing", "Thing", "", "", verdict, "a test says so");
    }
}
