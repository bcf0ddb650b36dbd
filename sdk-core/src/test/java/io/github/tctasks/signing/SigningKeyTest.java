package io.github.tctasks.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.credentials.Credentials;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", "secretExample");
    private static final long MIDNIGHT = Instant.parse("2026-11-22T00:00:00Z").getEpochSecond();

    @Test
    void isFor_withinTheSameUtcDay_isTrueFromFirstToLastSecond() {
        SigningKey key = SigningKey.derive(CREDENTIALS, "job", MIDNIGHT + 3_600);

        assertThat(key.isFor(CREDENTIALS, MIDNIGHT)).isTrue();
        assertThat(key.isFor(CREDENTIALS, MIDNIGHT + 86_399)).isTrue();
        assertThat(key.isFor(CREDENTIALS, MIDNIGHT - 1)).isFalse();
        assertThat(key.isFor(CREDENTIALS, MIDNIGHT + 86_400)).isFalse();
    }

    @Test
    void isFor_otherCredentials_isFalseEvenIfOnlyTheTokenDiffers() {
        SigningKey key = SigningKey.derive(CREDENTIALS, "job", MIDNIGHT);

        assertThat(key.isFor(Credentials.of("AKIDexample", "secretExample"), MIDNIGHT))
                .isTrue();
        assertThat(key.isFor(Credentials.of("AKIDexample", "otherSecret"), MIDNIGHT))
                .isFalse();
        assertThat(key.isFor(Credentials.of("AKIDexample", "secretExample", "token"), MIDNIGHT))
                .isFalse();
    }

    @Test
    void credentialScope_beforeTheEpoch_hasTheDayOfTheTime() {
        assertThat(SigningKey.derive(CREDENTIALS, "job", -1).credentialScope()).isEqualTo("1969-12-31/job/tc3_request");
    }
}
