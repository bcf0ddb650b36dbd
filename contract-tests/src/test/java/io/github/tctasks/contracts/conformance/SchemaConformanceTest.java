package io.github.tctasks.contracts.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.contracts.pact.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of pacts and the examples of specs are what the schemas of the specs say. */
class SchemaConformanceTest {

    private static final String JSON_BODY = "/content/application~1json/examples";

    private final List<ApiDocument> documents = SpecFiles.ofThisProject().now();
    private final Schemas schemas = new Schemas();

    @TestFactory
    Stream<DynamicTest> bodiesOfPacts_areValid() {
        List<Exchange> exchanges = Exchange.all(Path.of("pacts"));
        return actions((document, action) -> exchanges.stream()
                .filter(exchange -> exchange.isOf(document, action))
                .forEach(exchange -> {
                    assertThat(schemas.request(document, action, exchange.request()))
                            .as("request of " + exchange.description())
                            .isEmpty();
                    assertThat(schemas.response(document, action, exchange.response(), exchange.undocumented()))
                            .as("answer of " + exchange.description())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> examplesOfSpecs_areValid() {
        return actions((document, action) -> {
            JsonNode operation = document.operation(action);
            operation
                    .at("/requestBody" + JSON_BODY)
                    .forEach(example -> assertThat(schemas.request(document, action, example.required("value")))
                            .isEmpty());
            operation
                    .at("/responses/200" + JSON_BODY)
                    .forEach(example -> assertThat(schemas.response(document, action, example.required("value"), false))
                            .isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> examplesOfSpecs_areReadWhole() {
        return actions((document, action) -> {
            for (JsonNode example : document.operation(action).at("/responses/200" + JSON_BODY)) {
                JsonNode expected = example.at("/value/Response");
                ApiResponse response = read(document, action, expected);
                assertThat(response.unknownFields()).isEmpty();
                assertThat(JsonMapper.shared().readTree(response.toJson())).isEqualTo(Written.of(expected));
            }
        });
    }

    private static ApiResponse read(ApiDocument document, String action, JsonNode response) throws Exception {
        String type = "io.github.tctasks.%s.v%s.%sResponse"
                .formatted(document.service(), document.version().replace("-", ""), action);
        return (ApiResponse)
                Class.forName(type).getMethod("fromJson", String.class).invoke(null, response.toString());
    }

    private interface Check {
        void run(ApiDocument document, String action) throws Exception;
    }

    private Stream<DynamicTest> actions(Check check) {
        return documents.stream()
                .flatMap(document -> document.actions().stream()
                        .map(action -> DynamicTest.dynamicTest(
                                "%s %s %s"
                                        .formatted(
                                                document.service().toUpperCase(Locale.ROOT),
                                                document.version(),
                                                action),
                                () -> check.run(document, action))));
    }
}
