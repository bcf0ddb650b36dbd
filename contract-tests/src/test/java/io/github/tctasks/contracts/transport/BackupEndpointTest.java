package io.github.tctasks.contracts.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client between two providers that check signatures, one of which goes down and comes back. */
@Timeout(120)
class BackupEndpointTest {

    private static final String ID = "AKIDexample";
    private static final String KEY = "secretExample";

    private final ShiftedTime time = new ShiftedTime();

    /** The system's time, of which a test can let some pass for whatever measures how long something took. */
    private static final class ShiftedTime implements TimeSource {

        private final AtomicLong shift = new AtomicLong();

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime() + shift.get();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeSource.system().sleep(duration);
        }

        void advance(Duration duration) {
            shift.addAndGet(duration.toNanos());
        }
    }

    private static Sandbox sandbox(int port) {
        return Sandbox.builder()
                .port(port)
                .credentials(ID, KEY)
                .requestsKept(10_000)
                .start();
    }

    private VpcClient client(Sandbox primary, Sandbox backup) {
        return VpcClient.builder()
                .endpoint(primary.endpoint().toString())
                .backupEndpoint(backup.endpoint().toString())
                .credentials(Credentials.of(ID, KEY))
                .time(time)
                .build();
    }

    private static void call(VpcClient client) {
        client.describeVpcTaskResult(
                DescribeVpcTaskResultRequest.builder().taskId("instant-1").build());
    }

    private static void assertAllSignedRight(Sandbox sandbox, int requests) {
        assertThat(sandbox.requests())
                .hasSize(requests)
                .extracting(RecordedRequest::outcome)
                .containsOnly("OK");
    }

    @Test
    void calls_goToTheBackupWithoutAFailure_andReturnWhenThePrimaryDoes() {
        Sandbox primary = sandbox(0);
        try (Sandbox backup = sandbox(0);
                VpcClient client = client(primary, backup)) {
            call(client);
            assertAllSignedRight(primary, 1);
            int port = primary.endpoint().getPort();
            primary.close();

            for (int i = 0; i < 5; i++) {
                call(client);
            }
            assertAllSignedRight(backup, 5);

            try (Sandbox again = sandbox(port)) {
                call(client);
                assertThat(again.requests()).as("it rests").isEmpty();
                time.advance(Duration.ofSeconds(30));
                for (int i = 0; i < 5; i++) {
                    call(client);
                }
                assertAllSignedRight(again, 5);
                assertAllSignedRight(backup, 6);
            }
        } finally {
            primary.close();
        }
    }

    @Test
    void calls_ofManyThreads_allSucceedWhenThePrimaryGoesDown() throws Exception {
        int threads = 32;
        int calls = 40;
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        Sandbox primary = sandbox(0);
        try (Sandbox backup = sandbox(0);
                VpcClient client = client(primary, backup)) {
            CountDownLatch underWay = new CountDownLatch(threads * calls / 4);
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(callers.submit(() -> {
                    for (int call = 0; call < calls; call++) {
                        call(client);
                        underWay.countDown();
                    }
                }));
            }
            assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
            primary.close();
            for (Future<?> result : results) {
                result.get(60, TimeUnit.SECONDS);
            }

            assertThat(backup.requests()).isNotEmpty();
            assertThat(primary.requests().size() + backup.requests().size()).isGreaterThanOrEqualTo(threads * calls);
            assertThat(backup.requests()).extracting(RecordedRequest::outcome).containsOnly("OK");
        } finally {
            callers.shutdownNow();
            primary.close();
        }
    }
}
