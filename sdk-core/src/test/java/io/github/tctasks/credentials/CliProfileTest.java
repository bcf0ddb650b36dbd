package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliProfileTest {

    @TempDir
    private Path home;

    private final VirtualTime time = new VirtualTime();
    private final Map<String, String> environment = new HashMap<>();
    private Path directory = Path.of("");

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createDirectory(home.resolve(".tccli"));
    }

    private CliProfile profile() {
        return CliProfile.of(directory, "work", time);
    }

    private Path credential(String json) throws IOException {
        return Files.writeString(directory.resolve("work.credential"), json);
    }

    private Surroundings surroundings() {
        return new Surroundings(environment::get, home, home);
    }

    @Test
    void keys_ofAPlainProfile_areRead() throws IOException {
        credential("{\"secretId\":\"id\",\"secretKey\":\"key\"}");
        assertThat(profile().keys().credentials()).isEqualTo(Credentials.of("id", "key"));
        credential("{\"secretId\":\"id\",\"secretKey\":\"key\",\"token\":\"token\",\"role-arn\":\"\",\"type\":null}");

        assertThat(profile().keys().credentials()).isEqualTo(Credentials.of("id", "key", "token"));
        assertThat(profile().role()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oauth", "sso"})
    void keys_ofASession_areUsedUntilItExpires(String type) throws IOException {
        long expiresAt = time.now().getEpochSecond() + 3600;
        credential(
                "{\"type\":\"%s\",\"secretId\":\"id\",\"secretKey\":\"key\",\"token\":\"t\",\"expiresAt\":%d,\"%s\":{}}"
                        .formatted(type, expiresAt, type));
        CliProfile profile = profile();
        time.advance(Duration.ofHours(1).minusNanos(1));
        assertThat(profile.keys().credentials()).isEqualTo(Credentials.of("id", "key", "t"));
        time.advance(Duration.ofNanos(1));

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> profile.keys().credentials())
                .withMessageContaining("profile work has expired at 2026-11-22T11:00:00Z")
                .withMessageContaining("log in again");
    }

    @Test
    void keys_ofASessionThatTheCommandLineHasRenewed_areTheNewOnesAtOnce() throws IOException {
        long now = time.now().getEpochSecond();
        String session =
                "{\"type\":\"oauth\",\"secretId\":\"%s\",\"secretKey\":\"key\",\"token\":\"t\",\"expiresAt\":%d}";
        credential(session.formatted("old", now + 2));
        CliProfile profile = profile();
        assertThat(profile.keys().credentials().secretId()).isEqualTo("old");
        credential(session.formatted("new", now + 7200));
        time.advance(Duration.ofSeconds(2));

        assertThat(profile.keys().credentials().secretId()).isEqualTo("new");
    }

    @Test
    void role_thatAProfileAsksFor_isTold() throws IOException {
        String keys = "{\"secretId\":\"id\",\"secretKey\":\"key\",\"role-arn\":\"qcs::cam::uin/1:roleName/r\"%s}";
        credential(keys.formatted(",\"role-session-name\":\"me\""));
        assertThat(profile().role()).isEqualTo(new CliProfile.Role("qcs::cam::uin/1:roleName/r", "me"));
        assertThat(profile().keys().credentials()).isEqualTo(Credentials.of("id", "key"));
        credential(keys.formatted(""));

        assertThat(profile().role()).isEqualTo(new CliProfile.Role("qcs::cam::uin/1:roleName/r", "tctasks"));
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> new ProfileCredentials(profile(), false).credentials())
                .withMessageContaining("asks for the role qcs::cam::uin/1:roleName/r")
                .withMessageContaining("sdk-credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"secretKey\": verySecret}",
                "{\"secretKey\":\"verySecret\"}",
                "{\"secretId\":\"id\"}",
                "{\"secretId\":\"id\",\"secretKey\":\"very Secret\"}",
                "{\"secretId\":1,\"secretKey\":\"verySecret\"}",
                "{\"secretId\":\"id\",\"secretKey\":\"verySecret\",\"expiresAt\":\"tomorrow\"}",
                "{\"secretId\":\"id\",\"secretKey\":\"verySecret\",\"expiresAt\":9223372036854775807}",
            })
    void file_thatIsNoCredential_isToldWithoutItsContent(String json) throws IOException {
        Path file = credential(json);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> profile().keys().credentials())
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(causes(e)).doesNotContain("verySecret"));
    }

    private static String causes(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : failure + causes(failure.getCause());
    }

    @Test
    void profile_withoutAFile_isToldByIt() {
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> profile().keys().credentials())
                .withMessageContaining(directory.resolve("work.credential").toString());
        assertThat(profile().region()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../other", "a\\b", "a\nb"})
    void name_thatLeavesTheDirectory_isRefused(String name) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CliProfile.of(directory, name, time))
                .satisfies(e -> assertThat(e.field()).isEqualTo("profile"));
    }

    @Test
    void current_isWhatTheVariableNamesElseDefault() {
        assertThat(CliProfile.current(surroundings(), time).name()).isEqualTo("default");
        environment.put("TCCLI_PROFILE", "work");

        assertThat(CliProfile.current(surroundings(), time).name()).isEqualTo("work");
    }

    @Test
    void region_isReadFromTheSettings() throws IOException {
        Path settings = directory.resolve("work.configure");
        Files.writeString(settings, "{\"_sys_param\":{\"region\":\"ap-beijing\",\"output\":\"json\"},\"cvm\":{}}");
        assertThat(profile().region()).isEqualTo("ap-beijing");
        for (String other :
                new String[] {"{}", "{\"_sys_param\":{}}", "{\"_sys_param\":{\"region\":\" \"}}", "nonsense"}) {
            Files.writeString(settings, other);
            assertThat(profile().region()).as(other).isNull();
        }
    }

    @Test
    void defaultRegion_comesFromTheEnvironmentElseFromTheProfile() throws IOException {
        assertThat(DefaultRegion.find(surroundings())).isNull();
        Files.writeString(directory.resolve("default.configure"), "{\"_sys_param\":{\"region\":\"ap-beijing\"}}");
        assertThat(DefaultRegion.find(surroundings())).isEqualTo("ap-beijing");
        environment.put("TCCLI_PROFILE", "work");
        assertThat(DefaultRegion.find(surroundings())).isNull();
        Files.writeString(directory.resolve("work.configure"), "{\"_sys_param\":{\"region\":\"ap-tokyo\"}}");
        assertThat(DefaultRegion.find(surroundings())).isEqualTo("ap-tokyo");
        environment.put("TENCENTCLOUD_REGION", " ap-guangzhou ");

        assertThat(DefaultRegion.find(surroundings())).isEqualTo("ap-guangzhou");
    }

    @Test
    void text_showsTheNameOnly() throws IOException {
        credential("{\"secretId\":\"id\",\"secretKey\":\"verySecret\"}");
        CliProfile profile = profile();
        profile.keys().credentials();

        assertThat(profile).hasToString("profile work");
        assertThat(profile.keys()).hasToString("profile work");
        assertThat(profile.keys().account()).isEqualTo("profile work");
        assertThat(CredentialsProvider.profile("work")).hasToString("profile work");
    }
}
