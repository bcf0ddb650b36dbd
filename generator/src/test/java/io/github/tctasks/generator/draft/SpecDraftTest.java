package io.github.tctasks.generator.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tctasks.generator.check.SpecChecks;
import io.github.tctasks.generator.testkit.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code metadata} is a case: the vendor's metadata as {@code api.json} and {@code examples.json}, all of it our
 * own, the draft in {@code draft.yaml} and its notes in {@code notes.txt}. {@code GoldenTest} goes on with the draft.
 *
 * <p>To accept a change: {@code mvn test -pl generator -am -Dgolden.update=true}.
 */
class SpecDraftTest {

    private static final Path CASES = Path.of("src", "test", "resources", "metadata");

    static Stream<String> cases() {
        return Specs.metadata().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void draft_isTheGolden(String name, @TempDir Path folder) throws IOException {
        SpecDraft draft = Specs.draft(name);
        Path yaml = CASES.resolve(name).resolve("draft.yaml");
        Path notes = CASES.resolve(name).resolve("notes.txt");
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("goldens are not updated in CI").isNotEqualTo("true");
            Files.writeString(yaml, draft.yaml());
            Files.writeString(notes, lines(draft));
        }

        assertThat(draft.yaml()).isEqualTo(Specs.read(yaml));
        assertThat(lines(draft)).isEqualTo(Specs.read(notes));
        SpecChecks.check(Specs.draft(name, folder));
    }

    private static String lines(SpecDraft draft) {
        return String.join("\n", draft.notes()) + "\n";
    }

    @Test
    void draft_ofMetadataInAnotherOrder_isTheSame(@TempDir Path folder) throws IOException {
        String json = Specs.read(CASES.resolve("names").resolve("api.json"));
        Path other = folder.resolve("api.json");
        Files.writeString(other, reversed(json));

        assertThat(SpecDraft.of(other, null, Set.of()).yaml())
                .isEqualTo(Specs.draft("names").yaml());
    }

    private static String reversed(String json) throws IOException {
        ObjectNode root = (ObjectNode) new JsonMapper().readTree(json);
        for (String part : List.of("actions", "objects")) {
            List<Map.Entry<String, JsonNode>> entries =
                    new ArrayList<>(root.get(part).properties());
            Collections.reverse(entries);
            ObjectNode reversed = root.putObject(part);
            entries.forEach(entry -> reversed.set(entry.getKey(), entry.getValue()));
        }
        return root.toString();
    }

    @Test
    void otherNames_doNotDependOnTheOrderOfMembers() {
        Map<String, String> names = Map.of("AppID", "appId2", "Wait_", "wait2");

        assertThat(MemberNames.other(List.of("AppId", "AppID", "Wait", "Wait_")))
                .isEqualTo(names);
        assertThat(MemberNames.other(List.of("Wait_", "AppID", "Wait", "AppId")))
                .isEqualTo(names);
    }

    @Test
    void filter_keepsTheActionsAndTheTypesThatTheyNeed() {
        SpecDraft draft = SpecDraft.of(CASES.resolve("types").resolve("api.json"), null, Set.of("UploadThing"));

        assertThat(draft.yaml())
                .contains("UploadThingRequest:", "UploadThingResponse:")
                .doesNotContain("DescribeThings", "Tree", "Filter");
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void proposedTask_madeAKey_passesTheChecks(@TempDir Path folder) {
        SpecDraft draft = SpecDraft.of(CASES.resolve("jobs").resolve("api.json"), null, Set.of("DescribeTask"));
        String confirmed = draft.yaml()
                .replaceAll("(?m)^( +)# ", "$1")
                .replace("DescribeTaskResponse:\n", "DescribeTaskResponse:\n      required: [Status]\n");

        assertThat(confirmed).contains("\n      x-tc-task:\n        id: TaskId\n");
        SpecChecks.check(Specs.place(confirmed, folder, draft.service(), draft.version()));
    }

    @Test
    void unknownAction_isRefusedWithTheNamesThatAreNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecDraft.of(
                        CASES.resolve("types").resolve("api.json"), null, Set.of("describeThing", "UploadThing")))
                .withMessage("types 2024-03-02 has no action \"describeThing\"; the nearest of its 3 names are"
                        + " DescribeThings, UploadThing, Ping");
    }

    @Test
    void fileThatIsNoMetadata_isRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("api.json");
        Files.writeString(file, "{\"actions\": {}}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecDraft.of(file, null, Set.of()))
                .withMessageContaining(
                        "api.json is not API metadata: it needs the members actions, objects and metadata");
    }

    @Test
    void fileThatIsNoJson_isRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("api.json");
        Files.writeString(file, "actions");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecDraft.of(file, null, Set.of()))
                .withMessageContaining("api.json cannot be read as JSON");
    }

    @Test
    void fileThatIsMissing_isRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecDraft.of(folder.resolve("none.json"), null, Set.of()))
                .withMessageContaining("none.json cannot be read");
    }
}
