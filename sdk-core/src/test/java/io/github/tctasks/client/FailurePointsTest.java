package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.body;
import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static io.github.tctasks.testkit.FakeTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.endpoint.Site;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.json.Codec;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.DescribeZoneJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testapi.JobOperations;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.waiting.Backoff;
import io.github.tctasks.waiting.RateLimit;
import io.github.tctasks.waiting.TaskHandle;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.WaitOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.StreamWriteException;

/** A caller never sees an exception of Feign, Jackson or the JDK: every point where one call can fail, in its order. */
@SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
class FailurePointsTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final FakeTransport.Step RUNNING = response("\"Status\":\"Running\"");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @AfterEach
    void clearFlag() {
        Thread.interrupted();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"settings", "requests", "signing", "transports", "answers", "interruptions", "closing", "waits"})
    void caller_seesOnlyExceptionsOfTheSdk(
            String point, Class<? extends SdkException> expected, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);

        assertThat(thrown).isExactlyInstanceOf(expected).hasMessageMatching("(?s).{10,}");
    }

    @Test
    void everyKindOfException_isProvoked() {
        assertThat(Stream.of(
                                settings(),
                                requests(),
                                signing(),
                                transports(),
                                answers(),
                                interruptions(),
                                closing(),
                                waits())
                        .flatMap(points -> points)
                        .map(point -> point.get()[1]))
                .contains((Object[]) SdkException.class.getPermittedSubclasses());
    }

    private static Arguments point(String name, Class<? extends SdkException> expected, ThrowingCallable call) {
        return Arguments.of(name, expected, call);
    }

    private static JobClient.Builder builder(FakeTransport.Step... steps) {
        return JobClient.builder()
                .credentials(Credentials.of("id", "key"))
                .transport(FakeTransport.of(steps))
                .time(new VirtualTime());
    }

    private static Arguments setting(String name, UnaryOperator<JobClient.Builder> setting) {
        return point(
                "setting " + name,
                InvalidRequestException.class,
                () -> setting.apply(JobClient.builder()).build());
    }

    private static Arguments value(String name, ThrowingCallable creation) {
        return point("value of " + name, InvalidRequestException.class, creation);
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                setting("endpoint, null", builder -> builder.endpoint(null)),
                setting("endpoint, no URL", builder -> builder.endpoint("http://a b")),
                setting("endpoint, port", builder -> builder.endpoint("http://127.0.0.1:99999")),
                setting("region, null", builder -> builder.region(null)),
                setting("region, malformed", builder -> builder.region("\n")),
                setting("account", builder -> builder.account(null)),
                setting("hub", builder -> builder.hub(null)),
                value("TaskHub, workers", () -> TaskHub.builder().workers(65)),
                value("TaskHub, time", () -> TaskHub.builder().time(null)),
                value("TaskHub, limiters", () -> TaskHub.builder().limiters(null)),
                value("RateLimit", () -> new RateLimit(0, Duration.ofSeconds(1))),
                value("TaskHandle", () -> TaskHandle.parse("tctask9:")),
                setting("site, null", builder -> builder.site(null)),
                setting("site without region", builder -> builder.site(Site.REGIONAL)),
                setting("connectTimeout", builder -> builder.connectTimeout(Duration.ofSeconds(Long.MAX_VALUE))),
                setting("readTimeout", builder -> builder.readTimeout(Duration.ofSeconds(Long.MIN_VALUE))),
                setting("retryPolicy", builder -> builder.retryPolicy(null)),
                setting("transport", builder -> builder.transport(null)),
                setting("time", builder -> builder.time(null)),
                setting("random", builder -> builder.random(null)),
                setting("credentials", builder -> builder.credentials((Credentials) null)),
                setting("credentials provider", builder -> builder.credentials((CredentialsProvider) null)),
                value("Credentials", () -> Credentials.of(null, null)),
                value("CredentialsProvider", () -> CredentialsProvider.of(null)),
                value("RetryPolicy", () -> new RetryPolicy(3, null, null)),
                value("Backoff", () -> Backoff.fixed(null)),
                value("WaitOptions", () -> new WaitOptions(null, null, null, null, false, null)),
                value("WaitOptions.timeout", () -> WaitOptions.timeout(Duration.ZERO)),
                value("CanonicalRequest", () -> CanonicalRequest.of("POST", "", Map.of())));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                point("parameter missing", InvalidRequestException.class, () -> DescribeJobRequest.of(null)),
                point(
                        "parameter unknown",
                        InvalidRequestException.class,
                        () -> DescribeJobRequest.fromJson("{\"a\":1}")),
                point("request text", InvalidRequestException.class, () -> DescribeJobRequest.fromJson("{")),
                point("response text", MalformedResponseException.class, () -> DescribeJobResponse.fromJson(null)),
                point(
                        "request null",
                        InvalidRequestException.class,
                        () -> builder(RUNNING).build().describeJob(null)),
                point(
                        "region missing",
                        InvalidRequestException.class,
                        () -> builder(RUNNING).build().describeZoneJob(new DescribeZoneJobRequest("z"))),
                writing(new StreamWriteException(null, "no")),
                writing(new NullPointerException()),
                writing(new InvalidRequestException("JobId", "JobId is not good enough.")));
    }

    private static Arguments writing(RuntimeException failure) {
        return point(
                "encoder, " + failure.getClass().getSimpleName(),
                InvalidRequestException.class,
                () -> builder(RUNNING)
                        .codecs(new FailingCodec<>(failure), JobOperations.RESPONSE_CODEC)
                        .build()
                        .describeJob(REQUEST));
    }

    static Stream<Arguments> signing() {
        return Stream.of(
                credentials("fail", () -> {
                    throw new IllegalStateException("no");
                }),
                credentials("fail unchecked", () -> {
                    throw new UncheckedIOException(new FileNotFoundException("no"));
                }),
                credentials("lack", () -> {
                    throw new NoCredentialsException("There are none.", null);
                }),
                credentials("are null", () -> null),
                point(
                        "clock",
                        TransportException.class,
                        () -> builder(RUNNING).time(new BrokenClock()).build().describeJob(REQUEST)));
    }

    private static Arguments credentials(String name, CredentialsProvider provider) {
        return point(
                "credentials " + name,
                NoCredentialsException.class,
                () -> builder(RUNNING).credentials(provider).build().describeJob(REQUEST));
    }

    static Stream<Arguments> transports() {
        return Stream.of(
                answered("transport, IOException", TransportException.class, failing(new IOException())),
                answered("transport, time-out", TransportException.class, failing(new SocketTimeoutException())),
                answered("transport, call time-out", TransportException.class, failing(new InterruptedIOException())),
                answered("transport, refused", TransportException.class, failing(new ConnectException())),
                answered("transport, unknown host", TransportException.class, failing(new UnknownHostException())),
                answered("transport, illegal", TransportException.class, failing(new IllegalArgumentException())),
                answered("transport, rejected", TransportException.class, failing(new RejectedExecutionException())),
                answered(
                        "transport, unchecked",
                        TransportException.class,
                        failing(new UncheckedIOException(new IOException()))),
                answered("transport, null", TransportException.class, request -> null),
                answered("body, IOException", TransportException.class, body(TestBody.failing("{", new IOException()))),
                answered(
                        "body, unchecked",
                        TransportException.class,
                        body(TestBody.failing("{", new IllegalStateException()))),
                answered(
                        "body, failing to close",
                        TransportException.class,
                        body(TestBody.failingToClose("{\"Response\":{}}"))));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answered("status 302", TransportException.class, status(302, "")),
                answered("status 500", TransportException.class, status(500, "{}")),
                answered("empty", MalformedResponseException.class, body("")),
                answered("not JSON", MalformedResponseException.class, body("<html>")),
                answered(
                        "not UTF-8",
                        MalformedResponseException.class,
                        request -> body("").answer(request).toBuilder()
                                .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"'})
                                .build()),
                answered("cut short", MalformedResponseException.class, body("{\"Response\":{")),
                answered("no envelope", MalformedResponseException.class, body("[]")),
                answered("Response null", MalformedResponseException.class, body("{\"Response\":null}")),
                answered("trailing", MalformedResponseException.class, body("{\"Response\":{}}!")),
                answered("deep", MalformedResponseException.class, response("\"a\":" + "[".repeat(2_000))),
                answered("wrong type", MalformedResponseException.class, response("\"Status\":[]")),
                answered("overflow", MalformedResponseException.class, response("\"Progress\":" + "9".repeat(50))),
                answered("long number", MalformedResponseException.class, response("\"a\":" + "9".repeat(5_000))),
                answered("huge exponent", MalformedResponseException.class, response("\"a\":1e99999999999")),
                answered("Error without Code", MalformedResponseException.class, response("\"Error\":{}")),
                reading(new StreamReadException("no")),
                reading(new NullPointerException()),
                answered("Error", ServiceException.class, error("InvalidParameter")),
                answered("Error that passes", ServiceException.class, error("InternalError")));
    }

    private static Arguments answered(String name, Class<? extends SdkException> expected, FakeTransport.Step step) {
        return point(name, expected, () -> builder(step).build().describeJob(REQUEST));
    }

    private static Arguments reading(RuntimeException failure) {
        return point(
                "decoder, " + failure.getClass().getSimpleName(),
                MalformedResponseException.class,
                () -> builder(RUNNING)
                        .codecs(JobOperations.REQUEST_CODEC, new FailingCodec<>(failure))
                        .build()
                        .describeJob(REQUEST));
    }

    static Stream<Arguments> interruptions() {
        return Stream.of(
                point(
                        "interrupt in the transport",
                        CallInterruptedException.class,
                        () -> builder(request -> {
                                    Thread.currentThread().interrupt();
                                    throw new IOException();
                                })
                                .build()
                                .describeJob(REQUEST)),
                point(
                        "interrupt in the body",
                        CallInterruptedException.class,
                        () -> builder(request -> {
                                    Thread.currentThread().interrupt();
                                    return body(TestBody.failing("{", new IOException()))
                                            .answer(request);
                                })
                                .build()
                                .describeJob(REQUEST)),
                point(
                        "interrupt before the next attempt",
                        CallInterruptedException.class,
                        () -> builder(error("InternalError"))
                                .random(() -> {
                                    Thread.currentThread().interrupt();
                                    return 1;
                                })
                                .build()
                                .describeJob(REQUEST)),
                point("interrupt in a wait", CallInterruptedException.class, () -> {
                    CompletableFuture<Void> left = new CompletableFuture<>();
                    JobClient client = builder(request -> {
                                left.join();
                                return RUNNING.answer(request);
                            })
                            .build();
                    Thread.currentThread().interrupt();
                    try {
                        client.tasks().await("job-1", SECOND);
                    } finally {
                        left.complete(null);
                    }
                }));
    }

    static Stream<Arguments> closing() {
        return Stream.of(
                point("closed before", ClientClosedException.class, () -> {
                    JobClient client = builder(RUNNING).build();
                    client.close();
                    client.describeJob(REQUEST);
                }),
                point("closed during", ClientClosedException.class, () -> {
                    List<JobClient> clients = new ArrayList<>();
                    clients.add(builder(request -> {
                                clients.get(0).close();
                                throw new IOException();
                            })
                            .build());
                    clients.get(0).describeJob(REQUEST);
                }),
                point("closed in a wait", ClientClosedException.class, () -> {
                    JobClient client = builder(RUNNING).build();
                    client.tasks().await("job-1", WaitOptions.timeout(SECOND).withListener(task -> client.close()));
                }));
    }

    static Stream<Arguments> waits() {
        return Stream.of(
                waiting("fails", TaskFailedException.class, response("\"Status\":\"Broken\"")),
                waiting("does not end", WaitTimeoutException.class, RUNNING),
                waiting("is not found", WaitTimeoutException.class, error(JobOperations.JOB_NOT_FOUND)),
                waiting("is refused", ServiceException.class, error("UnauthorizedOperation")),
                waiting("is unreachable", TransportException.class, failing(new IOException())),
                point(
                        "id null",
                        InvalidRequestException.class,
                        () -> builder(RUNNING).build().tasks().await((String) null, SECOND)),
                point(
                        "request null",
                        InvalidRequestException.class,
                        () -> builder(RUNNING).build().tasks().await((DescribeJobRequest) null, SECOND)),
                point(
                        "timeout null",
                        InvalidRequestException.class,
                        () -> builder(RUNNING).build().tasks().await("job-1", (Duration) null)));
    }

    private static Arguments waiting(String name, Class<? extends SdkException> expected, FakeTransport.Step step) {
        return point(
                "task that " + name,
                expected,
                () -> builder(step).build().tasks().await("job-1", SECOND));
    }

    private record FailingCodec<T>(RuntimeException failure) implements Codec<T> {

        @Override
        public T read(JsonParser in) {
            throw failure;
        }

        @Override
        public void write(T value, JsonGenerator out) {
            throw failure;
        }
    }

    private static final class BrokenClock implements TimeSource {

        @Override
        public Instant now() {
            throw new UnsupportedOperationException("no clock");
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void sleep(Duration duration) {
            assertThat(duration.isNegative()).isFalse();
        }
    }
}
