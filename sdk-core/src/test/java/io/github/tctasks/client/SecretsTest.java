package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.body;
import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static io.github.tctasks.testkit.FakeTransport.status;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.credentials.CliProfile;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsChain;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.RefreshingCredentials;
import io.github.tctasks.credentials.TemporaryCredentials;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.endpoint.EndpointKind;
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
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.OpenValues;
import io.github.tctasks.json.SentObject;
import io.github.tctasks.json.UnknownFields;
import io.github.tctasks.observe.AttemptOutcome;
import io.github.tctasks.observe.CallDetails;
import io.github.tctasks.observe.CallEvents;
import io.github.tctasks.observe.CallOutcome;
import io.github.tctasks.observe.MicrometerObservations;
import io.github.tctasks.paging.PageMapping;
import io.github.tctasks.retry.RetryBudget;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SignatureMethod;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testapi.JobOperations;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.LogCapture;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.VirtualTime;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.time.VirtualClock;
import io.github.tctasks.waiting.LimitKey;
import io.github.tctasks.waiting.RateLimiter;
import io.github.tctasks.waiting.TaskBatch;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.WaitOptions;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Neither secret key nor token nor signature appears in an exception, a log line or a text form. */
class SecretsTest {

    private static final String SECRET_KEY = "SecretKeyThatNobodyMaySee0123456";
    private static final String TOKEN = "TokenThatNobodyMaySee0123456789";
    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", SECRET_KEY, TOKEN);
    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final Pattern SIGNATURE = Pattern.compile("Signature=([0-9a-f]{64})");

    private final List<Throwable> thrown = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>(Set.of(SECRET_KEY, TOKEN, "Signature="));

    private void run(Runnable call) {
        try {
            call.run();
        } catch (SdkException e) {
            thrown.add(e);
        }
    }

    private static JobClient.Builder builder() {
        return JobClient.builder()
                .credentials(CREDENTIALS)
                .region("ap-guangzhou")
                .connectTimeout(Duration.ofMillis(100))
                .readTimeout(Duration.ofMillis(100))
                .logBodies(true)
                .time(new VirtualTime());
    }

    private static final PageMapping<DescribeJobRequest, DescribeJobRequest, String> PAGES = PageMapping.byOffset(
            "DescribeJobs", page -> List.of(), request -> 0L, (request, offset) -> request, page -> 0L);

    @Test
    void exceptionsAndLog_ofABusyRunWithFailures_showNoSecret() throws IOException {
        failOnAFakeTransport();
        failOverLoopback();
        failOnAnAnswerThatHoldsASecret();
        failWithBadSettings();

        assertThat(secrets).as("signatures seen").hasSizeGreaterThan(10);
        assertThat(thrown).hasSizeGreaterThan(20);
        assertThat(LogCapture.lines()).anyMatch(line -> line.contains("DescribeJob attempt 1 failed"));
        thrown.forEach(failure -> assertThat(everythingOf(failure)).doesNotContain(secrets));
        thrown.forEach(failure -> assertThat(serialized(failure)).doesNotContain(secrets));
        LogCapture.thrown().forEach(failure -> assertThat(everythingOf(failure)).doesNotContain(secrets));
        LogCapture.lines().forEach(line -> assertThat(line).doesNotContain(secrets));
    }

    private void failOnAFakeTransport() {
        for (FakeTransport.Step step : List.of(
                failing(new IOException("reset")),
                failing(new SocketTimeoutException("Read timed out")),
                failing(new IllegalStateException("closed")),
                body(TestBody.failing("{", new IOException("reset"))),
                status(302, ""),
                status(500, "<html>"),
                body(""),
                body("{\"Response\":{\"Status\":1}}"),
                body("{\"Response\":{\"Error\":{}}}"),
                error("AuthFailure.SignatureFailure"),
                error("AuthFailure.TokenFailure"),
                error("InternalError"),
                response("\"Status\":\"Running\""),
                response("\"Status\":\"Broken\",\"Reason\":\"disk full\""))) {
            FakeTransport transport = FakeTransport.of(step);
            try (JobClient client = builder().transport(transport).build()) {
                run(() -> client.describeJob(REQUEST));
                run(() -> client.tasks().await("job-1", Duration.ofSeconds(3)));
            }
            transport.sent().forEach(sent -> rememberSignature(String.valueOf(sent.header("Authorization"))));
        }
    }

    /** As of STS, with its quotation marks lost; bodies are not logged unless asked for. */
    private void failOnAnAnswerThatHoldsASecret() {
        for (String answer : List.of("{\"Response\":{\"Key\":" + SECRET_KEY + "}}", SECRET_KEY + TOKEN)) {
            try (JobClient client = builder()
                    .logBodies(false)
                    .transport(FakeTransport.of(body(answer)))
                    .build()) {
                run(() -> client.describeJob(REQUEST));
            }
        }
    }

    private void failOverLoopback() throws IOException {
        for (RawServer.Script script : List.<RawServer.Script>of(
                (request, reply) -> reply.ok("<html>"),
                (request, reply) -> reply.head("HTTP/1.1 502 Bad Gateway", "Content-Length: 0"),
                (request, reply) -> reply.write("nonsense\r\n\r\n"),
                (request, reply) -> reply.hangUp(),
                (request, reply) -> reply.stall())) {
            try (RawServer server = RawServer.start(script);
                    JobClient client = builder().endpoint(server.url()).build()) {
                run(() -> client.describeJob(REQUEST));
                server.received()
                        .forEach(received -> rememberSignature(
                                received.values("authorization").get(0)));
            }
        }
    }

    private void rememberSignature(String authorization) {
        Matcher signature = SIGNATURE.matcher(authorization);
        assertThat(signature.find()).isTrue();
        secrets.add(signature.group(1));
    }

    private void failWithBadSettings() {
        run(() -> Credentials.of("id", SECRET_KEY + "\n"));
        run(() -> Credentials.of("id", "key", TOKEN + " "));
        run(() -> builder().endpoint("https://" + SECRET_KEY + ":" + TOKEN + "@example.com"));
        run(() -> builder().endpoint("https://" + SECRET_KEY + ":" + TOKEN + "@exa mple.com"));
        run(() -> builder().region(SECRET_KEY));
        run(() -> builder()
                .credentials((CredentialsProvider) () -> Credentials.of("id", SECRET_KEY, TOKEN + "\r\n"))
                .transport(FakeTransport.of(response("")))
                .build()
                .describeJob(REQUEST));
    }

    private static String everythingOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static String serialized(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(object.getClass() + " cannot be serialized", e);
        }
        return bytes.toString(ISO_8859_1);
    }

    @Test
    void mapKeys_ofClientsInUse_holdNoSecret() {
        for (SignatureMethod method : SignatureMethod.values()) {
            try (JobClient client = builder()
                    .signatureMethod(method)
                    .logBodies(false)
                    .transport(FakeTransport.of(response("\"Status\":\"Running\"")))
                    .build()) {
                run(() -> client.describeJob(REQUEST));
                run(() -> client.tasks().await("job-1", Duration.ofSeconds(3)));

                ObjectGraph graph = ObjectGraph.from(client);

                assertThat(graph.texts()).as("what the client holds").anyMatch(SECRET_KEY::equals);
                assertThat(graph.maps())
                        .hasSizeGreaterThan(10)
                        .allSatisfy(map -> map.keySet()
                                .forEach(key -> assertThat(ObjectGraph.from(key).texts())
                                        .allSatisfy(text -> assertThat(text).doesNotContain(SECRET_KEY, TOKEN))));
            }
        }
    }

    @Test
    void textForm_ofEveryPublicType_showsNoSecret() throws Exception {
        List<Object> samples = samples();
        for (Object sample : samples) {
            assertThat(String.valueOf(sample))
                    .as("%s", sample.getClass())
                    .doesNotContain(SECRET_KEY, TOKEN, "Signature=")
                    .doesNotContainPattern("[0-9a-f]{64}");
            if (sample instanceof Serializable && !Proxy.isProxyClass(sample.getClass())) {
                assertThat(serialized(sample)).doesNotContain(SECRET_KEY, TOKEN);
            }
        }

        Set<Class<?>> sampled = new HashSet<>();
        samples.forEach(sample -> sampled.add(sample.getClass()));
        for (Class<?> type : publicTypes()) {
            assertThat(sampled).as("a sample of %s", type).anyMatch(type::isAssignableFrom);
        }
    }

    /** An object with a secret among its fields. */
    private static final class Secretive extends SentObject {

        private @Nullable FieldVisitor visitor;

        static FieldVisitor visitor() {
            Secretive object = new Secretive();
            assertThat(object.toString()).isEqualTo("Secretive{SecretKey=***, SecretKeys=***, Name=shown}");
            return Objects.requireNonNull(object.visitor);
        }

        @Override
        protected void fields(FieldVisitor to) {
            visitor = to;
            to.secret().text("SecretKey", SECRET_KEY);
            to.secret().texts("SecretKeys", List.of(SECRET_KEY));
            to.text("Name", "shown");
        }
    }

    private static List<Object> samples() {
        JobClient client = builder().transport(FakeTransport.of(response(""))).build();
        ServiceApi<?> api =
                new ServiceApi<>(JobClient.class, "job", "2020-01-02", "https://job.tencentcloudapi.com", List.of());
        Operation<?, ?> operation = new Operation<>(
                "DescribeJob",
                false,
                DescribeJobRequest.class,
                JobOperations.REQUEST_CODEC,
                DescribeJobResponse.class,
                JobOperations.RESPONSE_CODEC);
        TaskSnapshot<?> task = new TaskSnapshot<>("job", "job-1", TaskState.FAILED, "Broken", null, null, "answer");
        WaitOptions options = WaitOptions.timeout(Duration.ofSeconds(1));
        TaskHub hub = TaskHub.create();
        RefreshingCredentials.Source source = () -> new TemporaryCredentials(CREDENTIALS, Instant.MAX);
        return List.of(
                CREDENTIALS,
                CredentialsProvider.of(CREDENTIALS),
                CredentialsProvider.environment(),
                new TemporaryCredentials(CREDENTIALS, Instant.EPOCH),
                source,
                RefreshingCredentials.of("account", source),
                CredentialsChain.of(List.of(CredentialsProvider.of(CREDENTIALS))),
                CliProfile.named("work"),
                new CliProfile.Role("arn", "session"),
                SigningKey.derive(CREDENTIALS, "job", 1_000_000_000),
                CanonicalRequest.of("POST", "", Map.of("content-type", "json", "host", "localhost")),
                builder(),
                client,
                client.connection(),
                client.connection().api(),
                client.tasks(),
                client.tasks().mapping(),
                client.connection().explain(REQUEST),
                HttpMethod.GET,
                Language.EN_US,
                SignatureMethod.HMAC_SHA1,
                api,
                operation,
                REQUEST,
                DescribeJobResponse.fromJson("{}"),
                FieldNames.of("Status"),
                OpenValues.of(String::toString, String::toString, List.of("RUNNING")),
                JobOperations.REQUEST_CODEC,
                UnknownFields.NONE,
                (ObjectReaders) (number, in) -> REQUEST,
                new Secretive(),
                Secretive.visitor(),
                PAGES,
                PAGES.pages(request -> request, REQUEST),
                Endpoint.of("https://job.tencentcloudapi.com"),
                Site.REGIONAL,
                RetryPolicy.standard(),
                RetryBudget.standard(),
                ResponseLimits.standard(),
                new CallDetails("job", "DescribeJob", null),
                new AttemptOutcome(1, null, null),
                new CallOutcome(1, Duration.ZERO, null, null),
                new CallLog("job", TimeSource.system()),
                new CallEvents() {},
                MicrometerObservations.of(ObservationRegistry.create()),
                TimeSource.system(),
                new VirtualClock(),
                options,
                options.backoff(),
                options.listener(),
                TaskHub.builder(),
                RateLimiter.local(JobOperations.DESCRIBE_JOB.rateLimit(), TimeSource.system()),
                hub,
                hub.join("account", null, EndpointKind.CUSTOM, RetryPolicy.none(), () -> 1),
                client.tasks().handle("job-1"),
                client.tasks().handle("job-1").endpoint(),
                JobOperations.DESCRIBE_JOB.ids().get(0),
                JobOperations.DESCRIBE_JOB.rateLimit(),
                new LimitKey("account", "job", null, "DescribeJob"),
                new TaskBatch<>(
                        "DescribeJobs",
                        JobOperations.DESCRIBE_JOB.rateLimit(),
                        100,
                        ids -> DescribeJobRequest.of(ids.get(0)),
                        (DescribeJobResponse answer) -> Map.of()),
                task,
                task.state(),
                new CallInterruptedException("x", null),
                new ClientClosedException("x"),
                new InvalidRequestException("field", "x"),
                new MalformedResponseException("x", null),
                new NoCredentialsException("x", null),
                new ServiceException("DescribeJob", "code", "x", null),
                new TaskFailedException(task),
                new TransportException("x", null),
                ProxySettings.of("proxy", 1).withUser("user", SECRET_KEY),
                new WaitTimeoutException("job", "job-1", TaskState.RUNNING, 1, Duration.ZERO),
                new ClientSettings(
                        CredentialsProvider.of(CREDENTIALS),
                        "account",
                        Endpoint.of("https://job.tencentcloudapi.com"),
                        EndpointKind.CUSTOM,
                        null,
                        FormSettings.STANDARD,
                        Duration.ZERO,
                        Duration.ZERO,
                        RetryPolicy.none(),
                        CallSettings.defaults(),
                        null,
                        TimeSource.system(),
                        () -> 1,
                        null,
                        null,
                        new TransportSettings(
                                Duration.ZERO,
                                null,
                                ProxySettings.of("proxy", 1).withUser("user", SECRET_KEY),
                                null),
                        FailoverSettings.NONE));
    }

    /** The public types of the module of which there can be an object. */
    private static List<Class<?>> publicTypes() throws Exception {
        Path classes = Path.of(SdkException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> types = files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(SecretsTest::load)
                    .filter(type -> isPublic(type) && !isUtility(type))
                    .toList();
            assertThat(types).hasSizeGreaterThan(25);
            return types;
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }

    private static boolean isUtility(Class<?> type) {
        Supplier<Stream<Method>> methods =
                () -> Stream.of(type.getDeclaredMethods()).filter(method -> !method.isSynthetic());
        return !type.isInterface()
                && methods.get().allMatch(method -> Modifier.isStatic(method.getModifiers()))
                && !Throwable.class.isAssignableFrom(type);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SecretsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
