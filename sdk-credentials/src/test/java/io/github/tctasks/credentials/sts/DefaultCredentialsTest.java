package io.github.tctasks.credentials.sts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.credentials.CliProfile;
import io.github.tctasks.credentials.CredentialsChain;
import org.junit.jupiter.api.Test;

class DefaultCredentialsTest {

    @Test
    void create_asksInTheOrderOfTheVendorsChain() {
        try (CredentialsChain chain = DefaultCredentials.create()) {
            assertThat(chain)
                    .hasToString("chain of environment, file [default], %s, CVM role, TKE role"
                            .formatted(CliProfile.current()));
        }
    }

    @Test
    void account_isKnownBeforeAnySourceIsAsked() {
        try (CredentialsChain chain = DefaultCredentials.create()) {
            assertThat(chain.account())
                    .isEqualTo("environment or file [default] or %s or CVM role or TKE role"
                            .formatted(CliProfile.current()));
        }
    }
}
