package io.github.tctasks.contracts.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.TaskHandle;
import java.util.zip.CRC32;

/** Handles of any text, with a check that is right, so that the fuzzer gets behind it. */
class HandleFuzzTest {

    @FuzzTest
    void handle_ofAnyText_isReadAsWrittenOrRefused(byte[] input) {
        String body = new String(input, UTF_8);
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(UTF_8));
        String text = body + ":" + "%08x".formatted(crc.getValue());
        try {
            assertThat(TaskHandle.parse(text)).hasToString(text);
        } catch (InvalidRequestException e) {
            assertThat(e.getMessage()).contains("handle");
        }
    }
}
