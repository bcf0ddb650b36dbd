package io.github.tctasks.credentials.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.RefreshingCredentials;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TkeRoleTest {

    @TempDir
    private Path directory;

    private final VirtualClock time = new VirtualClock();
    private final FakeSts sts = new FakeSts(time);
    private final Map<String, String> environment = new HashMap<>();
    private final TkeRole source = new TkeRole(environment::get, sts.calls());

    @BeforeEach
    void setEnvironment() throws IOException {
        environment.put("TKE_REGION", "ap-beijing");
        environment.put("TKE_PROVIDER_ID", "tke-1");
        environment.put("TKE_ROLE_ARN", "qcs::cam::uin/1:roleName/pod");
        environment.put("TKE_WEB_IDENTITY_TOKEN_FILE", token("first").toString());
    }

    private Path token(String token) throws IOException {
        return Files.writeString(directory.resolve("token"), token + "\n");
    }

    @Test
    void fetch_isNotSignedAndProvesItselfByTheToken() {
        assertThat(source.fetch().credentials()).isEqualTo(Credentials.of("id-1", "key-1", "token-1"));
        assertThat(sts.received())
                .containsExactly(new FakeSts.Call(
                        "AssumeRoleWithWebIdentity",
                        "ap-beijing",
                        "SKIP",
                        "",
                        "{\"ProviderId\":\"tke-1\",\"WebIdentityToken\":\"first\","
                                + "\"RoleArn\":\"qcs::cam::uin/1:roleName/pod\",\"RoleSessionName\":\"tctasks\"}"));
    }

    @Test
    void tokenFile_isReadAgainForEachRenewal() throws IOException {
        try (RefreshingCredentials provider = RefreshingCredentials.of("pod", source, time)) {
            provider.credentials();
            token("second");
            provider.credentials();
            time.advance(Duration.ofHours(2));
            assertThat(provider.credentials().secretId()).isEqualTo("id-2");
        }

        assertThat(sts.received())
                .extracting(FakeSts.Call::body)
                .satisfiesExactly(
                        body -> assertThat(body).contains("\"first\""),
                        body -> assertThat(body).contains("\"second\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN"})
    void variable_thatIsNotSet_isNamedAndNothingIsSent(String name) {
        environment.put(name, " ");

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(source::fetch)
                .withMessageContaining(name);
        assertThat(sts.received()).isEmpty();
    }

    @Test
    void tokenFile_thatIsMissingOrEmpty_isNamed() throws IOException {
        Path empty = token("");
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(source::fetch)
                .withMessageContaining(empty.toString());
        Files.delete(empty);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(source::fetch)
                .withMessageContaining(empty.toString())
                .withMessageContaining("NoSuchFileException");
    }

    @Test
    void provider_ofThisProcess_isNamed() {
        try (RefreshingCredentials provider = RoleCredentials.tke()) {
            assertThat(provider).hasToString("TKE role");
        }
    }
}
