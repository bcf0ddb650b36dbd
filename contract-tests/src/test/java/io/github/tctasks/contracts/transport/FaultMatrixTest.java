package io.github.tctasks.contracts.transport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.contracts.transport.FiveClients.Query;
import io.github.tctasks.contracts.transport.FiveClients.Settings;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.task.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault of the sandbox, over each transport, by the client of each service, and what is left behind. */
@Timeout(60)
class FaultMatrixTest {

    private static final boolean HTTP_CLIENT_CLOSES = Runtime.version().feature() >= 21;
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);

    /** That of calls that have an answer, so that a busy machine does not make them late. */
    private static final Duration READ_TIMEOUT_OF_OTHERS = Duration.ofSeconds(5);

    /** How long a call may take. */
    private static final Duration BOUND = Duration.ofSeconds(15);

    /** The threads that end only some time after a transport was closed, as a pattern. */
    private static final Map<Transport, String> THREADS_THAT_STAY = new EnumMap<>(Map.of(
            Transport.DEFAULT,
            "(?!)",
            Transport.JAVA_NET_HTTP,
            HTTP_CLIENT_CLOSES ? "(?!)" : "HttpClient-.*",
            Transport.HTTP_URL_CONNECTION,
            "Keep-Alive-(Timer|SocketCleaner)",
            Transport.OKHTTP,
            "OkHttp TaskRunner|Okio Watchdog",
            Transport.APACHE_5,
            "(?!)"));

    /** The transports whose sockets end only some time after they were closed. */
    private static final Set<Transport> SOCKETS_STAY = HTTP_CLIENT_CLOSES
            ? Set.of(Transport.HTTP_URL_CONNECTION)
            : Set.of(Transport.HTTP_URL_CONNECTION, Transport.JAVA_NET_HTTP);

    private static final Map<String, Map<Transport, String>> MATRIX = new ConcurrentHashMap<>();

    /** What has come of a fault over a transport. */
    private record Cell(List<String> outcomes, List<String> complaints) {}

    @Test
    void table_hasEachFaultOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("../sandbox/README.md"));
        Set<Long> documented = Pattern.compile("\\| `\\.\\.\\.(9\\d\\d)` \\|")
                .matcher(readme.substring(readme.indexOf("## Faults")))
                .results()
                .map(result -> Long.valueOf(result.group(1)))
                .collect(toSet());

        assertThat(documented).hasSizeGreaterThan(20);
        assertThat(FaultRow.TABLE)
                .extracting(row -> row.number() % 1000)
                .containsOnlyOnceElementsOf(
                        documented.stream().filter(digits -> digits != 911).toList());
        assertThat(FaultRow.TABLE).extracting(row -> row.number() % 1000).hasSameElementsAs(documented);
    }

    @ParameterizedTest
    @EnumSource
    void eachFault_hasTheOutcomeThatTheTableTells(Transport transport) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Map<FaultRow, Cell> cells = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Sandbox sandbox = Sandbox.start()) {
            for (FaultRow row : FaultRow.TABLE) {
                if (!row.waits()) {
                    cells.put(row, cell(sandbox, transport, row, threads));
                }
            }
            List<CompletableFuture<Void>> waiting = FaultRow.TABLE.stream()
                    .filter(FaultRow::waits)
                    .map(row -> CompletableFuture.runAsync(
                            () -> cells.put(row, cell(sandbox, transport, row, threads)), threads))
                    .toList();
            CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).get(40, TimeUnit.SECONDS);
            assertThat(sandbox.requests()).extracting(RecordedRequest::path).containsOnly("/");
            Map<String, Long> met =
                    sandbox.requests().stream().collect(groupingBy(RecordedRequest::outcome, counting()));
            assertThat(FaultRow.TABLE)
                    .allSatisfy(row -> assertThat(met.getOrDefault("fault " + row.fault(), 0L))
                            .as("%s is what all five ids ask for", row.fault())
                            .isGreaterThanOrEqualTo(5));
        } finally {
            threads.shutdownNow();
        }

        SoftAssertions.assertSoftly(all -> cells.forEach((row, cell) -> {
            MATRIX.computeIfAbsent(row.fault(), fault -> new ConcurrentHashMap<>())
                    .put(transport, Outcomes.together(cell.outcomes));
            all.assertThat(cell.outcomes)
                    .as(row.fault())
                    .hasSize(5)
                    .allSatisfy(outcome -> assertThat(Outcomes.matches(outcome, row.outcomeOver(transport)))
                            .as("%s is %s", outcome, row.outcomeOver(transport))
                            .isTrue());
            all.assertThat(cell.complaints).as(row.fault()).isEmpty();
        }));
        assertThat(threadsSince(before, THREADS_THAT_STAY.getOrDefault(transport, "(?!)")))
                .isEmpty();
    }

    /** Lets five clients at once meet a fault, then asks each for another task, then closes all. */
    private static Cell cell(Sandbox sandbox, Transport transport, FaultRow row, ExecutorService threads) {
        List<String> complaints = new ArrayList<>();
        try (Relay relay = new Relay(sandbox.endpoint())) {
            List<String> outcomes;
            try (Transport.Open open = transport.open()) {
                CountedBodies counted = open.client() == null ? null : new CountedBodies(open.client());
                Duration read = row.endsInATimeout() ? READ_TIMEOUT : READ_TIMEOUT_OF_OTHERS;
                try (FiveClients clients = new FiveClients(new Settings(
                        relay.url(), sandbox, counted, Transport.CONNECT_TIMEOUT, read, RetryPolicy.none()))) {
                    outcomes = meet(row, transport, clients.queries(), threads, complaints);
                }
                if (counted != null && counted.open() != 0) {
                    complaints.add(counted.open() + " bodies are open");
                }
            }
            if (!SOCKETS_STAY.contains(transport) && !relay.allCallersEnd()) {
                complaints.add("sockets are open");
            }
            return new Cell(outcomes, complaints);
        } catch (Exception e) {
            throw new IllegalStateException(row + " over " + transport, e);
        }
    }

    private static List<String> meet(
            FaultRow row, Transport transport, List<Query> queries, ExecutorService threads, List<String> complaints)
            throws Exception {
        long begin = System.nanoTime();
        List<String> outcomes = all(queries, query -> outcome(query, row, begin), threads);
        for (String next : all(queries, FaultMatrixTest::outcomeOfNext, threads)) {
            if (!Outcomes.matches(next, row.nextOver(transport))) {
                complaints.add("then " + next + " instead of " + row.nextOver(transport));
            }
        }
        return outcomes;
    }

    private static List<String> all(List<Query> queries, Function<Query, String> call, ExecutorService threads)
            throws Exception {
        List<CompletableFuture<String>> calls = queries.stream()
                .map(query -> CompletableFuture.supplyAsync(() -> call.apply(query), threads))
                .toList();
        long end = System.nanoTime() + BOUND.toNanos();
        List<String> outcomes = new ArrayList<>();
        for (CompletableFuture<String> outcome : calls) {
            outcomes.add(outcome.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        }
        return outcomes;
    }

    private static String outcome(Query query, FaultRow row, long begin) {
        String outcome;
        try {
            TaskState state =
                    query.ask("fault-" + row.fault() + "-1", row.number()).state();
            outcome = state == TaskState.UNKNOWN ? "answer without a state" : "answer";
        } catch (RuntimeException e) {
            outcome = Outcomes.of(e);
        }
        return System.nanoTime() - begin < row.least().toNanos() ? outcome + ", early" : outcome;
    }

    private static String outcomeOfNext(Query query) {
        try {
            return query.ask("instant-1", 1906).state().name();
        } catch (RuntimeException e) {
            return Outcomes.of(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"throttling, 972", "http-503, 963", "http-500, 961", "reset, 953"})
    void fault_thatPasses_isOvercomeByTheStandardPolicy(String fault, long number) {
        try (Sandbox sandbox = Sandbox.start();
                FiveClients clients = new FiveClients(new Settings(
                        sandbox.endpoint().toString(),
                        sandbox,
                        null,
                        Transport.CONNECT_TIMEOUT,
                        BOUND,
                        RetryPolicy.standard()))) {
            for (Query query : clients.queries()) {
                int asked = sandbox.requests().size();

                assertThat(query.ask("fault-" + fault + "x2-1", number).state()).isNotEqualTo(TaskState.UNKNOWN);

                List<RecordedRequest> requests = sandbox.requests();
                assertThat(requests.subList(asked, requests.size()))
                        .extracting(RecordedRequest::outcome)
                        .containsExactly("fault " + fault, "fault " + fault, "OK");
            }
        }
    }

    /** Returns the names of new threads that do not end within some seconds. */
    private static Set<String> threadsSince(Set<Thread> before, String expected) throws InterruptedException {
        Set<Thread> since = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().matches(expected))
                .collect(toSet());
        for (Thread thread : since) {
            thread.join(2_000);
        }
        return since.stream().filter(Thread::isAlive).map(Thread::getName).collect(toSet());
    }

    @AfterAll
    static void print() {
        System.out.println(
                line("fault", Arrays.stream(Transport.values()).map(Enum::name).toList()));
        FaultRow.TABLE.forEach(row -> {
            Map<Transport, String> outcomes = MATRIX.getOrDefault(row.fault(), Map.of());
            System.out.println(line(
                    row.fault(),
                    Arrays.stream(Transport.values())
                            .map(transport -> outcomes.getOrDefault(transport, "-"))
                            .toList()));
        });
    }

    private static String line(String first, List<String> others) {
        return "%-18s".formatted(first)
                + others.stream().map("| %-36s"::formatted).collect(joining());
    }
}
