package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The default transport against a server on loopback. */
@Timeout(60)
class JdkTransportTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final RawServer.Script DONE = (request, reply) -> reply.ok("{\"Response\":{\"Status\":\"Done\"}}");
    private static final RawServer.Script STALL = (request, reply) -> reply.stall();

    private final List<JobClient> kept = new ArrayList<>();

    private static JobClient.Builder builder(RawServer server) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample", "tokenExample"))
                .region("ap-guangzhou")
                .retryPolicy(RetryPolicy.none())
                .endpoint(server.url());
    }

    @Test
    void request_arrivesWithEachHeaderOnce() throws IOException {
        try (RawServer server = RawServer.start(DONE);
                JobClient client = builder(server).build()) {
            client.describeJob(new DescribeJobRequest("job-1", "任务🚀"));

            RawServer.Received received = server.received().get(0);
            assertThat(received.requestLine()).isEqualTo("POST / HTTP/1.1");
            assertThat(received.body()).isEqualTo("{\"JobId\":\"job-1\",\"Note\":\"任务🚀\"}");
            assertThat(received.headers().stream()
                            .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates()
                    .contains("authorization", "x-tc-timestamp", "x-tc-action", "x-tc-version");
            assertThat(received.values("host")).containsExactly(server.authority());
            assertThat(received.values("x-tc-region")).containsExactly("ap-guangzhou");
            assertThat(received.values("x-tc-token")).containsExactly("tokenExample");
            assertThat(received.values("content-type")).containsExactly("application/json; charset=utf-8");
            assertThat(received.values("content-length"))
                    .containsExactly(Integer.toString(received.body().getBytes(UTF_8).length));
        }
    }

    @Test
    void connection_isUsedAgain() throws IOException {
        try (RawServer server = RawServer.start(DONE);
                JobClient client = builder(server).build()) {
            for (int i = 0; i < 20; i++) {
                assertThat(client.describeJob(REQUEST).status()).isEqualTo("Done");
            }

            assertThat(server.received()).hasSize(20);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void answer_inChunks_isRead() throws IOException {
        try (RawServer server = RawServer.start((request, reply) -> {
                    reply.head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked");
                    reply.write("10\r\n{\"Response\":{\"St\r\n");
                    reply.write("f\r\natus\":\"Done\"}} \r\n0\r\n\r\n");
                });
                JobClient client = builder(server).build()) {
            assertThat(client.describeJob(REQUEST).status()).isEqualTo("Done");
        }
    }

    @Test
    void timeout_boundsTheWaitForTheHead() throws IOException {
        assertTimesOut(STALL);
    }

    @Test
    void timeout_boundsABodyThatStalls() throws IOException {
        assertTimesOut((request, reply) -> {
            reply.head("HTTP/1.1 200 OK", "Content-Length: 100");
            reply.write("{\"Response\":");
            reply.stall();
        });
    }

    @Test
    void timeout_boundsABodyThatTricklesWithoutEnd() throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        assertTimesOut((request, reply) -> {
            reply.head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked");
            while (!over.get()) {
                reply.write("1\r\n \r\n");
                Thread.onSpinWait();
            }
        });
        over.set(true);
    }

    private static void assertTimesOut(RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.start(script);
                JobClient client = builder(server)
                        .connectTimeout(Duration.ofMillis(100))
                        .readTimeout(Duration.ofMillis(200))
                        .build()) {
            long start = System.nanoTime();

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .withMessage("No answer from " + server.authority() + ": no whole answer within 300 ms");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(300), Duration.ofSeconds(3));
        }
    }

    @Test
    void body_ofDeclaredLengthBeyondTheLimit_isRefused() throws IOException {
        assertTooLarge((request, reply) -> {
            reply.head("HTTP/1.1 200 OK", "Content-Length: " + Integer.MAX_VALUE);
            byte[] spaces = " ".repeat(64 * 1024).getBytes(UTF_8);
            for (long sent = 0; sent < Integer.MAX_VALUE; sent += spaces.length) {
                reply.write(spaces);
            }
        });
    }

    @Test
    void body_withoutEnd_isRefused() throws IOException {
        assertTooLarge((request, reply) -> {
            reply.head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked");
            byte[] chunk = ("10000\r\n" + " ".repeat(64 * 1024) + "\r\n").getBytes(UTF_8);
            while (true) {
                reply.write(chunk);
            }
        });
    }

    private static void assertTooLarge(RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.start(script);
                JobClient client = builder(server)
                        .retryPolicy(RetryPolicy.standard())
                        .time(new VirtualTime())
                        .build()) {
            MalformedResponseException e =
                    catchThrowableOfType(MalformedResponseException.class, () -> client.describeJob(REQUEST));

            assertThat(e)
                    .hasMessage(
                            server.authority()
                                    + " answered more than 16777216 bytes; to accept it, raise bytes of the client's responseLimits");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void answer_cutShortOrMissing_isATransportFailure_andTriedAgain() throws IOException {
        for (String beginning : new String[] {
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\"", "HTTP/1.1 200 OK\r\nCont", ""
        }) {
            try (RawServer server = RawServer.start((request, reply) -> {
                        reply.write(beginning);
                        reply.hangUp();
                    });
                    JobClient client = builder(server)
                            .retryPolicy(RetryPolicy.standard())
                            .time(new VirtualTime())
                            .build()) {
                assertThatExceptionOfType(TransportException.class)
                        .as("after %s", beginning)
                        .isThrownBy(() -> client.describeJob(REQUEST))
                        .withMessageContaining(server.authority());
                assertThat(server.received()).hasSize(3);
            }
        }
    }

    @Test
    void answer_thatIsNotHttp_isATransportFailure() throws IOException {
        try (RawServer server = RawServer.start((request, reply) -> {
                    reply.write("220 smtp.example ESMTP\r\n\r\n");
                    reply.hangUp();
                });
                JobClient client = builder(server).build()) {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> client.describeJob(REQUEST));
        }
    }

    @Test
    void redirect_isNotFollowed() throws IOException {
        try (RawServer other = RawServer.start(DONE);
                RawServer server = RawServer.start((request, reply) ->
                        reply.head("HTTP/1.1 307 Moved", "Location: " + other.url() + "/", "Content-Length: 0"));
                JobClient client = builder(server).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(307));
            assertThat(server.received()).hasSize(1);
            assertThat(other.connections()).isZero();
        }
    }

    @Test
    void connection_thatIsRefused_isATransportFailureThatNamesTheHost() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        try (JobClient client = JobClient.builder()
                .credentials(Credentials.of("id", "key"))
                .retryPolicy(RetryPolicy.none())
                .endpoint("http://127.0.0.1:" + unused)
                .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .withMessageContaining("127.0.0.1:" + unused)
                    .satisfies(e -> assertThat(e.httpStatus()).isZero());
        }
    }

    @Test
    void interruption_endsTheCallAtOnceAndKeepsTheFlag() throws Exception {
        try (RawServer server = RawServer.start(STALL);
                JobClient client = builder(server).build()) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    client.describeJob(REQUEST);
                } catch (SdkException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                    thrown.complete(e);
                }
            });
            caller.start();
            server.awaitRequest();
            caller.interrupt();

            assertThat(thrown.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessageContaining(server.authority());
            assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void interruption_beforeTheCall_endsItAndKeepsTheFlag() throws IOException {
        try (RawServer server = RawServer.start(STALL);
                JobClient client = builder(server).build()) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(() -> client.describeJob(REQUEST));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void close_endsACallInFlight() throws Exception {
        try (RawServer server = RawServer.start(STALL)) {
            JobClient client = builder(server).build();
            CompletableFuture<Object> call = CompletableFuture.supplyAsync(() -> client.describeJob(REQUEST));
            server.awaitRequest();
            client.close();

            assertThat(catchThrowableOfType(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS)))
                    .hasCauseInstanceOf(ClientClosedException.class);
        }
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20)
    void close_onAnOlderJdk_letsACallInFlightEndInItsTime_andThreadsAndSocketsWithIt() throws Exception {
        try (RawServer server = RawServer.start(STALL)) {
            Set<Thread> before = httpThreads();
            JobClient client = builder(server)
                    .connectTimeout(Duration.ofMillis(100))
                    .readTimeout(Duration.ofMillis(400))
                    .build();
            CompletableFuture<Object> call = CompletableFuture.supplyAsync(() -> client.describeJob(REQUEST));
            server.awaitRequest();
            Set<Thread> threads = httpThreads();
            threads.removeAll(before);
            client.close();

            assertThat(catchThrowableOfType(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS)))
                    .hasCauseInstanceOf(ClientClosedException.class);
            assertAllEnd(threads);
        }
    }

    @Test
    void close_leavesNoThreadAndNoSocket() throws Exception {
        try (RawServer server = RawServer.start(DONE)) {
            Set<Thread> threads = threadsOfAClosedClient(server);

            assertAllEnd(threads);
            server.awaitNoConnection();
        }
    }

    @Test
    void close_ofManyClients_leavesNoThread() throws Exception {
        Set<Thread> before = httpThreads();
        try (RawServer server = RawServer.start(DONE)) {
            for (int i = 0; i < 20; i++) {
                try (JobClient client = builder(server).build()) {
                    client.describeJob(REQUEST);
                }
            }
            Set<Thread> threads = httpThreads();
            threads.removeAll(before);

            assertAllEnd(threads);
            server.awaitNoConnection();
        }
    }

    private static void assertAllEnd(Set<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(5_000);
            assertThat(thread.isAlive()).as("%s", thread).isFalse();
        }
    }

    /** Keeps the closed client, as a careless user would. */
    private Set<Thread> threadsOfAClosedClient(RawServer server) {
        Set<Thread> before = httpThreads();
        JobClient client = builder(server).build();
        client.describeJob(REQUEST);
        Set<Thread> threads = httpThreads();
        threads.removeAll(before);
        assertThat(threads).isNotEmpty();
        client.close();
        kept.add(client);
        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> client.describeJob(REQUEST));
        return threads;
    }

    private static Set<Thread> httpThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HttpClient-")
                        || thread.getName().startsWith("tctasks-http-"))
                .collect(toSet());
    }
}
