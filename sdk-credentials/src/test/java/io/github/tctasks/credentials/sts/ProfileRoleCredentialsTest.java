package io.github.tctasks.credentials.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.CliProfile;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProfileRoleCredentialsTest {

    @TempDir
    private Path directory;

    private final VirtualClock time = new VirtualClock();
    private final FakeSts sts = new FakeSts(time);

    private ProfileRoleCredentials provider() {
        return new ProfileRoleCredentials(CliProfile.of(directory, "work", time), sts.calls(), time);
    }

    private void profile(String more) throws IOException {
        Files.writeString(
                directory.resolve("work.credential"), "{\"secretId\":\"own\",\"secretKey\":\"key\"" + more + "}");
    }

    @Test
    void profile_withoutARole_givesItsKeys() throws IOException {
        profile("");
        try (ProfileRoleCredentials provider = provider()) {
            assertThat(provider.credentials()).isEqualTo(Credentials.of("own", "key"));
        }
        assertThat(sts.received()).isEmpty();
    }

    @Test
    void profile_withARole_hasItAssumedWithItsKeysInItsRegion() throws IOException {
        profile(",\"role-arn\":\"qcs::cam::uin/1:roleName/r\",\"role-session-name\":\"me\"");
        Files.writeString(directory.resolve("work.configure"), "{\"_sys_param\":{\"region\":\"ap-tokyo\"}}");
        try (ProfileRoleCredentials provider = provider()) {
            assertThat(provider.credentials()).isEqualTo(Credentials.of("id-1", "key-1", "token-1"));
            assertThat(provider.credentials()).isEqualTo(Credentials.of("id-1", "key-1", "token-1"));
            assertThat(provider.account()).isEqualTo("profile work");
            assertThat(provider).hasToString("profile work");
        }
        assertThat(sts.received()).singleElement().satisfies(call -> {
            assertThat(call.region()).isEqualTo("ap-tokyo");
            assertThat(call.authorization()).contains("Credential=own/");
            assertThat(call.body())
                    .isEqualTo("{\"RoleArn\":\"qcs::cam::uin/1:roleName/r\",\"RoleSessionName\":\"me\"}");
        });
    }

    @Test
    void profile_whoseRoleChanges_givesTheNewOne() throws IOException {
        profile(",\"role-arn\":\"qcs::cam::uin/1:roleName/a\"");
        try (ProfileRoleCredentials provider = provider()) {
            provider.credentials();
            profile(",\"role-arn\":\"qcs::cam::uin/1:roleName/b\"");
            time.advance(Duration.ofSeconds(5));
            assertThat(provider.credentials().secretId()).isEqualTo("id-2");
        }
        assertThat(sts.received())
                .last()
                .satisfies(call -> assertThat(call.body()).contains("roleName/b"));
    }

    @Test
    void profile_thatDoesNotExist_isTold() {
        try (ProfileRoleCredentials provider = provider()) {
            assertThatExceptionOfType(NoCredentialsException.class)
                    .isThrownBy(provider::credentials)
                    .withMessageContaining("work.credential");
        }
    }

    @Test
    void close_refusesLaterCalls() throws IOException {
        profile(",\"role-arn\":\"qcs::cam::uin/1:roleName/a\"");
        ProfileRoleCredentials provider = provider();
        provider.credentials();
        provider.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(provider::credentials)
                .withMessageContaining("profile work");
    }
}
