package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentCredentialsTest {

    private final Map<String, String> environment =
            new HashMap<>(Map.of("TENCENTCLOUD_SECRET_ID", "AKIDexample", "TENCENTCLOUD_SECRET_KEY", "secretExample"));
    private final CredentialsProvider provider = new EnvironmentCredentials(environment::get);

    @Test
    void credentials_withIdAndKey_arePermanent() {
        assertThat(provider.credentials()).isEqualTo(Credentials.of("AKIDexample", "secretExample"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"})
    void credentials_withATokenUnderEitherName_areTemporary(String name) {
        environment.put(name, "tokenExample");

        assertThat(provider.credentials()).isEqualTo(Credentials.of("AKIDexample", "secretExample", "tokenExample"));
    }

    @ParameterizedTest
    @CsvSource({"first, second, first", "'', second, second", "' ', second, second"})
    void credentials_withBothNames_useTheFirstThatIsNotBlank(String token, String securityToken, String expected) {
        environment.put("TENCENTCLOUD_TOKEN", token);
        environment.put("TENCENTCLOUD_SECURITY_TOKEN", securityToken);

        assertThat(provider.credentials().token()).isEqualTo(expected);
    }

    @Test
    void credentials_withBlankTokens_arePermanent() {
        environment.put("TENCENTCLOUD_TOKEN", " ");
        environment.put("TENCENTCLOUD_SECURITY_TOKEN", "");

        assertThat(provider.credentials().token()).isNull();
    }

    @Test
    void credentials_withWhiteSpaceAroundThem_areTrimmed() {
        environment.put("TENCENTCLOUD_SECRET_KEY", " secretExample\n");

        assertThat(provider.credentials()).isEqualTo(Credentials.of("AKIDexample", "secretExample"));
    }

    @Test
    void credentials_afterAChangeOfTheEnvironment_areTheNewOnes() {
        provider.credentials();
        environment.put("TENCENTCLOUD_SECRET_ID", "AKIDother");

        assertThat(provider.credentials().secretId()).isEqualTo("AKIDother");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"})
    void credentials_withoutOneOfThem_nameItAndTheWayOut(String name) {
        for (String value : new String[] {"", "  "}) {
            environment.put(name, value);
            assertThatExceptionOfType(NoCredentialsException.class)
                    .isThrownBy(provider::credentials)
                    .withMessageContaining(name + " is not set")
                    .withMessageContaining("client's builder");
        }
        environment.remove(name);
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(provider::credentials)
                .withMessageContaining(name + " is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"})
    void credentials_withAnUnusableValue_areRefusedWithoutShowingIt(String name) {
        environment.put(name, "two words");

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(provider::credentials)
                .withMessageContaining("environment")
                .withCauseInstanceOf(InvalidRequestException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("two words"));
    }

    @Test
    void toString_showsNoValue() {
        assertThat(provider).hasToString("environment");
        assertThat(CredentialsProvider.environment()).hasToString("environment");
    }
}
