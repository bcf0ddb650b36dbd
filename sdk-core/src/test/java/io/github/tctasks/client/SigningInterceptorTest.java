package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestTemplate;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningInterceptorTest {

    private final VirtualTime time = new VirtualTime();
    private final Deque<Credentials> credentials = new ArrayDeque<>();

    private SigningInterceptor interceptor(@Nullable String region) {
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
        return new SigningInterceptor(new Signatory("job", settings, new ClockOffset(time)), settings);
    }

    @Test
    void apply_toATemplateThatWasSignedBefore_leavesOneOfEachHeader() {
        credentials.add(Credentials.of("id", "key", "token1"));
        credentials.add(Credentials.of("id", "key", "token2"));
        SigningInterceptor interceptor = interceptor("ap-guangzhou");
        RequestTemplate template = new RequestTemplate().body("{}".getBytes(UTF_8), UTF_8);
        interceptor.apply(template);
        Collection<String> first = template.headers().get("Authorization");
        time.advance(Duration.ofSeconds(7));
        interceptor.apply(template);

        assertThat(template.headers())
                .containsOnlyKeys("Authorization", "Content-Length", "X-TC-Region", "X-TC-Timestamp", "X-TC-Token");
        assertThat(template.headers())
                .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
        assertThat(template.headers()).containsEntry("X-TC-Token", List.of("token2"));
        assertThat(template.headers().get("Authorization")).isNotEqualTo(first);
    }

    @Test
    void apply_withoutRegionAndToken_removesThoseOfBefore() {
        credentials.add(Credentials.of("id", "key"));
        RequestTemplate template =
                new RequestTemplate().header("x-tc-token", "old").header("X-TC-Region", "old");
        interceptor(null).apply(template);

        assertThat(template.headers()).containsOnlyKeys("Authorization", "X-TC-Timestamp");
    }

    @Test
    void apply_withAnonymousCredentials_sendsNoSignature() {
        credentials.add(Credentials.anonymous());
        RequestTemplate template = new RequestTemplate().body("{}".getBytes(UTF_8), UTF_8);
        interceptor("ap-guangzhou").apply(template);

        assertThat(template.headers())
                .containsOnlyKeys("Authorization", "Content-Length", "X-TC-Region", "X-TC-Timestamp")
                .containsEntry("Authorization", List.of("SKIP"));
    }
}
