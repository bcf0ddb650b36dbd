package io.github.tctasks.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdkExceptionTest {

    private static final TaskSnapshot<String> FAILED =
            new TaskSnapshot<>("job", "job-1", TaskState.FAILED, "Broken", "disk full", "req-1", "the answer");

    @ParameterizedTest
    @CsvSource({
        "InternalError, InternalError",
        "InvalidParameter.RegionNotFound, InvalidParameter",
        "A.B.C, A",
        "'', ''"
    })
    void category_ofACode_isThePartBeforeTheFirstDot(String code, String category) {
        assertThat(new ServiceException("DescribeJob", code, "because", "req-1").category())
                .isEqualTo(category);
    }

    @Test
    void serviceException_tellsActionCodeMessageAndRequestId() {
        ServiceException e = new ServiceException("DescribeJob", "InvalidParameter.Id", "no such id", "req-1");

        assertThat(e).hasMessage("DescribeJob answered InvalidParameter.Id: no such id (request id req-1)");
        assertThat(e.action()).isEqualTo("DescribeJob");
        assertThat(e.code()).isEqualTo("InvalidParameter.Id");
        assertThat(e.serviceMessage()).isEqualTo("no such id");
        assertThat(e.requestId()).isEqualTo("req-1");
        assertThat(new ServiceException("DescribeJob", "X", "y", null)).hasMessageContaining("request id not given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AuthFailure",
                "AuthFailure.InvalidAuthorization",
                "AuthFailure.SignatureExpire",
                "AuthFailure.SignatureFailure"
            })
    void serviceException_aboutASignature_endsWithAHintAndKeepsTheServicesText(String code) {
        ServiceException e = new ServiceException("DescribeJob", code, "does not match.", "req-1");

        assertThat(e.hint()).contains("explain(request)");
        assertThat(e).hasMessage("DescribeJob answered " + code + ": does not match. (request id req-1)" + e.hint());
        assertThat(e.serviceMessage()).isEqualTo("does not match.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AuthFailure.SecretIdNotFound",
                "AuthFailure.TokenFailure",
                "AuthFailure.UnauthorizedOperation",
                "AuthFailure.SignatureFailureOfAnotherKind",
                "InternalError",
                ""
            })
    void serviceException_aboutSomethingElse_hasNoHint(String code) {
        ServiceException e = new ServiceException("DescribeJob", code, "because", "req-1");

        assertThat(e.hint()).isEmpty();
        assertThat(e.getMessage()).endsWith("(request id req-1)");
    }

    @Test
    void taskFailedException_tellsIdStatusReasonAndRequestId() {
        TaskFailedException e = new TaskFailedException(FAILED);

        assertThat(e).hasMessage("job task job-1 has failed with status Broken: disk full (request id req-1)");
        assertThat(e.task()).isSameAs(FAILED);
    }

    @Test
    void taskFailedException_withoutReasonAndRequestId_saysSo() {
        TaskSnapshot<String> bare = new TaskSnapshot<>("job", "job-1", TaskState.FAILED, "Broken", " ", null, "answer");

        assertThat(new TaskFailedException(bare))
                .hasMessageContaining("the service gives no reason")
                .hasMessageContaining("not given");
    }

    @Test
    void waitTimeoutException_tellsTimePollsAndLastState() {
        WaitTimeoutException e =
                new WaitTimeoutException("job", "job-1", TaskState.RUNNING, 7, Duration.ofMillis(1_500));

        assertThat(e)
                .hasMessageContaining("job-1")
                .hasMessageContaining("1500 ms")
                .hasMessageContaining("7 polls")
                .hasMessageContaining("RUNNING");
        assertThat(e.lastState()).isEqualTo(TaskState.RUNNING);
        assertThat(e.polls()).isEqualTo(7);
        assertThat(e.waited()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void everyKind_isOneCaseOfASwitch() {
        assertThat(SdkException.class.isSealed()).isTrue();
        assertThat(SdkException.class.getPermittedSubclasses())
                .hasSize(9)
                .allMatch(kind -> java.lang.reflect.Modifier.isFinal(kind.getModifiers()));
    }

    @Test
    void taskFailedException_serialised_keepsItsMessage() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new TaskFailedException(FAILED));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat((TaskFailedException) in.readObject()).hasMessageContaining("disk full");
        }
    }
}
