package io.github.tctasks.contracts.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ApiCompatibilityTest {

    @TestFactory
    Stream<DynamicTest> compare_editedListing_findsWhatTheTableSays() throws IOException {
        String listing = file("api.txt");
        return new YAMLMapper().readTree(file("api-edits.yaml")).valueStream().map(edit -> test(listing, edit));
    }

    private static DynamicTest test(String listing, JsonNode edit) {
        return DynamicTest.dynamicTest(edit.get("edit").asString(), () -> {
            List<Change> changes = ApiCompatibility.compare(
                    Map.of("sdk-vpc", ApiListing.parse(listing)),
                    Map.of("sdk-vpc", ApiListing.parse(edited(listing, edit))));

            assertThat(changes)
                    .extracting(change ->
                            change.verdict() + " " + change.subject() + " " + change.place() + " " + change.why())
                    .containsExactlyInAnyOrderElementsOf(edit.get("changes")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            assertThat(changes).allMatch(change -> change.file().equals("sdk-vpc"));
        });
    }

    private static String edited(String text, JsonNode edit) {
        if (!edit.has("replace")) {
            return text;
        }
        String replace = edit.get("replace").asString();
        assertThat(text).containsOnlyOnce(replace);
        return text.replace(replace, edit.get("with").asString());
    }

    @Test
    void listing_writtenAndRead_isTheSame() throws IOException {
        Map<String, ApiListing> current = ReleasedState.current();

        current.values()
                .forEach(listing -> assertThat(ApiListing.parse(listing.text())).isEqualTo(listing));
        assertThat(ApiListing.parse(file("api.txt")).text().lines().map(String::strip))
                .containsExactlyElementsOf(
                        file("api.txt").lines().map(String::strip).toList());
    }

    /** What is package-private does not count, nor what lies within it; what a public class inherits from it does. */
    @Test
    void listing_ofCore_holdsWhatUsersCanReach() {
        List<ApiClass> classes =
                ApiListing.of(Path.of("..", "sdk-core", "target", "classes")).classes();

        assertThat(classes)
                .extracting(ApiClass::name)
                .contains(
                        "io.github.tctasks.client.ClientBuilder",
                        "io.github.tctasks.error.ServiceException",
                        "io.github.tctasks.json.Codec")
                .doesNotContain("io.github.tctasks.client.CallHandler", "io.github.tctasks.waiting.WaitQueue");
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ApiCompatibilityTest.class.getResourceAsStream("/compatibility/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
