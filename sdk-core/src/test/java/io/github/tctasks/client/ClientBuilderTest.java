package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.endpoint.Site;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
class ClientBuilderTest {

    private static void assertRefused(String field, UnaryOperator<JobClient.Builder> setting) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> setting.apply(JobClient.builder()).build())
                .withMessageContaining(field)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    private static String urlOf(UnaryOperator<JobClient.Builder> setting) {
        FakeTransport transport = FakeTransport.of(FakeTransport.response(""));
        try (JobClient client = setting.apply(JobClient.builder()
                        .credentials(Credentials.of("id", "key"))
                        .transport(transport))
                .build()) {
            client.describeJob(DescribeJobRequest.of("job-1"));
        }
        return transport.last().url();
    }

    @Test
    void anySetting_thatIsNull_isRefusedByName() {
        assertRefused("credentials", builder -> builder.credentials((Credentials) null));
        assertRefused("credentials", builder -> builder.credentials((CredentialsProvider) null));
        assertRefused("region", builder -> builder.region(null));
        assertRefused("site", builder -> builder.site(null));
        assertRefused("endpoint", builder -> builder.endpoint(null));
        assertRefused("httpMethod", builder -> builder.httpMethod(null));
        assertRefused("signatureMethod", builder -> builder.signatureMethod(null));
        assertRefused("language", builder -> builder.language(null));
        assertRefused("connectTimeout", builder -> builder.connectTimeout(null));
        assertRefused("readTimeout", builder -> builder.readTimeout(null));
        assertRefused("retryPolicy", builder -> builder.retryPolicy(null));
        assertRefused("retryBudget", builder -> builder.retryBudget(null));
        assertRefused("callTimeout", builder -> builder.callTimeout(null));
        assertRefused("observer", builder -> builder.observer(null));
        assertRefused("responseLimits", builder -> builder.responseLimits(null));
        assertRefused("transport", builder -> builder.transport(null));
        assertRefused("executor", builder -> builder.executor(null));
        assertRefused("time", builder -> builder.time(null));
        assertRefused("random", builder -> builder.random(null));
    }

    @Test
    void timeouts_outOfRange_areRefused() {
        for (Duration timeout : new Duration[] {
            Duration.ZERO,
            Duration.ofMillis(-1),
            Duration.ofNanos(999_999),
            Duration.ofHours(24).plusNanos(1),
            Duration.ofSeconds(Long.MAX_VALUE),
        }) {
            assertRefused("connectTimeout", builder -> builder.connectTimeout(timeout));
            assertRefused("readTimeout", builder -> builder.readTimeout(timeout));
            assertRefused("callTimeout", builder -> builder.callTimeout(timeout));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ap-Guangzhou", "ap guangzhou", "ap-guangzhou\r\nX-TC-Action: Other"})
    void region_thatNoHeaderOrHostCanCarry_isRefusedEvenWithAnEndpointOfOnesOwn(String region) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> JobClient.builder()
                        .endpoint("http://127.0.0.1:8080")
                        .region(region)
                        .build())
                .satisfies(e -> assertThat(e.field()).isEqualTo("Region"));
    }

    @Test
    void endpoint_followsFromTheSettings() {
        assertThat(urlOf(builder -> builder)).isEqualTo("https://job.tencentcloudapi.com/");
        assertThat(urlOf(builder -> builder.region("ap-guangzhou"))).isEqualTo("https://job.tencentcloudapi.com/");
        assertThat(urlOf(builder -> builder.region("ap-shanghai-fsi")))
                .isEqualTo("https://job.ap-shanghai-fsi.tencentcloudapi.com/");
        assertThat(urlOf(builder -> builder.site(Site.INTERNATIONAL)))
                .isEqualTo("https://job.intl.tencentcloudapi.com/");
        assertThat(urlOf(builder -> builder.site(Site.REGIONAL).region("ap-guangzhou")))
                .isEqualTo("https://job.ap-guangzhou.tencentcloudapi.com/");
        assertThat(urlOf(builder -> builder.site(Site.REGIONAL).endpoint("http://127.0.0.1:8080")))
                .isEqualTo("http://127.0.0.1:8080/");
        assertThat(urlOf(builder -> builder.region("ap-shanghai-fsi").endpoint("http://127.0.0.1:8080")))
                .isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void regionalSite_withoutARegion_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> JobClient.builder().site(Site.REGIONAL).build())
                .satisfies(e -> assertThat(e.field()).isEqualTo("Region"));
    }

    private static JobClient.Builder withDefault(JobClient.Builder builder, Supplier<@Nullable String> region) {
        ClientBuilder<JobClient.Builder> general = builder;
        return general.defaultRegion(region);
    }

    @Test
    void region_thatIsNotSet_isTheDefaultOne() {
        assertThat(urlOf(builder -> withDefault(builder, () -> "ap-tokyo").site(Site.REGIONAL)))
                .isEqualTo("https://job.ap-tokyo.tencentcloudapi.com/");
        assertThat(urlOf(builder -> withDefault(builder, () -> "ap-tokyo")
                        .site(Site.REGIONAL)
                        .region("ap-guangzhou")))
                .isEqualTo("https://job.ap-guangzhou.tencentcloudapi.com/");
    }

    @Test
    void defaultRegion_thatNoHeaderOrHostCanCarry_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> withDefault(JobClient.builder(), () -> "Ap Tokyo").build())
                .satisfies(e -> assertThat(e.field()).isEqualTo("Region"));
    }

    @Test
    void defaultRegion_isNotLookedForIfOneIsSet() {
        assertThat(urlOf(builder -> withDefault(builder, () -> {
                            throw new AssertionError("looked for");
                        })
                        .region("ap-guangzhou")))
                .isNotEmpty();
    }
}
