package io.github.tctasks.contracts.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import feign.Client;
import feign.http2client.Http2Client;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.contracts.transport.WireServer.Received;
import io.github.tctasks.contracts.transport.WireServer.Reply;
import io.github.tctasks.contracts.transport.WireServer.Script;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoRequest;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same cases over every transport. Where transports differ, the difference is a value in {@link Traits}. */
@Timeout(120)
class TransportTest {

    private static final boolean HTTP_CLIENT_CLOSES = Runtime.version().feature() >= 21;

    /** In what a transport differs from the default one. */
    private enum Trait {
        /** Its requests offer gzip. */
        ASKS_FOR_GZIP,
        /** It reads an answer that is packed, asked for or not. */
        READS_GZIP,
        /** It repeats a request by itself when a connection that was used before breaks. */
        SENDS_AGAIN,
        /** It reads an answer that is too large to its end before it closes it. */
        READS_ON_AFTER_TOO_MUCH,
        /** It waits without end for an answer's body that stops to come. */
        WAITS_FOR_BODY_WITHOUT_END,
        /** It may take an answer for whole that is shorter than it says (JDK 17 does), so that only the envelope tells. */
        TAKES_CUT_FOR_WHOLE,
        /** It takes HTTP 407 without a proxy for a breach of the protocol. */
        REFUSES_407,
        /** Its sockets end only some time after it was closed. */
        SOCKETS_STAY
    }

    /** Where transports differ, and the threads that end only some time after a transport was closed, as a pattern. */
    private record Traits(Set<Trait> differences, String threadsThatStay) {

        boolean has(Trait trait) {
            return differences.contains(trait);
        }
    }

    private static final String NO_THREAD = "(?!)";

    private static final Map<Transport, Traits> TRAITS = new EnumMap<>(Map.of(
            Transport.DEFAULT,
            new Traits(Set.of(), NO_THREAD),
            Transport.JAVA_NET_HTTP,
            HTTP_CLIENT_CLOSES
                    ? new Traits(Set.of(Trait.READS_GZIP, Trait.WAITS_FOR_BODY_WITHOUT_END), NO_THREAD)
                    : new Traits(
                            Set.of(Trait.READS_GZIP, Trait.WAITS_FOR_BODY_WITHOUT_END, Trait.SOCKETS_STAY),
                            "HttpClient-.*"),
            Transport.HTTP_URL_CONNECTION,
            new Traits(Set.of(Trait.READS_GZIP, Trait.TAKES_CUT_FOR_WHOLE, Trait.SOCKETS_STAY), "Keep-Alive-Timer"),
            Transport.OKHTTP,
            new Traits(
                    Set.of(Trait.ASKS_FOR_GZIP, Trait.READS_GZIP, Trait.SENDS_AGAIN, Trait.REFUSES_407),
                    "OkHttp TaskRunner|Okio Watchdog"),
            Transport.APACHE_5,
            new Traits(Set.of(Trait.ASKS_FOR_GZIP, Trait.READS_GZIP, Trait.READS_ON_AFTER_TOO_MUCH), NO_THREAD)));

    private static Traits traitsOf(Transport transport) {
        Traits traits = TRAITS.get(transport);
        if (traits == null) {
            throw new AssertionError("no traits of " + transport);
        }
        return traits;
    }

    private static <B extends ClientBuilder<B>> B over(Transport.Open open, String url, B builder) {
        return over(open.client(), url, builder);
    }

    private static <B extends ClientBuilder<B>> B over(@Nullable Client transport, String url, B builder) {
        if (transport != null) {
            builder.transport(transport);
        }
        return builder.endpoint(url)
                .region("ap-guangzhou")
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .retryPolicy(RetryPolicy.none())
                .connectTimeout(Transport.CONNECT_TIMEOUT)
                .readTimeout(Duration.ofSeconds(10));
    }

    private static DescribeVpcTaskResultRequest request(String id) {
        return DescribeVpcTaskResultRequest.builder().taskId(id).build();
    }

    private static String envelope(String output) {
        return "{\"Response\":{\"Status\":\"RUNNING\",\"Output\":\"" + output + "\",\"RequestId\":\"r\"}}";
    }

    /** Answers each request with the id that it asks about. */
    private static void echo(Received request, Reply reply) throws IOException {
        String body = request.body();
        reply.ok(envelope(body.substring(body.indexOf(":\"") + 2, body.lastIndexOf('"'))));
    }

    /** One call to a server that answers by a script: what it throws, and what it left behind. */
    private static SdkException failureOf(Transport transport, Script script) throws IOException {
        try (WireServer server = new WireServer(script);
                Transport.Open open = transport.open()) {
            CountedBodies counted = open.client() == null ? null : new CountedBodies(open.client());
            try (VpcClient client =
                    over(counted, server.url(), VpcClient.builder()).build()) {
                client.describeVpcTaskResult(request("task"));
                throw new AssertionError("the call did not fail");
            } catch (SdkException e) {
                assertThat(e).hasMessageContaining(server.authority());
                assertThat(counted == null ? 0 : counted.open())
                        .as("bodies left open")
                        .isZero();
                return e;
            }
        }
    }

    private static void assertTransportFailure(Transport transport, int status, Script script) throws IOException {
        assertThat(failureOf(transport, script))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.httpStatus()).isEqualTo(status));
    }

    @ParameterizedTest
    @EnumSource
    void signedCall_ofEachService_isAnswered(Transport transport) {
        try (Sandbox sandbox = Sandbox.start();
                Transport.Open open = transport.open()) {
            String url = sandbox.endpoint().toString();
            Credentials credentials = Credentials.of(sandbox.secretId(), sandbox.secretKey());
            try (VpcClient vpc = over(open, url, VpcClient.builder())
                            .credentials(credentials)
                            .build();
                    ClbClient clb = over(open, url, ClbClient.builder())
                            .credentials(credentials)
                            .build();
                    DtsClient dts = over(open, url, DtsClient.builder())
                            .credentials(credentials)
                            .build();
                    RedisClient redis = over(open, url, RedisClient.builder())
                            .credentials(credentials)
                            .build();
                    SsmClient ssm = over(open, url, SsmClient.builder())
                            .credentials(credentials)
                            .build()) {
                assertThat(vpc.describeVpcTaskResult(request("任务🚀")).status()).isNotNull();
                assertThat(clb.describeTaskStatus(DescribeTaskStatusRequest.builder()
                                        .taskId("clb-1")
                                        .build())
                                .status())
                        .isNotNull();
                assertThat(dts.describeAsyncRequestInfo(
                                        io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest.builder()
                                                .asyncRequestId("dts-1")
                                                .build())
                                .status())
                        .isNotNull();
                assertThat(redis.describeTaskInfo(DescribeTaskInfoRequest.builder()
                                        .taskId(18215L)
                                        .build())
                                .status())
                        .isNotNull();
                assertThat(ssm.describeAsyncRequestInfo(
                                        io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest.builder()
                                                .flowId(123L)
                                                .build())
                                .taskStatus())
                        .isNotNull();
            }
            assertThat(sandbox.requests())
                    .hasSize(5)
                    .extracting(RecordedRequest::outcome)
                    .containsOnly("OK");
        }
    }

    @ParameterizedTest
    @EnumSource
    void request_arrivesWithOneOfEachHeader(Transport transport) throws IOException {
        try (WireServer server = new WireServer(TransportTest::echo);
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            client.describeVpcTaskResult(request("task"));

            Received received = server.received().get(0);
            assertThat(received.head().get(0)).isEqualTo("POST / HTTP/1.1");
            assertThat(received.values("host")).containsExactly(server.authority());
            for (String name :
                    List.of("authorization", "x-tc-action", "x-tc-version", "x-tc-timestamp", "x-tc-region")) {
                assertThat(received.values(name)).as(name).hasSize(1);
            }
            assertThat(received.values("content-length")).containsExactly("17");
            assertThat(received.values("content-type"))
                    .singleElement()
                    .asString()
                    .isEqualToIgnoringCase("application/json; charset=utf-8");
        }
    }

    @ParameterizedTest
    @EnumSource
    void unicode_survivesBothWays(Transport transport) throws IOException {
        String text = "任务🚀 é ß ﷽ \\u0000";
        try (WireServer server = new WireServer(TransportTest::echo);
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            assertThat(client.describeVpcTaskResult(request("任务🚀 é ß ﷽ \u0000"))
                            .output())
                    .isEqualTo(text.replace("\\u0000", "\u0000"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bigAnswer_isReadWhole(Transport transport) throws IOException {
        String output = "任务🚀0123456789".repeat(600_000);
        try (WireServer server = new WireServer((request, reply) -> reply.ok(envelope(output)));
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            assertThat(client.describeVpcTaskResult(request("task")).output()).isEqualTo(output);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tooBigAnswer_isRefused(Transport transport) throws IOException {
        // So much that OkHttp, which reads on for a tenth of a second, does not reach the end.
        int size = 512 * 1024 * 1024;
        long[] sent = new long[1];
        SdkException failure = failureOf(transport, (request, reply) -> {
            reply.write("HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n");
            byte[] piece = " ".repeat(64 * 1024).getBytes(UTF_8);
            for (; sent[0] < size; sent[0] += piece.length) {
                reply.write(piece);
            }
        });

        assertThat(failure).isInstanceOf(MalformedResponseException.class).hasMessageContaining("16777216");
        // One that reads on does so aside, as far as it comes before it is closed.
        if (!traitsOf(transport).has(Trait.READS_ON_AFTER_TOO_MUCH)) {
            assertThat(sent[0]).as("what was read").isLessThan(size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void connection_isUsedAgain(Transport transport) throws IOException {
        try (WireServer server = new WireServer(TransportTest::echo);
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            for (int i = 0; i < 20; i++) {
                client.describeVpcTaskResult(request("task-" + i));
            }

            assertThat(server.requests()).isEqualTo(20);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void connection_thatIsRefused_isATransportFailure(Transport transport) throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        try (Transport.Open open = transport.open();
                VpcClient client = over(open, "http://127.0.0.1:" + unused, VpcClient.builder())
                        .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeVpcTaskResult(request("task")))
                    .withMessageContaining("127.0.0.1:" + unused)
                    .satisfies(e -> assertThat(e.httpStatus()).isZero());
        }
    }

    @ParameterizedTest
    @EnumSource
    void silence_isBoundedByTheReadTimeout(Transport transport) throws Exception {
        assertThat(endsBeforeTheServer(transport, "")).as("before the head").isTrue();
        assertThat(endsBeforeTheServer(transport, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Resp"))
                .as("within the body")
                .isNotEqualTo(traitsOf(transport).has(Trait.WAITS_FOR_BODY_WITHOUT_END));
    }

    /** Returns whether a call that never gets more than a beginning ends while the server lives; else ends it. */
    private static boolean endsBeforeTheServer(Transport transport, String beginning) throws Exception {
        try (Transport.Open open = transport.open();
                WireServer server = new WireServer((request, reply) -> {
                    reply.write(beginning);
                    reply.stall();
                })) {
            VpcClient.Builder builder =
                    over(open, server.url(), VpcClient.builder()).readTimeout(Duration.ofMillis(300));
            if (transport == Transport.DEFAULT) {
                // It bounds the whole exchange by both time-outs together.
                builder.connectTimeout(Duration.ofMillis(500));
            }
            VpcClient client = builder.build();
            CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> client.describeVpcTaskResult(request("task"))));
            boolean ended = true;
            try {
                failure.get(4, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                ended = false;
                server.end();
            }
            assertThat(failure.get(10, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.httpStatus()).isZero());
            client.close();
            return ended;
        }
    }

    @ParameterizedTest
    @EnumSource
    void answer_thatIsNotWhole_isAFailureThatIsTriedAgain(Transport transport) throws IOException {
        for (String half : List.of(
                "",
                "HTTP/1.1 200 OK\r\nCont",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\":{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"Response\":{")) {
            assertTriedAgain(transport, half, Reply::hangUp);
            assertTriedAgain(transport, half, Reply::reset);
        }
    }

    /** How an answer ends. */
    private interface Ending {
        void of(Reply reply) throws IOException;
    }

    private static void assertTriedAgain(Transport transport, String beginning, Ending ending) throws IOException {
        SdkException failure = failureOf(transport, (request, reply) -> {
            reply.write(beginning);
            ending.of(reply);
        });

        if (!traitsOf(transport).has(Trait.TAKES_CUT_FOR_WHOLE)) {
            assertThat(failure)
                    .as("after %s", beginning)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.httpStatus()).isZero());
        }
        assertThat(RetryPolicy.standard().allowsAnother(1, failure))
                .as("%s after %s", failure, beginning)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void answer_shorterThanItSays_isAFailureUnlessTheEnvelopeIsWhole(Transport transport) throws IOException {
        String whole = envelope("x");
        try (WireServer server = new WireServer((request, reply) -> {
                    reply.write("HTTP/1.1 200 OK\r\nContent-Length: " + (whole.length() + 1) + "\r\n\r\n" + whole);
                    reply.hangUp();
                });
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            Throwable failure = catchThrowable(() -> client.describeVpcTaskResult(request("task")));

            if (failure != null || !traitsOf(transport).has(Trait.TAKES_CUT_FOR_WHOLE)) {
                assertThat(failure).isInstanceOf(TransportException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void answer_longerThanItSays_isReadAsFarAsItSays(Transport transport) throws IOException {
        try (WireServer server = new WireServer((request, reply) -> {
                    reply.write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + envelope("x"));
                    reply.hangUp();
                });
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> client.describeVpcTaskResult(request("task")))
                    .satisfies(e -> assertThat(e.damaged()).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void answer_thatIsNotHttp_isATransportFailure(Transport transport) throws IOException {
        for (String other : List.of("220 smtp.example ESMTP\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n")) {
            assertThat(failureOf(transport, (request, reply) -> {
                        reply.write(other);
                        reply.hangUp();
                    }))
                    .isInstanceOf(TransportException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void brokenConnection_thatWasUsedBefore_isTriedAgainByFewTransports(Transport transport) throws IOException {
        try (WireServer server = new WireServer((request, reply) -> {
                    if (request.body().contains("break")) {
                        reply.hangUp();
                    } else {
                        echo(request, reply);
                    }
                });
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            client.describeVpcTaskResult(request("task"));

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeVpcTaskResult(request("break")));
            assertThat(server.requests() > 2)
                    .as("sent again")
                    .isEqualTo(traitsOf(transport).has(Trait.SENDS_AGAIN));
            assertThat(client.describeVpcTaskResult(request("task")).output()).isEqualTo("task");
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirect_isNeverFollowed(Transport transport) throws IOException {
        try (WireServer other = new WireServer(TransportTest::echo)) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                assertTransportFailure(
                        transport,
                        status,
                        (request, reply) -> reply.answer(
                                status + " Elsewhere", "text/html", new byte[0], "Location: " + other.url() + "/"));
            }
            assertThat(other.connections()).isZero();
        }
    }

    @Test
    void redirect_isNotFollowedByATransportThatIsMadeTo() throws IOException {
        try (WireServer other = new WireServer(TransportTest::echo);
                WireServer server = new WireServer((request, reply) ->
                        reply.answer("307 Elsewhere", "text/html", new byte[0], "Location: " + other.url() + "/"));
                VpcClient client = over(new Http2Client(), server.url(), VpcClient.builder())
                        .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.describeVpcTaskResult(request("task")))
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(307));
            assertThat(other.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void statusOtherThan200_isToldWhateverTheBody(Transport transport) throws IOException {
        byte[] page = "<html>Bad gateway</html>".getBytes(UTF_8);
        for (int status : new int[] {201, 204, 400, 401, 403, 404, 407, 413, 429, 500, 502, 503, 504}) {
            byte[] body = status == 204 ? new byte[0] : page;
            boolean refused = status == 407 && traitsOf(transport).has(Trait.REFUSES_407);
            assertTransportFailure(
                    transport,
                    refused ? 0 : status,
                    (request, reply) -> reply.answer(status + " Status", "text/html", body));
        }
    }

    @ParameterizedTest
    @EnumSource
    void page_ofStatus200_isDamaged(Transport transport) throws IOException {
        for (String body : List.of("<html>Welcome</html>", "")) {
            assertThat(failureOf(
                            transport, (request, reply) -> reply.answer("200 OK", "text/html", body.getBytes(UTF_8))))
                    .isInstanceOfSatisfying(
                            MalformedResponseException.class,
                            e -> assertThat(e.damaged()).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void gzip_isNotAskedFor_orUnderstood(Transport transport) throws IOException {
        Traits traits = traitsOf(transport);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(envelope("packed").getBytes(UTF_8));
        }
        try (WireServer server = new WireServer((request, reply) ->
                        reply.answer("200 OK", "application/json", packed.toByteArray(), "Content-Encoding: gzip"));
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            boolean read;
            try {
                read = "packed"
                        .equals(client.describeVpcTaskResult(request("task")).output());
            } catch (MalformedResponseException e) {
                read = false;
            }

            boolean asked = server.received().get(0).values("accept-encoding").stream()
                    .anyMatch(value -> value.contains("gzip"));
            assertThat(asked).as("asked").isEqualTo(traits.has(Trait.ASKS_FOR_GZIP));
            assertThat(read).as("read").isEqualTo(traits.has(Trait.READS_GZIP));
            assertThat(asked && !read).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreads_atOnce_eachGetTheirOwnAnswer(Transport transport) throws Exception {
        int threads = 64;
        int calls = 30;
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (WireServer server = new WireServer(TransportTest::echo);
                Transport.Open open = transport.open();
                VpcClient client = over(open, server.url(), VpcClient.builder()).build()) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                results.add(callers.submit(() -> rightAnswers(client, thread, calls)));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS)).isEqualTo(calls);
            }
            assertThat(server.requests()).isEqualTo(threads * calls);
        } finally {
            callers.shutdownNow();
        }
    }

    private static int rightAnswers(VpcClient client, int thread, int calls) {
        int right = 0;
        for (int call = 0; call < calls; call++) {
            String id = "task-" + thread + "-" + call;
            if (id.equals(client.describeVpcTaskResult(request(id)).output())) {
                right++;
            }
        }
        return right;
    }

    @ParameterizedTest
    @EnumSource
    void close_leavesNothing(Transport transport) throws Exception {
        Traits traits = traitsOf(transport);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (WireServer server = new WireServer(TransportTest::echo)) {
            try (Transport.Open open = transport.open()) {
                CountedBodies counted = open.client() == null ? null : new CountedBodies(open.client());
                try (VpcClient client =
                        over(counted, server.url(), VpcClient.builder()).build()) {
                    for (int i = 0; i < 5; i++) {
                        client.describeVpcTaskResult(request("task"));
                    }
                }
                if (counted != null) {
                    assertThat(counted.opened()).isEqualTo(5);
                    assertThat(counted.open()).isZero();
                }
            }

            assertThat(server.allConnectionsEnd()).as("sockets end").isNotEqualTo(traits.has(Trait.SOCKETS_STAY));
            assertThat(threadsSince(before, traits.threadsThatStay)).isEmpty();
        }
    }

    /** Returns the names of new threads that do not end within some seconds, but for those of the server. */
    private static Set<String> threadsSince(Set<Thread> before, String expected) throws InterruptedException {
        Set<Thread> since = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().equals("wire-server"))
                .filter(thread -> !thread.getName().matches(expected))
                .collect(toSet());
        for (Thread thread : since) {
            thread.join(2_000);
        }
        return since.stream().filter(Thread::isAlive).map(Thread::getName).collect(toSet());
    }
}
