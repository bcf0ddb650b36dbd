package io.github.tctasks.benchmarks.waiting;

import feign.Client;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.vpc.v20170312.VpcClient;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.WaitOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The clients of the five services on one hub, and how each names a task that runs for a given time. */
final class TaskClients implements AutoCloseable {

    /** Begins to wait for a task of its own that runs for some milliseconds from the first query on. */
    @FunctionalInterface
    interface Starter {
        CompletableFuture<?> begin(long millis, int number, WaitOptions options);
    }

    private final VpcClient vpc;
    private final ClbClient clb;
    private final DtsClient dts;
    private final RedisClient redis;
    private final SsmClient ssm;

    /** Makes clients of a provider for all services, in the region that they are used in. */
    TaskClients(String endpoint, Credentials credentials, Client transport, TaskHub hub, TimeSource time) {
        Settings settings = new Settings(endpoint, credentials, transport, hub, time);
        this.vpc = settings.of(VpcClient.builder()).build();
        this.clb = settings.of(ClbClient.builder()).build();
        this.dts = settings.of(DtsClient.builder()).build();
        this.redis = settings.of(RedisClient.builder()).build();
        this.ssm = settings.of(SsmClient.builder()).build();
    }

    private record Settings(String endpoint, Credentials credentials, Client transport, TaskHub hub, TimeSource time) {

        <B extends ClientBuilder<B>> B of(B builder) {
            return builder.endpoint(endpoint)
                    .credentials(credentials)
                    .region("ap-guangzhou")
                    .transport(transport)
                    .hub(hub)
                    .time(time);
        }
    }

    /** Returns all five; CLB tasks are named by their deals, so that each costs a call of its own. */
    List<Starter> singly() {
        return List.of(
                (millis, number, options) -> vpc.tasks().awaitAsync(name(millis, number), options),
                (millis, number, options) ->
                        clb.tasks().awaitAsync(clb.tasks().request("DealName", name(millis, number)), options),
                (millis, number, options) -> dts.tasks().awaitAsync(name(millis, number), options),
                (millis, number, options) -> redis.tasks().awaitAsync(number(millis), options),
                (millis, number, options) -> ssm.tasks().awaitAsync(number(millis), options));
    }

    /** Returns CLB, whose tasks are asked for by the hundred. */
    List<Starter> batched() {
        return List.of((millis, number, options) -> clb.tasks().awaitAsync(name(millis, number), options));
    }

    private static String name(long millis, int number) {
        return "takes-" + millis + "-" + number;
    }

    private static long number(long millis) {
        return millis * 1000 + 910;
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
