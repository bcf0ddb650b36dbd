package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.JobApi;
import io.github.tctasks.testapi.JobOperations;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningTargetTest {

    private final VirtualTime time = new VirtualTime();
    private final Deque<Credentials> credentials = new ArrayDeque<>();

    private SigningTarget<JobApi> target(@Nullable String region) {
        CredentialsProvider next = credentials::removeFirst;
        ClientSettings settings = new ClientSettings(
                next,
                "account",
                Endpoint.of("https://job.tencentcloudapi.com"),
                EndpointKind.CUSTOM,
                region,
                FormSettings.STANDARD,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                RetryPolicy.none(),
                CallSettings.defaults(),
                null,
                time,
                new Random(1),
                null,
                null,
                new TransportSettings(Duration.ofSeconds(1), null, null, null),
                FailoverSettings.NONE);
        return new SigningTarget<>(
                JobOperations.API,
                new Operations(JobOperations.API.operations()),
                new Signatory("job", settings, new ClockOffset(time)),
                settings);
    }

    private static RequestTemplate template() {
        MethodMetadata method = new BareContract()
                .parseAndValidateMetadata(JobApi.class).stream()
                        .filter(metadata -> metadata.configKey().contains("describeJob"))
                        .findFirst()
                        .orElseThrow();
        return RequestTemplate.from(method.template()).body("{}".getBytes(UTF_8), UTF_8);
    }

    @Test
    void apply_toATemplateThatWasSentBefore_signsAnewWithOneOfEachHeader() {
        credentials.add(Credentials.of("id", "key", "token1"));
        credentials.add(Credentials.of("id", "key", "token2"));
        SigningTarget<JobApi> target = target("ap-guangzhou");
        RequestTemplate template = template();
        Collection<String> first = target.apply(template).headers().get("Authorization");
        time.advance(Duration.ofSeconds(7));
        Request second = target.apply(template);

        assertThat(second.headers())
                .containsOnlyKeys(
                        "Authorization",
                        "Content-Length",
                        "Content-Type",
                        "X-TC-Action",
                        "X-TC-Region",
                        "X-TC-Timestamp",
                        "X-TC-Token",
                        "X-TC-Version")
                .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1))
                .containsEntry("X-TC-Token", List.of("token2"))
                .containsEntry("X-TC-Action", List.of("DescribeJob"))
                .containsEntry("X-TC-Version", List.of("2020-01-02"))
                .containsEntry("Content-Length", List.of("2"));
        assertThat(second.headers().get("Authorization")).isNotEqualTo(first);
        assertThat(second.url()).isEqualTo("https://job.tencentcloudapi.com/");
        assertThat(second.body()).isEqualTo("{}".getBytes(UTF_8));
    }

    @Test
    void apply_withoutRegionAndToken_sendsNeither() {
        credentials.add(Credentials.of("id", "key", "token1"));
        credentials.add(Credentials.of("id", "key"));
        SigningTarget<JobApi> target = target(null);
        target.apply(template());

        assertThat(target.apply(template()).headers())
                .containsOnlyKeys(
                        "Authorization",
                        "Content-Length",
                        "Content-Type",
                        "X-TC-Action",
                        "X-TC-Timestamp",
                        "X-TC-Version");
    }

    @Test
    void apply_withAnonymousCredentials_sendsNoSignature() {
        credentials.add(Credentials.anonymous());

        assertThat(target("ap-guangzhou").apply(template()).headers())
                .containsEntry("Authorization", List.of("SKIP"))
                .doesNotContainKey("X-TC-Token");
    }
}
