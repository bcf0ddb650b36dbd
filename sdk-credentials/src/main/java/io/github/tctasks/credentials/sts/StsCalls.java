package io.github.tctasks.credentials.sts;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.DefaultRegion;
import io.github.tctasks.credentials.TemporaryCredentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.sts.v20180813.AssumeRoleRequest;
import io.github.tctasks.sts.v20180813.AssumeRoleResponse;
import io.github.tctasks.sts.v20180813.AssumeRoleWithWebIdentityRequest;
import io.github.tctasks.sts.v20180813.AssumeRoleWithWebIdentityResponse;
import io.github.tctasks.sts.v20180813.StsClient;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Calls of STS by a client that lives for one call, since they are hours apart.
 *
 * @param settings what a client is told besides; nothing but in tests
 */
record StsCalls(UnaryOperator<StsClient.Builder> settings) {

    static final StsCalls PLAIN = new StsCalls(builder -> builder);

    /** Every region gives the same credentials; this one is the vendor's choice. */
    private static final String FALLBACK_REGION = "ap-guangzhou";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);
    private static final RetryPolicy POLICY = new RetryPolicy(2, Duration.ofMillis(200), Duration.ofSeconds(1));

    TemporaryCredentials assumeRole(CredentialsProvider base, @Nullable String region, AssumeRoleRequest request) {
        return with(base, region, sts -> assumeRole(sts, request));
    }

    static TemporaryCredentials assumeRole(StsClient sts, AssumeRoleRequest request) {
        return readable("AssumeRole", () -> {
            AssumeRoleResponse response = sts.assumeRole(request);
            return credentials("AssumeRole", response.credentials(), response.expiredTime());
        });
    }

    TemporaryCredentials assumeRoleWithWebIdentity(String region, AssumeRoleWithWebIdentityRequest request) {
        String action = "AssumeRoleWithWebIdentity";
        return with(
                CredentialsProvider.of(Credentials.anonymous()),
                region,
                sts -> readable(action, () -> {
                    AssumeRoleWithWebIdentityResponse response = sts.assumeRoleWithWebIdentity(request);
                    return credentials(action, response.credentials(), response.expiredTime());
                }));
    }

    private TemporaryCredentials with(
            CredentialsProvider base, @Nullable String region, Function<StsClient, TemporaryCredentials> call) {
        StsClient.Builder builder = StsClient.builder()
                .credentials(base)
                .region(region == null ? regionOfThisProcess() : region)
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(READ_TIMEOUT)
                .retryPolicy(POLICY);
        try (StsClient sts = settings.apply(builder).build()) {
            return call.apply(sts);
        }
    }

    private static String regionOfThisProcess() {
        String found = DefaultRegion.find();
        return found == null ? FALLBACK_REGION : found;
    }

    // What a parser says of an unreadable answer may not be told: it can quote a secret.
    private static TemporaryCredentials readable(String action, Supplier<TemporaryCredentials> call) {
        try {
            return call.get();
        } catch (MalformedResponseException e) {
            throw new NoCredentialsException("STS answered " + action + " with something unreadable.", null);
        }
    }

    private static TemporaryCredentials credentials(
            String action, io.github.tctasks.sts.v20180813.@Nullable Credentials given, @Nullable Long expiredTime) {
        if (given == null || expiredTime == null) {
            throw new NoCredentialsException("STS answered " + action + " without credentials or their expiry.", null);
        }
        try {
            return new TemporaryCredentials(
                    Credentials.of(orEmpty(given.tmpSecretId()), orEmpty(given.tmpSecretKey()), orEmpty(given.token())),
                    Instant.ofEpochSecond(expiredTime));
        } catch (InvalidRequestException | DateTimeException e) {
            throw new NoCredentialsException(
                    "STS answered " + action + " with credentials that cannot be used. " + e.getMessage(), e);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
