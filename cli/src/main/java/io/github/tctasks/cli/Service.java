package io.github.tctasks.cli;

import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.vpc.v20170312.VpcClient;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The services that the command knows: how to reach one task of each through its typed client. */
enum Service {
    VPC {
        @Override
        TaskTarget<?, ?> open(String id, ConnectionOptions connection) {
            VpcClient client = connection.applyTo(VpcClient.builder()).build();
            return TaskTarget.byId(id, client.tasks(), client);
        }
    },
    CLB {
        @Override
        TaskTarget<?, ?> open(String id, ConnectionOptions connection) {
            ClbClient client = connection.applyTo(ClbClient.builder()).build();
            return TaskTarget.byId(id, client.tasks(), client);
        }

        @Override
        TaskTarget<?, ?> openByDealName(String dealName, ConnectionOptions connection) {
            ClbClient client = connection.applyTo(ClbClient.builder()).build();
            DescribeTaskStatusRequest request =
                    DescribeTaskStatusRequest.builder().dealName(dealName).build();
            return new TaskTarget<>(client.tasks(), request, client);
        }
    },
    DTS {
        @Override
        TaskTarget<?, ?> open(String id, ConnectionOptions connection) {
            DtsClient client = connection.applyTo(DtsClient.builder()).build();
            return TaskTarget.byId(id, client.tasks(), client);
        }
    },
    REDIS {
        @Override
        TaskTarget<?, ?> open(String id, ConnectionOptions connection) {
            RedisClient client = connection.applyTo(RedisClient.builder()).build();
            return TaskTarget.byId(id, client.tasks(), client);
        }
    },
    SSM {
        @Override
        TaskTarget<?, ?> open(String id, ConnectionOptions connection) {
            SsmClient client = connection.applyTo(SsmClient.builder()).build();
            return TaskTarget.byId(id, client.tasks(), client);
        }
    };

    static Service of(String name) {
        return Arrays.stream(values())
                .filter(service -> service.shortName().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "SERVICE", "'" + name + "' is not a known service: use one of " + shortNames() + "."));
    }

    private static String shortNames() {
        return Arrays.stream(values()).map(Service::shortName).collect(Collectors.joining(", "));
    }

    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract TaskTarget<?, ?> open(String id, ConnectionOptions connection);

    TaskTarget<?, ?> openByDealName(String dealName, ConnectionOptions connection) {
        throw new InvalidRequestException("--deal-name", "Only clb tasks can be named by --deal-name.");
    }
}
