package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document whose responses have no examples. */
class NoExampleTest {

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        String whole = Files.readString(TestRequest.SIXTH);
        Path spec = folder.resolve("cbs.yaml");
        Files.writeString(spec, whole.replace("documented:", "another:"));
        sandbox = SandboxArguments.read(List.of("--spec", spec.toString())).start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void answer_isMadeFromTheSchema_withEachField_andAlwaysTheSame() {
        TestRequest.Answer answer = TestRequest.disks(sandbox).send();
        assertThat(answer.code()).as(answer.message()).isEmpty();
        assertThat(answer.response().propertyNames()).contains("RequestId").hasSizeGreaterThan(1);
        assertThat(without(answer)).isEqualTo(without(TestRequest.disks(sandbox).send()));
    }

    private static String without(TestRequest.Answer answer) {
        return answer.response().toString().replaceAll("\"RequestId\":\"[^\"]*\"", "");
    }
}
