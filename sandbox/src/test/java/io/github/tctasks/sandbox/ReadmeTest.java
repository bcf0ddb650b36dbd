package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are told agrees with what the code does. */
class ReadmeTest {

    static Iterable<TaskScript.Row> specialIds() {
        return TaskScript.TABLE;
    }

    @ParameterizedTest
    @MethodSource("specialIds")
    void everySpecialId_isInReadmeAndJavadoc(TaskScript.Row row) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String javadoc = Files.readString(Path.of("src/main/java/io/github/tctasks/sandbox/Sandbox.java"));
        assertThat(readme).contains("| `" + row.prefix());
        assertThat(javadoc).contains("<td>{@code " + row.prefix());
        if (row.digits() != null) {
            assertThat(readme).contains("`..." + row.digits() + "`");
            assertThat(javadoc).contains("<td>{@code ..." + row.digits() + "}</td>");
        }
    }

    static Iterable<Fault> faults() {
        return FaultNames.BY_DIGITS;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFault_isInReadmeAndJavadoc(Fault fault) throws IOException {
        int digits = FaultNames.DELAY_DIGITS + 1 + FaultNames.BY_DIGITS.indexOf(fault);
        String name = fault.name().startsWith("slow-") ? "slow-MILLISECONDS" : fault.name();
        assertThat(Files.readString(Path.of("README.md"))).contains("| `" + name + "` | `..." + digits + "` |");
        assertThat(Files.readString(Path.of("src/main/java/io/github/tctasks/sandbox/Fault.java")))
                .contains("<td>{@code " + name + "}</td><td>{@code ..." + digits + "}</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AuthFailure.InvalidAuthorization",
                "AuthFailure.SecretIdNotFound",
                "AuthFailure.SignatureExpire",
                "AuthFailure.SignatureFailure",
                "AuthFailure.TokenFailure",
                "NoSuchProduct",
                "InvalidAction",
                "NoSuchVersion",
                "RequestLimitExceeded",
                "MissingParameter",
                "UnknownParameter",
                "InvalidParameter",
                "InvalidParameterValue",
                "InvalidRequest",
                "RequestSizeLimitExceeded",
            })
    void everyCodeOfARefusal_isInReadme(String code) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("`" + code + "`");
    }
}
