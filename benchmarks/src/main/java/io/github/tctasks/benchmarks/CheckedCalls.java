package io.github.tctasks.benchmarks;

import io.github.tctasks.clb.v20180317.AsyncJob;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeAsyncJobsRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.time.Duration;
import java.util.List;

/** Calls by one client of each service, each about a task whose own answer is known beforehand. Thread-safe. */
final class CheckedCalls implements AutoCloseable {

    /** The outcome of a call that got what only its own task is answered. */
    static final String RIGHT = "right answer";

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final long DIGITS = 1_000;

    private final VpcClient vpc;
    private final ClbClient clb;
    private final DtsClient dts;
    private final RedisClient redis;
    private final SsmClient ssm;

    CheckedCalls(String endpoint, Credentials credentials) {
        this.vpc = settings(endpoint, credentials, VpcClient.builder()).build();
        this.clb = settings(endpoint, credentials, ClbClient.builder()).build();
        this.dts = settings(endpoint, credentials, DtsClient.builder()).build();
        this.redis = settings(endpoint, credentials, RedisClient.builder()).build();
        this.ssm = settings(endpoint, credentials, SsmClient.builder()).build();
    }

    private static <B extends ClientBuilder<B>> B settings(String endpoint, Credentials credentials, B builder) {
        return builder.endpoint(endpoint)
                .credentials(credentials)
                .region("ap-guangzhou")
                .connectTimeout(TIMEOUT)
                .readTimeout(TIMEOUT)
                .retryPolicy(RetryPolicy.none());
    }

    /** Asks about a task of a number's own and tells in few words how that ended. */
    String outcome(int number) {
        Kind kind = Kind.values()[number / 6 % Kind.values().length];
        String code = kind.code(number, number % 6 < 3);
        try {
            boolean right = number % 6 == 5 ? asksForItsJob(number) : state(kind, number) == kind.state;
            return right ? RIGHT : "wrong answer";
        } catch (ServiceException e) {
            return e.code().equals(code) ? RIGHT : "service " + e.code();
        } catch (SdkException e) {
            return outcome(e);
        }
    }

    private static String outcome(SdkException failure) {
        if (failure instanceof TransportException e) {
            return "transport " + e.httpStatus();
        }
        if (failure instanceof MalformedResponseException e) {
            return e.damaged() ? "malformed, damaged" : "malformed";
        }
        return failure.toString();
    }

    private TaskState state(Kind kind, int number) {
        return switch (number % 6) {
            case 0 -> vpc.tasks().describe(kind.name(number)).state();
            case 1 -> clb.tasks().describe(kind.name(number)).state();
            case 2 -> dts.tasks().describe(kind.name(number)).state();
            case 3 -> redis.tasks().describe(number * DIGITS + kind.digits).state();
            default -> ssm.tasks().describe(number * DIGITS + kind.digits).state();
        };
    }

    /** The batch query repeats the ids that it was asked about. */
    private boolean asksForItsJob(int number) {
        String id = "instant-" + number;
        List<AsyncJob> jobs = clb.describeAsyncJobs(DescribeAsyncJobsRequest.builder()
                        .requestIds(List.of(id))
                        .build())
                .jobs();
        return jobs.size() == 1 && id.equals(jobs.get(0).requestId());
    }

    /** A kind of task, which tells itself from the others by its answer. */
    private enum Kind {
        INSTANT("instant-", 906, TaskState.SUCCEEDED),
        STRANGE("strange-", 905, TaskState.UNKNOWN),
        /** The code repeats the id, as far as ids are text. */
        ERROR("error-", 908, TaskState.UNKNOWN);

        private final String prefix;
        private final int digits;
        private final TaskState state;

        Kind(String prefix, int digits, TaskState state) {
            this.prefix = prefix;
            this.digits = digits;
            this.state = state;
        }

        private String name(int number) {
            return this == ERROR ? prefix + code(number, true) + "-1" : prefix + number;
        }

        private String code(int number, boolean text) {
            if (this != ERROR) {
                return "none";
            }
            return text ? "FailedOperation.Task" + number : "InternalError";
        }
    }

    @Override
    public void close() {
        vpc.close();
        clb.close();
        dts.close();
        redis.close();
        ssm.close();
    }
}
