package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedAttemptTest {

    private static final String NAME = "shared-attempt-test";

    @Test
    void begin_whenAnotherAttemptHasBroughtTheValueMeanwhile_doesNothing() {
        try (SharedAttempt<String> attempt = new SharedAttempt<>(NAME, Duration.ofSeconds(10), () -> "done again")) {
            assertThat(attempt.begin(() -> "there").join()).isEqualTo("there");
            assertThat(attempt.await(() -> "there")).isEqualTo("there");
            assertThat(attempt.await(() -> null)).isEqualTo("done again");
        }
        assertThat(CredentialThreads.of(NAME)).isEmpty();
    }
}
