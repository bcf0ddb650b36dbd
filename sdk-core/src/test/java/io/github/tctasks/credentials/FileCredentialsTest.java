package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

class FileCredentialsTest {

    @TempDir
    private Path directory;

    private final VirtualTime time = new VirtualTime();
    private final Map<String, String> environment = new HashMap<>();
    private Path home = Path.of("");
    private Path etc = Path.of("");

    @BeforeEach
    void makeDirectories() throws IOException {
        home = directory.resolve("home");
        etc = directory.resolve("etc");
        Files.createDirectories(home.resolve(".tencentcloud"));
        Files.createDirectories(etc.resolve("tencentcloud"));
    }

    private FileCredentials provider() {
        return FileCredentials.in(new Surroundings(environment::get, home, etc), time);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(home.resolve(".tencentcloud/credentials"), content);
    }

    @Test
    void credentials_ofTheDefaultSection_areReadWithAllThatIniFilesMayHold() throws IOException {
        file("\uFEFF" + """
                ; a comment
                # another

                [ default ]
                  secret_id=AKIDexample\t
                secret_key = a=b==
                token = tokenExample\r
                region = ap-guangzhou
                [other]
                secret_id = no
                """);

        assertThat(provider().credentials()).isEqualTo(Credentials.of("AKIDexample", "a=b==", "tokenExample"));
    }

    @Test
    void credentials_withoutAToken_arePermanent() throws IOException {
        file("[default]\nsecret_id = id\nsecret_key = key\ntoken =\n");

        assertThat(provider().credentials()).isEqualTo(Credentials.of("id", "key"));
    }

    @Test
    void file_ofTheUser_comesBeforeThatOfTheMachineAndTheVariableBeforeBoth() throws IOException {
        Files.writeString(etc.resolve("tencentcloud/credentials"), "[default]\nsecret_id=etc\nsecret_key=key\n");
        assertThat(provider().credentials().secretId()).isEqualTo("etc");
        file("[default]\nsecret_id=home\nsecret_key=key\n");
        assertThat(provider().credentials().secretId()).isEqualTo("home");
        Path own = Files.writeString(directory.resolve("own"), "[default]\nsecret_id=own\nsecret_key=key\n");
        environment.put("TENCENTCLOUD_CREDENTIALS_FILE", own.toString());

        assertThat(provider().credentials().secretId()).isEqualTo("own");
    }

    @Test
    void section_byName_isRead() throws IOException {
        Path file = file("[default]\nsecret_id=no\nsecret_key=key\n[ci]\nsecret_id=ci\nsecret_key=key\n");

        assertThat(CredentialsProvider.file(file, "ci").credentials().secretId())
                .isEqualTo("ci");
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> CredentialsProvider.file(file, "nightly").credentials())
                .withMessageContaining(file.toString())
                .withMessageContaining("[nightly]");
    }

    @Test
    void change_ofTheFile_isSeenWithinFiveSeconds() throws IOException {
        FileCredentials provider = provider();
        file("[default]\nsecret_id=old\nsecret_key=key\n");
        assertThat(provider.credentials().secretId()).isEqualTo("old");
        file("[default]\nsecret_id=new\nsecret_key=key\n");
        time.advance(Duration.ofSeconds(5).minusNanos(1));
        assertThat(provider.credentials().secretId()).isEqualTo("old");
        time.advance(Duration.ofNanos(1));

        assertThat(provider.credentials().secretId()).isEqualTo("new");
    }

    @Test
    void file_thatIsBeingRewritten_doesNoHarmForAMinute() throws IOException {
        FileCredentials provider = provider();
        file("[default]\nsecret_id=old\nsecret_key=key\n");
        provider.credentials();
        file("");
        time.advance(Duration.ofSeconds(59));
        assertThat(provider.credentials().secretId()).isEqualTo("old");
        time.advance(Duration.ofSeconds(1));

        assertThatExceptionOfType(NoCredentialsException.class).isThrownBy(provider::credentials);
    }

    @Test
    void file_thatIsNotThere_isToldWithBothPlacesAndTheVariable() {
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> provider().credentials())
                .withMessageContaining(home.resolve(".tencentcloud/credentials").toString())
                .withMessageContaining(etc.resolve("tencentcloud/credentials").toString())
                .withMessageContaining("TENCENTCLOUD_CREDENTIALS_FILE");
        environment.put("TENCENTCLOUD_CREDENTIALS_FILE", "/nowhere/at-all");
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> provider().credentials())
                .withMessageContaining("no file /nowhere/at-all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[default]\nsecret_id = id\n",
                "[default]\nsecret_id = id\nsecret_key =\n",
                "[default]\nsecret_key = verySecret\n",
                "[default]\nsecret_id = id\nsecret_key = verySecret here\n",
                "[default]\nsecret_id = id\nsecret_key: verySecret\n",
                "[default]\nsecret_id = id\nverySecret\n",
                "secret_id = id\nsecret_key = verySecret\n",
            })
    void file_thatLacksSomething_isToldWithoutItsContent(String content) throws IOException {
        Path file = file(content);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> provider().credentials())
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(e).hasStackTraceContaining("NoCredentialsException"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("verySecret"));
    }

    @Test
    void file_thatIsLargeOrADirectory_isRefused() throws IOException {
        Path large = Files.write(directory.resolve("large"), new byte[65 * 1024]);

        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> CredentialsProvider.file(large, "default").credentials())
                .withMessageContaining("larger than");
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> CredentialsProvider.file(directory, "default").credentials())
                .withMessageContaining("cannot be read");
    }

    @Test
    void text_showsTheSectionOnly() throws IOException {
        Path file = file("[default]\nsecret_id=id\nsecret_key=verySecret\n");
        CredentialsProvider provider = CredentialsProvider.file(file, "default");
        provider.credentials();

        assertThat(provider).hasToString("file [default]");
        assertThat(provider.account()).isEqualTo("file [default]");
        assertThat(CredentialsProvider.file()).hasToString("file [default]");
    }
}
