package io.github.tctasks.cli;

import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.TaskHub;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The services that the command knows, each in each API version: how to reach the tasks of each through its typed client.
 * A service's first constant is the version that its bare name means, so that a further version changes no script.
 * {@code AddSpec} adds constants at the end.
 */
enum Service {
    VPC("vpc", "2017-03-12") {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            var builder = io.github.tctasks.vpc.v20170312.VpcClient.builder();
            var client =
                    target.applyTo(builder.credentials(credentials).hub(hub)).build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    CLB("clb", "2018-03-17") {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            var builder = io.github.tctasks.clb.v20180317.ClbClient.builder();
            var client =
                    target.applyTo(builder.credentials(credentials).hub(hub)).build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    DTS("dts", "2018-03-30") {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            var builder = io.github.tctasks.dts.v20180330.DtsClient.builder();
            var client =
                    target.applyTo(builder.credentials(credentials).hub(hub)).build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    REDIS("redis", "2018-04-12") {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            var builder = io.github.tctasks.redis.v20180412.RedisClient.builder();
            var client =
                    target.applyTo(builder.credentials(credentials).hub(hub)).build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    SSM("ssm", "2019-09-23") {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            var builder = io.github.tctasks.ssm.v20190923.SsmClient.builder();
            var client =
                    target.applyTo(builder.credentials(credentials).hub(hub)).build();
            return new OpenService<>(client.tasks(), client::explain, client);
        }
    },
    DTS_2021_12_06("dts", "2021-12-06") {
        @Override
        OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub) {
            var builder = io.github.tctasks.dts.v20211206.DtsClient.builder();
            var client =
                    target.applyTo(builder.credentials(credentials).hub(hub)).build();
            return new OpenService<>(client.migrationJobs(), client::explain, client);
        }
    },
    ;

    private final String service;
    private final String version;

    Service(String service, String version) {
        this.service = service;
        this.version = version;
    }

    /** What the options and the help list: the name of each service as it can be typed. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names(Arrays.asList(values())).iterator();
        }
    }

    /** Finds a service by its name, such as {@code dts}, or by name and version, such as {@code dts@2021-12-06}. */
    static Service of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> wanted.equals(each.service) || wanted.equals(each.fullName()))
                .findFirst()
                .orElseThrow(() -> unknown(name, wanted));
    }

    private static InvalidRequestException unknown(String name, String wanted) {
        List<Service> versions = Arrays.stream(values())
                .filter(each -> wanted.startsWith(each.service + "@"))
                .toList();
        String known = versions.isEmpty()
                ? String.join(", ", names(Arrays.asList(values())))
                : versions.stream().map(Service::fullName).collect(Collectors.joining(", "));
        return new InvalidRequestException(
                "SERVICE", "'" + name + "' is not a known service: use one of " + known + ".");
    }

    private static List<String> names(List<Service> services) {
        return services.stream().map(Service::shortName).toList();
    }

    /** Returns the shortest name that means a service in a version, whether or not the command knows it. */
    static String nameOf(String service, String version) {
        boolean first = Arrays.stream(values())
                .filter(each -> each.service.equals(service))
                .limit(1)
                .anyMatch(each -> each.version.equals(version));
        return first ? service : service + "@" + version;
    }

    private String shortName() {
        return nameOf(service, version);
    }

    private String fullName() {
        return service + "@" + version;
    }

    abstract OpenService<?, ?> open(ConnectionOptions.Target target, CredentialsProvider credentials, TaskHub hub);
}
