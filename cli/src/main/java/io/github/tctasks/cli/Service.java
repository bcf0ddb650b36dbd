package io.github.tctasks.cli;

import io.github.tctasks.clb.v20180317.ClbClient;
import io.github.tctasks.credentials.CredentialsProvider;
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
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            VpcClient client = target.applyTo(
                            VpcClient.builder().credentials(credentials).hub(hub))
                    .build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    CLB {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            ClbClient client = target.applyTo(
                            ClbClient.builder().credentials(credentials).hub(hub))
                    .build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    DTS {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            DtsClient client = target.applyTo(
                            DtsClient.builder().credentials(credentials).hub(hub))
                    .build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    REDIS {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            RedisClient client = target.applyTo(
                            RedisClient.builder().credentials(credentials).hub(hub))
                    .build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    SSM {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            SsmClient client = target.applyTo(
                            SsmClient.builder().credentials(credentials).hub(hub))
                    .build();
            return new OpenService<>(client.tasks(), client::explain, client);
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

    abstract OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub);
}
