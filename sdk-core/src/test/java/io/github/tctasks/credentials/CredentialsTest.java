package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
class CredentialsTest {

    @Test
    void of_idKeyAndToken_keepsAllThree() {
        Credentials credentials = Credentials.of("AKIDexample", "key", "token");

        assertThat(credentials.secretId()).isEqualTo("AKIDexample");
        assertThat(credentials.secretKey()).isEqualTo("key");
        assertThat(credentials.token()).isEqualTo("token");
        assertThat(Credentials.of("AKIDexample", "key").token()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", "white space", "line\nbreak", "carriage\rreturn", "tab\t", "ключ", "\u007f"})
    void of_aValueThatAHeaderCannotCarry_isRefusedWithoutShowingIt(@Nullable String value) {
        assertRefused("secretId", value, () -> Credentials.of(value, "key"));
        assertRefused("secretKey", value, () -> Credentials.of("id", value));
        if (value != null) {
            assertRefused("token", value, () -> Credentials.of("id", "key", value));
        }
    }

    private static void assertRefused(String field, @Nullable String value, Runnable creation) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(creation::run)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field))
                .withMessageContaining(field)
                .satisfies(e -> {
                    if (value != null && !value.isBlank()) {
                        assertThat(e.getMessage()).doesNotContain(value);
                    }
                });
    }

    @Test
    void toString_ofAnyCredentials_showsNeitherKeyNorToken() {
        assertThat(Credentials.of("AKIDexample", "verySecretKey", "verySecretToken"))
                .hasToString("Credentials{secretId=AKID..., temporary}");
        assertThat(Credentials.of("id", "verySecretKey")).hasToString("Credentials{secretId=id..., permanent}");
        assertThat(CredentialsProvider.of(Credentials.of("AKIDexample", "verySecretKey"))
                        .toString())
                .doesNotContain("verySecretKey");
    }

    @Test
    void equals_comparesAllThreeValues() {
        Credentials credentials = Credentials.of("id", "key", "token");

        assertThat(credentials)
                .isEqualTo(Credentials.of("id", "key", "token"))
                .hasSameHashCodeAs(Credentials.of("id", "key", "token"))
                .isNotEqualTo(Credentials.of("other", "key", "token"))
                .isNotEqualTo(Credentials.of("id", "other", "token"))
                .isNotEqualTo(Credentials.of("id", "key", "other"))
                .isNotEqualTo(Credentials.of("id", "key"))
                .isNotEqualTo(null)
                .isNotEqualTo("id");
    }

    @Test
    void provider_ofAFixedValue_returnsIt() {
        Credentials credentials = Credentials.of("id", "key");

        assertThat(CredentialsProvider.of(credentials).credentials()).isSameAs(credentials);
    }

    @Test
    void provider_ofNull_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> CredentialsProvider.of(null));
    }

    @Test
    void anonymous_isLikeNoOther() {
        Credentials anonymous = Credentials.anonymous();

        assertThat(anonymous.isAnonymous()).isTrue();
        assertThat(anonymous).isEqualTo(Credentials.anonymous()).hasToString("Credentials{anonymous}");
        assertThat(CredentialsProvider.of(anonymous).account()).isEqualTo("anonymous");
        assertThat(Credentials.of("anonymous", "none").isAnonymous()).isFalse();
        assertThat(anonymous).isNotEqualTo(Credentials.of("anonymous", "none"));
    }
}
