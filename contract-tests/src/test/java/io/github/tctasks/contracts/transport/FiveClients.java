package io.github.tctasks.contracts.transport;

import feign.Client;
import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client of each service, of which three name tasks by texts and two by integers. */
final class FiveClients implements AutoCloseable {

    /** Asks once about a task, by the name or the number that it has in this service. */
    @FunctionalInterface
    interface Query {
        TaskSnapshot<?> ask(String name, long number);
    }

    /** How clients are made; a transport of null is the client's own. */
    record Settings(
            String url,
            Sandbox sandbox,
            @Nullable Client transport,
            Duration connectTimeout,
            Duration readTimeout,
            RetryPolicy policy) {

        private <B extends ClientBuilder<B>> B of(B builder) {
            if (transport != null) {
                builder.transport(transport);
            }
            // Retries come without a wait.
            return builder.endpoint(url)
                    .region("ap-guangzhou")
                    .credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                    .retryPolicy(policy)
                    .random(() -> 0L)
                    .connectTimeout(connectTimeout)
                    .readTimeout(readTimeout);
        }
    }

    private final VpcClient vpc;
    private final ClbClient clb;
    private final DtsClient dts;
    private final RedisClient redis;
    private final SsmClient ssm;

    FiveClients(Settings settings) {
        this.vpc = settings.of(VpcClient.builder()).build();
        this.clb = settings.of(ClbClient.builder()).build();
        this.dts = settings.of(DtsClient.builder()).build();
        this.redis = settings.of(RedisClient.builder()).build();
        this.ssm = settings.of(SsmClient.builder()).build();
    }

    List<Query> queries() {
        return List.of(
                (name, number) -> vpc.tasks().describe(name),
                (name, number) -> clb.tasks().describe(name),
                (name, number) -> dts.tasks().describe(name),
                (name, number) -> redis.tasks().describe(number),
                (name, number) -> ssm.tasks().describe(number));
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
