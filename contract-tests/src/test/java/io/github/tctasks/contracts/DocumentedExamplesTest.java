package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import io.github.tctasks.api.ApiResponse;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the API documents, kept as files that neither a spec nor the generator writes. */
class DocumentedExamplesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void call_documentedInput_isWhatTheClientSends(DocumentedAction documented) throws IOException {
        CannedAnswer transport = new CannedAnswer(DocumentedFile.read(documented, "output.json"));

        documented.call(transport);

        Request request = transport.onlyRequest();
        assertThat(request.httpMethod()).isEqualTo(Request.HttpMethod.POST);
        assertThat(request.url()).isIn("https://" + documented.host + "/", "https://" + documented.host);
        assertThat(request.headers().get("X-TC-Action")).containsExactly(documented.action);
        assertThat(request.headers().get("X-TC-Version")).containsExactly(documented.version);
        assertThat(request.headers().get("Content-Type")).containsExactly("application/json; charset=utf-8");
        assertThat(JSON.readTree(request.body()))
                .isEqualTo(JSON.readTree(DocumentedFile.read(documented, "input.json")));
    }

    @ParameterizedTest
    @EnumSource
    void call_documentedOutput_isReadWhole(DocumentedAction documented) throws IOException {
        String output = DocumentedFile.read(documented, "output.json");

        ApiResponse response = documented.call(new CannedAnswer(output));

        JsonNode expected = JSON.readTree(output).get("Response");
        assertThat(response.unknownFields()).isEmpty();
        assertThat(JSON.readTree(response.toJson())).isEqualTo(DocumentedFile.withoutEmptyLists(expected));
        assertThat(response.requestId())
                .isEqualTo(expected.has("RequestId") ? expected.get("RequestId").asString() : null);
    }

    @ParameterizedTest
    @EnumSource
    void call_everyFieldNullOrMissingOrUnknown_isRead(DocumentedAction documented) throws IOException {
        JsonNode output =
                JSON.readTree(DocumentedFile.read(documented, "output.json")).get("Response");
        StringBuilder nulls = new StringBuilder("{\"Response\":{\"New\":{\"Deep\":[1,null]}");
        output.propertyNames().forEach(name -> nulls.append(",\"").append(name).append("\":null"));

        ApiResponse empty = documented.call(new CannedAnswer("{\"Response\":{}}"));
        ApiResponse nothing = documented.call(new CannedAnswer(nulls + "}}"));

        assertThat(empty.toJson()).isEqualTo("{}");
        assertThat(nothing.toJson()).isEqualTo("{\"New\":{\"Deep\":[1,null]}}");
        assertThat(nothing.unknownFields()).containsOnlyKeys("New");
    }
}
