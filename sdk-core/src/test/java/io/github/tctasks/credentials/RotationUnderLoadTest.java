package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads call while credentials expire again and again. */
@Timeout(60)
class RotationUnderLoadTest {

    private static final int THREADS = 32;
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration STEP = Duration.ofSeconds(2);

    private final VirtualTime time = new VirtualTime();
    private final AtomicInteger fetches = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Set<Integer> manyUnderWay = ConcurrentHashMap.newKeySet();

    /** The expiry stands in the id, so that whoever gets the credentials can check it. */
    private TemporaryCredentials fetch() {
        manyUnderWay.add(underWay.incrementAndGet());
        try {
            int number = fetches.incrementAndGet();
            Instant expiresAt = time.now().plus(LIFE);
            return new TemporaryCredentials(
                    Credentials.of("id-" + expiresAt, "key-" + number, "token-" + expiresAt), expiresAt);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void load(int calls, Runnable call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> loads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                loads.add(threads.submit(() -> {
                    for (int i = 0; i < calls; i++) {
                        call.run();
                        time.advance(STEP);
                    }
                }));
            }
            for (Future<?> load : loads) {
                load.get(50, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void credentials_forManyThreads_areNeverExpiredAndRenewedOneAtATime() throws Exception {
        Set<String> expired = ConcurrentHashMap.newKeySet();
        try (RefreshingCredentials provider = RefreshingCredentials.of("load", this::fetch, time)) {
            load(800, () -> {
                Instant asked = time.now();
                String id = provider.credentials().secretId();
                if (!Instant.parse(id.substring("id-".length())).isAfter(asked)) {
                    expired.add(id);
                }
            });
        }

        assertThat(expired).isEmpty();
        assertThat(fetches.get()).isGreaterThan(40);
        assertThat(manyUnderWay).containsExactly(1);
    }

    private static String header(Request request, String name) {
        return String.join(" twice ", request.headers().getOrDefault(name, List.of()));
    }

    @Test
    void calls_ofManyThreads_allSucceedWithIdAndTokenThatBelongTogether() throws Exception {
        Set<String> wrong = ConcurrentHashMap.newKeySet();
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        FakeTransport.Step answer = FakeTransport.response("\"Status\":\"Done\"");
        try (RefreshingCredentials provider = RefreshingCredentials.of("load", this::fetch, time);
                JobClient client = JobClient.builder()
                        .credentials(provider)
                        .retryPolicy(RetryPolicy.none())
                        .time(time)
                        .transport((request, options) -> {
                            String authorization = header(request, "Authorization");
                            String token = header(request, "X-TC-Token");
                            tokens.add(token);
                            if (!authorization.contains("Credential=" + token.replace("token-", "id-") + "/")) {
                                wrong.add(token);
                            }
                            return answer.answer(request);
                        })
                        .build()) {
            load(400, () -> client.describeJob(DescribeJobRequest.of("job-1")));
        }

        assertThat(wrong).isEmpty();
        assertThat(new HashSet<>(tokens)).hasSizeGreaterThan(20);
        assertThat(manyUnderWay).containsExactly(1);
    }
}
