package io.github.tctasks.waiting;

import io.github.tctasks.error.ServiceException;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobOperations;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A job on virtual time: becomes visible, ends, and remembers when it was asked for. */
final class ScriptedJob {

    final VirtualTime time = new VirtualTime();
    final List<Duration> polls = new ArrayList<>();

    private final long start = time.nanoTime();
    private final Function<Duration, String> status;

    Duration visibleAfter = Duration.ZERO;
    Duration callTakes = Duration.ZERO;

    /** Creates a job whose status follows from the time since its start. */
    ScriptedJob(Function<Duration, String> status) {
        this.status = status;
    }

    static ScriptedJob ending(Duration after, String finalStatus) {
        return new ScriptedJob(now -> now.compareTo(after) < 0 ? "Running" : finalStatus);
    }

    static ScriptedJob neverEnding() {
        return new ScriptedJob(now -> "Running");
    }

    Duration now() {
        return Duration.ofNanos(time.nanoTime() - start);
    }

    Tasks<String, DescribeJobRequest, DescribeJobResponse> tasks(RandomGenerator random) {
        return new Tasks<>(JobOperations.DESCRIBE_JOB, this::answer, time, random);
    }

    private DescribeJobResponse answer(DescribeJobRequest request) {
        Duration asked = now();
        polls.add(asked);
        time.advance(callTakes);
        if (asked.compareTo(visibleAfter) < 0) {
            throw new ServiceException("DescribeJob", JobOperations.JOB_NOT_FOUND, "no such job", "req-1");
        }
        return DescribeJobResponse.fromJson(
                "{\"Status\":\"%s\",\"Reason\":\"because\",\"RequestId\":\"req-1\"}".formatted(status.apply(asked)));
    }
}
