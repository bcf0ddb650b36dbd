package io.github.tctasks.oddity.v20240229;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Request;
import feign.Response;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Uses generated code as its users do. The test of goldens compiles this with them and runs each method. */
final class OddityExercise {

    private static final long MAX_UNSIGNED = -1;

    void response_isReadAndWrittenAsItCame() {
        String json = """
                {"In":"i","Field":true,"Name":"n","UnknownFields":"u","Secret":"s","Levels":[-1,7],"Flags":[false],\
                "Ratios":[0.5],"Ticks":[18446744073709551615],\
                "Tree":{"Key":"a","Children":[{"Key":"b","Color":"pink","new":1}],"Size":3},\
                "Nothing":{"later":[]},"RequestId":"r","Extra":{"a":[null,"x"]},"More":null}""";

        ModifyThingsResponse response = ModifyThingsResponse.fromJson(json);

        assertThat(response.in()).isEqualTo("i");
        assertThat(response.field()).isTrue();
        assertThat(response.unknownFields_()).isEqualTo("u");
        assertThat(response.levels()).containsExactly(Level.LOW, Level.of(7));
        assertThat(response.ticks()).containsExactly(MAX_UNSIGNED);
        Tree tree = Objects.requireNonNull(response.tree());
        assertThat(tree.children()).hasSize(1);
        assertThat(tree.children().get(0).color()).isEqualTo(Color.of("pink"));
        assertThat(tree.children().get(0).unknownFields()).containsEntry("new", 1L);
        assertThat(response.requestId()).isEqualTo("r");
        assertThat(response.unknownFields()).containsOnlyKeys("Extra", "More");
        assertThat(response.toJson()).isEqualTo(json);
        assertThat(ModifyThingsResponse.fromJson(json)).isEqualTo(response).hasSameHashCodeAs(response);
    }

    void response_nullsAndMissingFields_areNullOrEmpty() {
        ModifyThingsResponse response =
                ModifyThingsResponse.fromJson("{\"In\":null,\"Levels\":null,\"Tree\":null,\"Flags\":[null,true]}");

        assertThat(response.in()).isNull();
        assertThat(response.levels()).isEmpty();
        assertThat(response.tree()).isNull();
        assertThat(response.flags()).containsExactly(true);
        assertThat(response.requestId()).isNull();
        assertThat(response.unknownFields()).isEmpty();
        assertThat(ModifyThingsResponse.fromJson("{}").toJson()).isEqualTo("{}");
    }

    void response_ofWrongType_isMalformed() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> ModifyThingsResponse.fromJson("{\"Levels\":[\"high\"]}"))
                .withMessageContaining("/Levels/0");
    }

    void response_toString_hidesSecretsAndUnknownValues() {
        String text = ModifyThingsResponse.fromJson(
                        "{\"Secret\":\"hush\",\"New\":\"hush\",\"Ticks\":[18446744073709551615]}")
                .toString();

        assertThat(text).contains("Secret=***", "unknownFields=[New]", "Ticks=[18446744073709551615]");
        assertThat(text).doesNotContain("hush");
    }

    void request_isWrittenAndReadBack() {
        ModifyThingsRequest request = ModifyThingsRequest.builder()
                .name("n")
                .filters(List.of(Filter.builder()
                        .name("f")
                        .values(List.of("v"))
                        .other(List.of(1L))
                        .build()))
                .password("hush")
                .oldPasswords(List.of("hush"))
                .limits(List.of(0L, MAX_UNSIGNED))
                .quota(MAX_UNSIGNED)
                .ratio(0.25)
                .colors(List.of(Color.RED, Color.of("new")))
                .level(Level.HIGH)
                .tree(Tree.builder()
                        .key("k")
                        .peer(Tree.builder().key("p").build())
                        .build())
                .class_("c")
                .yield_(false)
                .build_("b")
                .wait_("w")
                .build();

        assertThat(request.toJson()).isEqualTo("""
                {"Name":"n","Filters":[{"Name":"f","Values":["v"],"Other":[1]}],"Password":"hush","OldPasswords":["hush"],\
                "Limits":[0,18446744073709551615],"Quota":18446744073709551615,"Ratio":0.25,"Colors":["red","new"],\
                "Level":9223372036854775807,"Tree":{"Key":"k","Peer":{"Key":"p"}},"Class":"c","Yield":false,"Build":"b",\
                "Wait":"w"}""");
        assertThat(ModifyThingsRequest.fromJson(request.toJson()))
                .isEqualTo(request)
                .hasSameHashCodeAs(request);
        assertThat(request.toString())
                .contains("Password=***", "OldPasswords=***", "Quota=18446744073709551615")
                .doesNotContain("hush");
    }

    void request_withoutRequiredParameter_namesIt() {
        refuses(
                "Filters",
                () -> ModifyThingsRequest.builder().name("n").password("p").build());
        refuses("Name", () -> Filter.builder().values(List.of("v")).build());
        refuses("Key", () -> Tree.builder().build());
        refuses(
                "FlowId or Serial or Ticket",
                () -> DescribeMigrationRequest.builder().verbose(true).build());
        refuses("Name", () -> ModifyThingsRequest.fromJson("{}"));
    }

    void request_withUnknownParameter_namesIt() {
        refuses("Nmae", () -> ModifyThingsRequest.fromJson("{\"Nmae\":1}"));
        refuses("Colour", () -> ModifyThingsRequest.fromJson("{\"Tree\":{\"Colour\":1}}"));
        refuses("request", () -> ModifyThingsRequest.fromJson("[]"));
        refuses("Any", () -> PingRequest.fromJson("{\"Any\":1}"));
    }

    private static void refuses(String field, Runnable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .withMessageContaining(field);
    }

    void request_copiesLists() {
        List<String> values = new ArrayList<>(List.of("a"));
        Filter filter = Filter.builder().name("f").values(values).build();
        values.add("b");

        assertThat(filter.values()).containsExactly("a").isUnmodifiable();
        assertThat(Tree.builder().key("k").children(null).build().children()).isEmpty();
        List<String> withNull = Arrays.asList("a", null);
        refuses("Values", () -> Filter.builder().values(withNull));
    }

    void sharedObject_sentOn_leavesUnknownFieldsBehind() {
        Tree received = ModifyThingsResponse.fromJson("{\"Tree\":{\"Key\":\"k\",\"new\":1,\"Peer\":{\"new\":2}}}")
                .tree();
        ModifyThingsRequest request = ModifyThingsRequest.builder()
                .name("n")
                .filters(List.of(Filter.builder().name("f").values(List.of("v")).build()))
                .password("p")
                .tree(received)
                .build();

        assertThat(request.toJson())
                .contains("\"Tree\":{\"Key\":\"k\",\"Peer\":{}}")
                .doesNotContain("new");
    }

    void enumOfStrings_knowsDocumentedValuesWhateverTheirCase() {
        assertThat(Color.of("red")).isSameAs(Color.RED);
        assertThat(Color.of("Dark_Blue")).isEqualTo(Color.DARK_BLUE).hasToString("Dark_Blue");
        assertThat(Color.of("on")).isEqualTo(Color.SMALL_ON).isNotEqualTo(Color.BIG_ON);
        assertThat(Color.of("On").known()).isEqualTo(Color.Known.UNDOCUMENTED);
        assertThat(Color.of("new").value()).isEqualTo("new");
        assertThat(Color.of("new")).isEqualTo(Color.of("new")).hasSameHashCodeAs(Color.of("new"));
        assertThat(Color.of("new")).isNotEqualTo(Color.of("NEW"));
        assertThat(MigrationStatus.of("失败").known()).isEqualTo(MigrationStatus.Known.FAILED);
    }

    void enumOfIntegers_keepsOtherValues() {
        assertThat(Level.of(-1)).isSameAs(Level.LOW);
        assertThat(Level.of(7).known()).isEqualTo(Level.Known.UNDOCUMENTED);
        assertThat(Level.of(7))
                .isEqualTo(Level.of(7))
                .hasSameHashCodeAs(Level.of(7))
                .hasToString("7");
        assertThat(Level.HIGH.value()).isEqualTo(Long.MAX_VALUE);
    }

    void client_sendsActionAndReadsAnswer() {
        try (OddityClient client = OddityClient.builder()
                .credentials(Credentials.of("id", "key"))
                .region("ap-guangzhou")
                .transport((request, options) -> answer(request, json(action(request))))
                .build()) {
            assertThat(client.ping(PingRequest.builder().build()).requestId()).isEqualTo("p");
            TaskSnapshot<DescribeJobResponse> job = client.tasks().describe(5L);
            assertThat(job.state()).isEqualTo(TaskState.FAILED);
            assertThat(job.id()).isEqualTo("5");
        }
    }

    void client_asked_withoutWaiting_answersAFuture() throws Exception {
        try (OddityClient client = OddityClient.builder()
                .credentials(Credentials.of("id", "key"))
                .region("ap-guangzhou")
                .transport((request, options) -> answer(request, json(action(request))))
                .build()) {
            CompletableFuture<PingResponse> pong =
                    client.pingAsync(PingRequest.builder().build());
            CompletableFuture<DescribeJobResponse> job = client.describeJobAsync(
                    DescribeJobRequest.builder().jobId(5L).build());

            assertThat(pong.get(30, TimeUnit.SECONDS).requestId()).isEqualTo("p");
            assertThat(job.get(30, TimeUnit.SECONDS).status()).isEqualTo(2);
        }
    }

    void client_asked_withoutWaiting_failsTheFutureWithWhatTheCallThrows() {
        try (OddityClient client = OddityClient.builder()
                .credentials(Credentials.of("id", "key"))
                .region("ap-guangzhou")
                .transport((request, options) -> answer(request, "{\"Error\":{\"Code\":\"Gone\",\"Message\":\"m\"}}"))
                .build()) {
            assertThat(client.pingAsync(PingRequest.builder().build()))
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOfSatisfying(
                            ServiceException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("Gone"));
        }
    }

    private static String action(Request request) {
        assertThat(request.headers().get("X-TC-Version")).containsExactly("2024-02-29");
        return Objects.requireNonNull(request.headers().get("X-TC-Action"))
                .iterator()
                .next();
    }

    private static String json(String action) {
        return action.equals("Ping") ? "{\"RequestId\":\"p\"}" : "{\"Status\":2}";
    }

    private static Response answer(Request request, String json) {
        return Response.builder()
                .status(200)
                .request(request)
                .body("{\"Response\":" + json + "}", UTF_8)
                .build();
    }
}
