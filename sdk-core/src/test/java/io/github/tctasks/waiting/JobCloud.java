package io.github.tctasks.waiting;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** A service on any clock whose jobs follow scripts, and which remembers each call. Thread-safe. */
final class JobCloud {

    static final String NOT_FOUND = "ResourceNotFound.Job";
    static final String THROTTLED = "RequestLimitExceeded";
    static final RateLimit LIMIT = new RateLimit(20, Duration.ofSeconds(1));
    static final String REGION = "ap-guangzhou";

    static final TaskMapping<String, JobQuery, JobAnswer> MAPPING = new TaskMapping<>(
            "job",
            "2020-01-02",
            "DescribeJob",
            LIMIT,
            id -> id,
            List.of(
                    new IdParameter<>("JobId", "RequestId", JobQuery::id, JobQuery::of),
                    new IdParameter<>("JobName", "JobName", JobQuery::name, name -> new JobQuery(null, name))),
            JobAnswer::status,
            JobAnswer::reason,
            Map.of(
                    "Waiting",
                    TaskState.PENDING,
                    "Running",
                    TaskState.RUNNING,
                    "Done",
                    TaskState.SUCCEEDED,
                    "Broken",
                    TaskState.FAILED),
            Set.of(NOT_FOUND));

    /**
     * What becomes of a job: for a time since the clock's beginning the raw status, {@code !Code} for an error of the
     * service, or {@code ~} for a failure of the network.
     */
    @FunctionalInterface
    interface Job {
        String at(Duration time);

        static Job ending(Duration end, String lastStatus) {
            return time -> time.compareTo(end) < 0 ? "Running" : lastStatus;
        }

        static Job never() {
            return time -> "Running";
        }
    }

    /** One call that was sent. */
    record Call(String id, long at, String outcome) {}

    private final TimeSource time;
    private final Map<String, Job> jobs = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private final Deque<Long> accepted = new ArrayDeque<>();
    private Supplier<Duration> latency = () -> Duration.ZERO;
    private boolean limited;

    JobCloud(TimeSource time) {
        this.time = time;
    }

    synchronized JobCloud job(String id, Job job) {
        jobs.put(id, job);
        return this;
    }

    JobCloud latency(Supplier<Duration> latency) {
        this.latency = latency;
        return this;
    }

    /** Refuses what exceeds the limit in the second before, from whomever it comes. */
    JobCloud limited() {
        limited = true;
        return this;
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> calls(String id) {
        return calls().stream().filter(call -> call.id().equals(id)).toList();
    }

    /** Returns the times of all calls but those for the gate, in nanoseconds and in order. */
    long[] sendTimes() {
        return calls().stream().mapToLong(Call::at).toArray();
    }

    /** Holds the hub's thread in a poll until {@link #open()}, so that all waits can be added at one time. */
    void gate(Tasks<String, JobQuery, JobAnswer> tasks) {
        job("gate", t -> "Done");
        var unused = tasks.awaitAsync("gate", WaitOptions.defaults());
    }

    void open() {
        open.countDown();
    }

    JobAnswer ask(JobQuery query) {
        String id = String.valueOf(query.id() == null ? query.name() : query.id());
        if (id.equals("gate")) {
            awaitOpening();
        }
        return answer(id, call(id));
    }

    private void awaitOpening() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String call(String id) {
        String outcome;
        synchronized (this) {
            long now = time.nanoTime();
            outcome = isTooMuch(now) ? "!" + THROTTLED : outcomeOf(id, now);
            calls.add(new Call(id, now, outcome));
        }
        try {
            time.sleep(latency.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for the answer", e);
        }
        return outcome;
    }

    synchronized String outcomeOf(String id, long now) {
        return jobs.getOrDefault(id, t -> "!" + NOT_FOUND).at(Duration.ofNanos(now));
    }

    private boolean isTooMuch(long now) {
        while (!accepted.isEmpty() && accepted.getFirst() <= now - 1_000_000_000L) {
            accepted.removeFirst();
        }
        if (limited && accepted.size() >= LIMIT.requests()) {
            return true;
        }
        accepted.addLast(now);
        return false;
    }

    static JobAnswer answer(String id, String outcome) {
        if (outcome.startsWith("!")) {
            throw new ServiceException("DescribeJob", outcome.substring(1), "because", "req-1");
        }
        if (outcome.equals("~")) {
            throw new TransportException("The network failed", null);
        }
        return new JobAnswer(outcome, "because of " + id);
    }

    HubMember join(TaskHub hub) {
        return join(hub, new Random(7));
    }

    HubMember join(TaskHub hub, RandomGenerator random) {
        return hub.join("account", REGION, EndpointKind.DOCUMENTED, RetryPolicy.standard(), random);
    }

    Tasks<String, JobQuery, JobAnswer> tasks(HubMember member) {
        return member.tasks(MAPPING, this::ask, this::ask);
    }

    Tasks<String, JobQuery, JobAnswer> tasks(TaskHub hub) {
        return tasks(join(hub));
    }

    static TaskHub hub(TimeSource time) {
        return TaskHub.builder().workers(0).time(time).build();
    }
}
