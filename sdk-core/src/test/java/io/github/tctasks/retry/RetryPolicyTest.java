package io.github.tctasks.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

    private static final Set<String> PASSING_COMMON_CODES = Set.of(
            "InternalError",
            "RequestLimitExceeded",
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
            "RequestLimitExceeded.IPLimitExceeded",
            "RequestLimitExceeded.UinLimitExceeded",
            "ResourceInUse",
            "ResourceUnavailable",
            "ServiceUnavailable");

    private final RetryPolicy policy = RetryPolicy.standard();

    static Stream<String> commonCodes() {
        return Stream.of(CommonErrorCodes.class.getFields()).map(RetryPolicyTest::value);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commonCodes")
    void commonCode_isTriedAgainOnlyIfItIsPassing(String code) {
        assertThat(policy.allowsAnother(1, service(code))).isEqualTo(PASSING_COMMON_CODES.contains(code));
    }

    @ParameterizedTest
    @CsvSource({
        "InternalError.ModuleError,             true",
        "InternalError.Anything,                true",
        "RequestLimitExceeded.Anything,         true",
        "FailedOperation.SystemError,           true",
        "FailedOperation.Other,                 false",
        "ResourceUnavailable.NotPurchased,      false",
        "ResourceUnavailable.ResourceDisabled,  false",
        "ResourceInUse.SecretExists,            false",
        "LimitExceeded.Quota,                   false",
        "ResourceNotFound.Job,                  false",
        "AuthFailure.Other,                     false",
        "InternalErrors,                        false",
        "Unheard.Of,                            false",
        "'',                                    false",
    })
    void codeOfAnAction_isTriedAgainOnlyIfItIsPassing(String code, boolean expected) {
        assertThat(policy.allowsAnother(1, service(code))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, false",
        "204, false",
        "301, false",
        "302, false",
        "400, false",
        "403, false",
        "404, false",
        "428, false",
        "429, true",
        "430, false",
        "499, false",
        "500, true",
        "502, true",
        "503, true",
        "504, true",
        "599, true",
    })
    void httpStatus_isTriedAgainFor429And5xx(int status, boolean expected) {
        assertThat(policy.allowsAnother(1, new TransportException("x", status))).isEqualTo(expected);
    }

    @Test
    void failureOfTheNetworkAndDamagedAnswer_areTriedAgain() {
        assertThat(policy.allowsAnother(1, new TransportException("x", null))).isTrue();
        assertThat(policy.allowsAnother(1, new MalformedResponseException("x", true, null)))
                .isTrue();
    }

    @Test
    void anyOtherFailure_isNotTriedAgain() {
        for (SdkException failure : new SdkException[] {
            new MalformedResponseException("x", null),
            new InvalidRequestException("f", "x"),
            new NoCredentialsException("x", null),
            new CallInterruptedException("x", null),
            new ClientClosedException("x"),
        }) {
            assertThat(policy.allowsAnother(1, failure)).as("%s", failure).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void attempts_areAllowedUpToTheirNumber(int attempts) {
        RetryPolicy given = new RetryPolicy(attempts, Duration.ZERO, Duration.ZERO);
        SdkException failure = new TransportException("x", null);
        for (int made = 1; made < attempts; made++) {
            assertThat(given.allowsAnother(made, failure)).isTrue();
        }
        assertThat(given.allowsAnother(attempts, failure)).isFalse();
    }

    @Test
    void none_isOneAttempt_andStandardIsThree() {
        assertThat(RetryPolicy.none().maxAttempts()).isEqualTo(1);
        assertThat(RetryPolicy.standard().maxAttempts()).isEqualTo(3);
    }

    @Test
    void delay_ofAnyAttempt_liesBetweenZeroAndABoundThatDoublesUpToTheMaximum() {
        RetryPolicy given = new RetryPolicy(100, Duration.ofMillis(200), Duration.ofSeconds(5));
        Random random = new Random(7);
        for (int attempt = 1; attempt < 100; attempt++) {
            long bound = attempt > 10 ? 5_000 : Math.min(5_000, 200L << (attempt - 1));
            long longest = 0;
            for (int i = 0; i < 300; i++) {
                Duration delay = given.delay(attempt, random);
                assertThat(delay).isBetween(Duration.ZERO, Duration.ofMillis(bound));
                longest = Math.max(longest, delay.toMillis());
            }
            assertThat(longest).as("bound of attempt %d", attempt).isGreaterThan(bound * 9 / 10);
        }
    }

    @Test
    void delay_ofExtremeSettings_doesNotOverflow() {
        Duration huge = Duration.ofSeconds(Long.MAX_VALUE);

        assertThat(new RetryPolicy(9_999, huge, huge).delay(5_000, new Random(1)))
                .isPositive();
        assertThat(RetryPolicy.none().delay(5_000, new Random(1))).isZero();
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void policy_outOfRange_isRefusedNamingTheSetting() {
        Duration second = Duration.ofSeconds(1);
        assertRefused("maxAttempts", () -> new RetryPolicy(0, second, second));
        assertRefused("baseDelay", () -> new RetryPolicy(1, Duration.ofNanos(-1), second));
        assertRefused("baseDelay", () -> new RetryPolicy(1, second, Duration.ofMillis(999)));
        assertRefused("baseDelay", () -> new RetryPolicy(1, null, second));
        assertRefused("maxDelay", () -> new RetryPolicy(1, second, null));
    }

    private static void assertRefused(String field, Runnable creation) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(creation::run)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    private static ServiceException service(String code) {
        return new ServiceException("DescribeJob", code, "because", null);
    }
}
