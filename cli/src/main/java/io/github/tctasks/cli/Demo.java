package io.github.tctasks.cli;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.vpc.v20170312.VpcClient;
import io.github.tctasks.waiting.Backoff;
import io.github.tctasks.waiting.Tasks;
import io.github.tctasks.waiting.WaitOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Describes and awaits a task of each service with its typed client, and one task that fails. */
final class Demo {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Backoff EVERY_FIFTH_OF_A_SECOND = Backoff.fixed(Duration.ofMillis(200));

    private final Sandbox sandbox;
    private final PrintWriter out;
    private final List<DemoTask> told = new ArrayList<>();

    Demo(Sandbox sandbox, PrintWriter out) {
        this.sandbox = sandbox;
        this.out = out;
    }

    List<DemoTask> run() {
        try (VpcClient vpc = connect(VpcClient.builder()).build();
                ClbClient clb = connect(ClbClient.builder()).build();
                DtsClient dts = connect(DtsClient.builder()).build();
                RedisClient redis = connect(RedisClient.builder()).build();
                SsmClient ssm = connect(SsmClient.builder()).build()) {
            tell(vpc.tasks(), "481e9b6e-81d1-4859-b8cf-a673e010b388", TaskState.SUCCEEDED);
            tell(clb.tasks(), "55c85074-3e7f-4c6d-864f-673660d4f8de", TaskState.SUCCEEDED);
            tell(dts.tasks(), "cafebabe-254f-11ea-8995-e92c139e6918", TaskState.SUCCEEDED);
            tell(redis.tasks(), 18215L, TaskState.SUCCEEDED);
            tell(ssm.tasks(), 123L, TaskState.SUCCEEDED);
            tell(clb.tasks(), "fail-to-bind-a-server", TaskState.FAILED);
        }
        return List.copyOf(told);
    }

    private <B extends ClientBuilder<B>> B connect(B builder) {
        return builder.endpoint(sandbox.endpoint().toString())
                .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                .region("ap-guangzhou");
    }

    private <I, Q extends ApiRequest, R extends ApiResponse> void tell(Tasks<I, Q, R> tasks, I id, TaskState expected) {
        long start = System.nanoTime();
        List<TaskSnapshot<?>> seen = new ArrayList<>();
        see(tasks.describe(id), seen);
        String remark = "succeeded";
        try {
            tasks.await(
                    id,
                    WaitOptions.timeout(TIMEOUT)
                            .withBackoff(EVERY_FIFTH_OF_A_SECOND)
                            .withListener(task -> see(task, seen)));
        } catch (TaskFailedException e) {
            remark = "failed: " + e.task().reason();
        }
        TaskSnapshot<?> last = seen.get(seen.size() - 1);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        told.add(new DemoTask(last.service(), last.id(), expected, last.state(), seen.size(), millis, remark));
    }

    private void see(TaskSnapshot<?> task, List<TaskSnapshot<?>> seen) {
        seen.add(task);
        out.printf("%-5s  %-36s  %s (%s)%n", task.service(), task.id(), task.state(), task.rawStatus());
    }
}
