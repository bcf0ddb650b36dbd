package io.github.tctasks.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** A fleet that keeps its limit in Redis, a real one: two hubs with connections of their own stand for two processes. */
class SharedLimitTest {

    private static final RateLimit LIMIT = new RateLimit(20, Duration.ofSeconds(1));
    private static final int CALLS = 50;

    private final RedisServer redis;
    private final int port;

    SharedLimitTest() throws IOException {
        this.port = freePort();
        this.redis = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .setting("appendonly no")
                .build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @BeforeEach
    void start() throws IOException {
        redis.start();
    }

    @AfterEach
    void stop() throws IOException {
        redis.stop();
    }

    /** What each process of a fleet sets up: a hub whose limits live in Redis. */
    private static TaskHub hub(RedisClient client) {
        var buckets = Bucket4jLettuce.casBasedBuilder(client).build();
        return TaskHub.builder()
                .limiters((key, limit) -> {
                    BucketConfiguration shared = BucketConfiguration.builder()
                            .addLimit(BucketLimits.bandwidth(limit))
                            .build();
                    Bucket bucket = buckets.builder().build(key.text().getBytes(UTF_8), () -> shared);
                    return BucketLimits.limiter(bucket);
                })
                .build();
    }

    @Test
    void twoProcesses_shareOneLimit() throws Exception {
        CountDownLatch calls = new CountDownLatch(CALLS);
        AtomicInteger ofOne = new AtomicInteger();
        AtomicInteger ofTwo = new AtomicInteger();
        RedisClient clientOfOne = RedisClient.create(RedisURI.create("127.0.0.1", port));
        RedisClient clientOfTwo = RedisClient.create(RedisURI.create("127.0.0.1", port));
        try (TaskHub one = hub(clientOfOne);
                TaskHub two = hub(clientOfTwo)) {
            long start = System.nanoTime();
            begin(one, ofOne, calls);
            begin(two, ofTwo, calls);
            assertThat(calls.await(20, TimeUnit.SECONDS)).isTrue();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).isGreaterThan(LIMIT.spacing().multipliedBy(CALLS - 2));
        } finally {
            clientOfOne.shutdown();
            clientOfTwo.shutdown();
        }
        assertThat(ofOne.get()).as("calls of one").isGreaterThan(CALLS / 4);
        assertThat(ofTwo.get()).as("calls of the other").isGreaterThan(CALLS / 4);
    }

    private static void begin(TaskHub hub, AtomicInteger count, CountDownLatch calls) {
        Tasks<String, JobQuery, JobAnswer> tasks = new JobCloud(new ManualClock())
                .join(hub)
                .tasks(JobCloud.MAPPING, query -> new JobAnswer("Running", null), query -> {
                    count.incrementAndGet();
                    calls.countDown();
                    return new JobAnswer("Running", null);
                });
        for (int i = 0; i < 20; i++) {
            var unused = tasks.awaitAsync(
                    "a" + i,
                    WaitOptions.timeout(Duration.ofMinutes(1)).withBackoff(Backoff.fixed(Duration.ofMillis(1))));
        }
    }
}
