package io.github.tctasks.observe;

import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrometerObservationsTest {

    private final TestObservationRegistry registry = TestObservationRegistry.create();

    private JobClient client(FakeTransport.Step... script) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .region("ap-guangzhou")
                .transport(FakeTransport.of(script))
                .time(new VirtualTime())
                .observer(MicrometerObservations.of(registry))
                .build();
    }

    private static void fail(JobClient client) {
        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> client.describeJob(DescribeJobRequest.of("job-1")));
    }

    @Test
    void call_withARetry_isOneObservationWithItsTags() {
        client(error("InternalError"), response("\"RequestId\":\"req-2\"")).describeJob(DescribeJobRequest.of("job-1"));

        TestObservationRegistryAssert.assertThat(registry)
                .doesNotHaveAnyRemainingCurrentObservation()
                .hasNumberOfObservationsEqualTo(1)
                .hasSingleObservationThat()
                .hasNameEqualTo("tctasks.call")
                .hasContextualNameEqualTo("job DescribeJob")
                .hasBeenStarted()
                .hasBeenStopped()
                .doesNotHaveError()
                .hasEvent("retry", "attempt 2")
                .hasLowCardinalityKeyValue("service", "job")
                .hasLowCardinalityKeyValue("action", "DescribeJob")
                .hasLowCardinalityKeyValue("outcome", "SUCCESS")
                .hasLowCardinalityKeyValue("error.code", "none")
                .hasHighCardinalityKeyValue("region", "ap-guangzhou")
                .hasHighCardinalityKeyValue("attempts", "2")
                .hasHighCardinalityKeyValue("request.id", "req-2");
    }

    @Test
    void call_thatTheServiceRefuses_carriesItsCode() {
        fail(client(error("InvalidParameter.Job")));

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped()
                .hasError()
                .hasLowCardinalityKeyValue("outcome", "ERROR")
                .hasLowCardinalityKeyValue("error.code", "InvalidParameter.Job")
                .hasHighCardinalityKeyValue("request.id", "req-1");
    }

    @Test
    void call_thatFailsOnTheNetwork_carriesTheKindOfFailure() {
        fail(client(failing(new IOException("down"))));

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("outcome", "ERROR")
                .hasLowCardinalityKeyValue("error.code", "TransportException")
                .hasHighCardinalityKeyValue("attempts", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no code of a service", "", "\u4e2d"})
    void code_thatNoServiceWouldSend_fillsNoRegistry(String code) {
        fail(client(error(code)));

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.code", "other");
    }

    @Test
    void observation_isCurrentWhileTheCallLasts() {
        List<Boolean> current = new ArrayList<>();
        client(request -> {
                    Observation now = registry.getCurrentObservation();
                    current.add(now != null
                            && "tctasks.call".equals(now.getContext().getName()));
                    return response("").answer(request);
                })
                .describeJob(DescribeJobRequest.of("job-1"));

        assertThat(current).containsExactly(true);
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void poll_ofAWait_isAnObservation() {
        client(response("\"Status\":\"Running\""), response("\"Status\":\"Done\""))
                .tasks()
                .await("job-1", Duration.ofMinutes(5));

        TestObservationRegistryAssert.assertThat(registry)
                .hasNumberOfObservationsEqualTo(2)
                .doesNotHaveAnyRemainingCurrentObservation();
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void registry_thatIsNull_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> MicrometerObservations.of(null));
    }
}
