package io.github.tctasks.cli;

import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.dts.v20180330.DtsClient;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.redis.v20180412.RedisClient;
import io.github.tctasks.ssm.v20190923.SsmClient;
import io.github.tctasks.vpc.v20170312.VpcClient;
import io.github.tctasks.waiting.TaskHub;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The services that the command knows: how to reach the tasks of each through its typed client. */
enum Service {
    VPC {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, TaskHub hub) {
            VpcClient client = target.applyTo(VpcClient.builder().hub(hub)).build();
            return new OpenService<>(client.tasks(), client);
        }
    },
    CLB {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, TaskHub hub) {
            ClbClient client = target.applyTo(ClbClient.builder().hub(hub)).build();
            return new OpenService<>(client.tasks(), client);
        }
    },
    DTS {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, TaskHub hub) {
            DtsClient client = target.applyTo(DtsClient.builder().hub(hub)).build();
            return new OpenService<>(client.tasks(), client);
        }
    },
    REDIS {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, TaskHub hub) {
            RedisClient client = target.applyTo(RedisClient.builder().hub(hub)).build();
            return new OpenService<>(client.tasks(), client);
        }
    },
    SSM {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, TaskHub hub) {
            SsmClient client = target.applyTo(SsmClient.builder().hub(hub)).build();
            return new OpenService<>(client.tasks(), client);
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

    abstract OpenService<?, ?> open(ConnectionOptions.Target target, TaskHub hub);
}
