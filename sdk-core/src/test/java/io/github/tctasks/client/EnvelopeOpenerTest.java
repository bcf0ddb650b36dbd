package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.body;
import static io.github.tctasks.testkit.FakeTransport.response;
import static io.github.tctasks.testkit.FakeTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.json.UnknownFields;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers, through a whole connection. */
class EnvelopeOpenerTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");

    private static DescribeJobResponse call(FakeTransport.Step step) {
        try (JobClient client = JobClient.builder()
                .credentials(Credentials.of("id", "key"))
                .retryPolicy(RetryPolicy.none())
                .transport(FakeTransport.of(step))
                .build()) {
            return client.describeJob(REQUEST);
        }
    }

    private static MalformedResponseException malformed(FakeTransport.Step step) {
        return catchThrowableOfType(MalformedResponseException.class, () -> call(step));
    }

    @Test
    void success_isReadByTheCodec() {
        assertThat(call(response("\"Status\":\"Done\",\"Tags\":[\"a\",null,\"b\"],\"RequestId\":\"req-1\"")))
                .isEqualTo(new DescribeJobResponse(
                        "Done",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of("a", "b"),
                        "req-1",
                        UnknownFields.NONE));
    }

    @Test
    void success_withoutAnyField_isEmpty() {
        DescribeJobResponse response = call(response(""));

        assertThat(response.requestId()).isNull();
        assertThat(response.status()).isNull();
        assertThat(response.tags()).isEmpty();
    }

    @Test
    void success_withUnknownFields_keepsThoseWithinAndSkipsThoseBeside() {
        DescribeJobResponse response = call(body("{\"Trace\":{\"a\":[1,{\"Response\":{}}]},\"Debug\":null,"
                + "\"Response\":{\"New\":{\"a\":[1,null]},\"Status\":\"Done\"},\"After\":[[]]}"));

        assertThat(response.status()).isEqualTo("Done");
        assertThat(response.unknownFields()).containsOnlyKeys("New");
        assertThat(response.toJson()).isEqualTo("{\"Status\":\"Done\",\"New\":{\"a\":[1,null]}}");
    }

    @Test
    void success_withWhiteSpaceAround_isRead() {
        assertThat(call(body(" \r\n{ \"Response\" : { \"Status\" : \"Done\" } } \n"))
                        .status())
                .isEqualTo("Done");
    }

    @Test
    void success_withAnErrorThatIsNull_isASuccess() {
        assertThat(call(response("\"Status\":\"Done\",\"Error\":null")).status())
                .isEqualTo("Done");
    }

    @Test
    void error_becomesAServiceException() {
        ServiceException e = catchThrowableOfType(
                ServiceException.class,
                () -> call(response("\"Error\":{\"Code\":\"InvalidParameter.Id\",\"Message\":\"没有\",\"More\":1},"
                        + "\"RequestId\":\"req-1\"")));

        assertThat(e.action()).isEqualTo("DescribeJob");
        assertThat(e.code()).isEqualTo("InvalidParameter.Id");
        assertThat(e.category()).isEqualTo("InvalidParameter");
        assertThat(e.serviceMessage()).isEqualTo("没有");
        assertThat(e.requestId()).isEqualTo("req-1");
    }

    @Test
    void error_withoutMessageAndRequestId_isStillAServiceException() {
        ServiceException e =
                catchThrowableOfType(ServiceException.class, () -> call(response("\"Error\":{\"Code\":\"A.B\"}")));

        assertThat(e.code()).isEqualTo("A.B");
        assertThat(e.serviceMessage()).isEmpty();
        assertThat(e.requestId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"Code\":null}", "{\"Code\":7}", "\"text\"", "[]", "true"})
    void error_withoutACode_isMalformed(String error) {
        MalformedResponseException e = malformed(response("\"Error\":" + error));

        assertThat(e).hasMessage("job.tencentcloudapi.com answered DescribeJob with an Error that has no Code");
        assertThat(e.damaged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<html>", "Bad Gateway", "{\"Response\":{}} x", "{}{}", "{\"Response\":{}}{}", "{'a':1}"
            })
    void answer_thatIsNotOneJsonValue_isDamaged(String answer) {
        MalformedResponseException e = malformed(body(answer));

        assertThat(e).hasMessageContaining("job.tencentcloudapi.com").hasMessageContaining("DescribeJob");
        assertThat(e.damaged()).isTrue();
    }

    @Test
    void answer_cutShortAnywhere_isDamaged() {
        String whole =
                "{\"Response\":{\"Status\":\"Done\",\"Progress\":12,\"Owner\":{\"Name\":\"a\",\"New\":[1,{\"b\":true}]},"
                        + "\"Items\":[{}],\"Tags\":[\"c\"],\"RequestId\":\"req-1\"}}";
        assertThat(call(body(whole)).requestId()).isEqualTo("req-1");
        for (int length = 0; length < whole.length(); length++) {
            assertThat(malformed(body(whole.substring(0, length))).damaged())
                    .as("the first %d characters", length)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "\"a\"",
                "{}",
                "{\"response\":{}}",
                "{\"Response\":null}",
                "{\"Response\":[]}",
                "{\"Response\":\"a\"}"
            })
    void answer_withoutAResponseObject_isMalformed(String answer) {
        MalformedResponseException e = malformed(body(answer));

        assertThat(e).hasMessage("job.tencentcloudapi.com answered DescribeJob without a Response object");
        assertThat(e.damaged()).isFalse();
    }

    @Test
    void answer_withAFieldOfAWrongType_namesThePlace() {
        MalformedResponseException e = malformed(response("\"Items\":[{},{\"Name\":[]}]"));

        assertThat(e).hasMessageContaining("Expected a string at /Response/Items/1/Name");
        assertThat(e.damaged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 400, 403, 404, 429, 500, 502, 503})
    void status_otherThan200_isTheGateways(int status) {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> call(status(status, "{\"Response\":{}}")))
                .withMessage("job.tencentcloudapi.com answered HTTP " + status + " instead of 200")
                .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(status));
    }

    @Test
    void body_whateverTheOutcome_isClosed() {
        for (String answer :
                new String[] {"{\"Response\":{}}", "<html>", "{\"Response\":{\"Error\":{\"Code\":\"A\"}}}"}) {
            TestBody body = TestBody.of(answer);
            try {
                call(body(body));
            } catch (MalformedResponseException | ServiceException e) {
                assertThat(answer).isNotEqualTo("{\"Response\":{}}");
            }
            assertThat(body.closed()).as(answer).isTrue();
        }
        TestBody body = TestBody.of("gone");
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> call(request -> feign.Response.builder()
                        .request(request)
                        .status(502)
                        .headers(Map.of())
                        .body(body)
                        .build()));
        assertThat(body.closed()).isTrue();
    }

    @Test
    void body_thatIsAbsent_isDamaged() {
        MalformedResponseException e = malformed(request -> feign.Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .build());

        assertThat(e).hasMessageContaining("empty body");
        assertThat(e.damaged()).isTrue();
    }

    @Test
    void body_thatFailsWhileItIsRead_isATransportFailure() {
        for (Exception failure : new Exception[] {new IOException("reset"), new IllegalStateException("reset")}) {
            TestBody body = TestBody.failing("{\"Respon", failure);

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> call(body(body)))
                    .withMessage("No answer from job.tencentcloudapi.com: reset")
                    .withCause(failure);
            assertThat(body.closed()).isTrue();
        }
    }
}
