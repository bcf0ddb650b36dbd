package io.github.tctasks.names.v20240301;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

/** Uses names that Java has another use for. The test of goldens compiles this with them and runs each method. */
final class NamesExercise {

    void request_sendsTheNamesOfTheApi() {
        NotifyRequest request = NotifyRequest.builder()
                .clone_("a")
                .notify_("b")
                .class_("c")
                .hadFix("d")
                .ipv6s(List.of("e"))
                .uui("f")
                .uui2("g")
                .appId(1L)
                .appId3(2L)
                .appid2(3L)
                .member2Fast("h")
                .toJson_("i")
                .build();

        String json =
                "{\"Clone\":\"a\",\"Notify\":\"b\",\"Class\":\"c\",\"hadFix\":\"d\",\"IPv6s\":[\"e\"],\"UUI\":\"g\","
                        + "\"Uui\":\"f\",\"AppID\":2,\"AppId\":1,\"APPID\":3,\"2Fast\":\"h\",\"ToJson\":\"i\"}";
        assertThat(request.toJson()).isEqualTo(json);
        assertThat(NotifyRequest.fromJson(json)).isEqualTo(request).hasSameHashCodeAs(request);
    }

    void response_holdsTypesThatAreCalledAsThoseOfJava() {
        NotifyResponse response = NotifyResponse.fromJson(
                "{\"Object\":{\"Wait\":\"a\"},\"Record\":[{\"HashCode\":\"b\"}],"
                        + "\"Error2\":{\"In\":\"c\",\"Out\":\"d\"},\"Override\":{\"Yield\":\"e\"},\"List\":[{\"List\":[\"f\"]}],"
                        + "\"Simple\":{\"snake_case\":\"g\",\"snakeCase\":\"h\"},\"Requestid\":\"i\",\"RequestID\":\"j\",\"RequestId\":\"k\"}");

        NamesObject object = Objects.requireNonNull(response.object());
        assertThat(object.wait_()).isEqualTo("a");
        assertThat(response.record().get(0).hashCode_()).isEqualTo("b");
        assertThat(Objects.requireNonNull(response.error2()).out()).isEqualTo("d");
        assertThat(response.list().get(0).list()).containsExactly("f");
        TopicSimple simple = Objects.requireNonNull(response.simple());
        assertThat(simple.snakeCase()).isEqualTo("h");
        assertThat(simple.snakeCase2()).isEqualTo("g");
        assertThat(response.requestId()).isEqualTo("k");
        assertThat(response.requestId3()).isEqualTo("j");
        assertThat(response.requestid2()).isEqualTo("i");
    }

    void actionThatIsCalledAsTheAsyncMethodOfAnother_hasItsOwn() throws NoSuchMethodException {
        assertThat(NamesClient.class
                        .getMethod("callExportAsync", ExportAsyncRequest.class)
                        .getReturnType())
                .isEqualTo(ExportAsyncResponse.class);
        assertThat(NamesApi.class.getMethod("export", ExportRequest.class).getReturnType())
                .isEqualTo(ExportResponse.class);
    }
}
