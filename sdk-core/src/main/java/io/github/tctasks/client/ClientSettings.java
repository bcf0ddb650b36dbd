package io.github.tctasks.client;

import feign.Client;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a builder has gathered, complete and checked. */
record ClientSettings(
        CredentialsProvider credentials,
        Endpoint endpoint,
        @Nullable String region,
        Duration connectTimeout,
        Duration readTimeout,
        RetryPolicy retryPolicy,
        @Nullable Client transport,
        TimeSource time,
        RandomGenerator random) {}
