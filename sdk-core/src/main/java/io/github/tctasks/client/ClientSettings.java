package io.github.tctasks.client;

import feign.Client;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.waiting.TaskHub;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a builder has gathered, complete and checked. */
record ClientSettings(
        CredentialsProvider credentials,
        String account,
        Endpoint endpoint,
        EndpointKind endpointKind,
        @Nullable String region,
        FormSettings form,
        Duration connectTimeout,
        Duration readTimeout,
        RetryPolicy retryPolicy,
        CallSettings calls,
        @Nullable Client transport,
        TimeSource time,
        RandomGenerator random,
        @Nullable TaskHub hub,
        @Nullable Executor executor,
        TransportSettings ownTransport,
        FailoverSettings failover) {

    /** Returns the settings of the default transport, which needs no TLS if no endpoint does. */
    TransportSettings defaultTransport() {
        boolean plain = Stream.concat(Stream.of(endpoint), failover.backups().stream())
                .allMatch(target -> target.url().startsWith("http:"));
        return plain ? ownTransport.withoutTls() : ownTransport;
    }

    /** Returns the same settings for another endpoint. */
    ClientSettings at(Endpoint other) {
        return new ClientSettings(
                credentials,
                account,
                other,
                endpointKind,
                region,
                form,
                connectTimeout,
                readTimeout,
                retryPolicy,
                calls,
                transport,
                time,
                random,
                hub,
                executor,
                ownTransport,
                failover);
    }
}
