package io.github.tctasks.contracts.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.contracts.pact.Written;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of pacts and the examples of specs are what the schemas of the specs say. */
class SchemaConformanceTest {

    private final Conformance conformance = new Conformance(SpecFiles.ofThisProject(), Exchange.all(Path.of("pacts")));

    @Test
    void bodiesOfPacts_areValid() {
        assertThat(conformance.invalidBodies()).isEmpty();
    }

    @Test
    void examplesOfSpecs_areValid() {
        assertThat(conformance.invalidExamples()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> examplesOfSpecs_areReadWhole() {
        return conformance.documents().stream()
                .flatMap(document -> document.actions().stream()
                        .map(action -> DynamicTest.dynamicTest(
                                "%s %s %s"
                                        .formatted(
                                                document.service().toUpperCase(Locale.ROOT),
                                                document.version(),
                                                action),
                                () -> readWhole(document, action))));
    }

    private static void readWhole(ApiDocument document, String action) throws Exception {
        JsonNode examples = Conformance.responseExamples(document, action);
        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            JsonNode expected = example.at("/value/Response");
            ApiResponse response = read(document, action, expected);
            assertThat(response.unknownFields()).isEmpty();
            assertThat(JsonMapper.shared().readTree(response.toJson())).isEqualTo(Written.of(expected));
        }
    }

    private static ApiResponse read(ApiDocument document, String action, JsonNode response) throws Exception {
        String type = "io.github.tctasks.%s.v%s.%sResponse"
                .formatted(document.service(), document.version().replace("-", ""), action);
        return (ApiResponse)
                Class.forName(type).getMethod("fromJson", String.class).invoke(null, response.toString());
    }
}
