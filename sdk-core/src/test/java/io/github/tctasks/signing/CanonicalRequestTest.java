package io.github.tctasks.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalRequestTest {

    @Test
    void text_ofHeadersInAnyOrderAndCase_isSortedTrimmedAndLowerCase() {
        CanonicalRequest request = CanonicalRequest.of(
                "POST", "", Map.of("X-TC-Action", " DescribeJob ", "HOST", "Job.Example", "Content-Type", "A/B"));

        assertThat(request.signedHeaders()).isEqualTo("content-type;host;x-tc-action");
        assertThat(request.text("00ff"))
                .isEqualTo("POST\n/\n\ncontent-type:a/b\nhost:job.example\nx-tc-action:describejob\n\n"
                        + "content-type;host;x-tc-action\n00ff");
    }

    @Test
    void text_withAQuery_holdsItAsItIs() {
        CanonicalRequest request = CanonicalRequest.of("GET", "A=%20&B=b", Map.of("content-type", "c", "host", "h"));

        assertThat(request.text("00")).startsWith("GET\n/\nA=%20&B=b\ncontent-type:c\nhost:h\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-type", "host"})
    void of_withoutAMandatoryHeader_namesIt(String missing) {
        String other = missing.equals("host") ? "content-type" : "host";

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CanonicalRequest.of("POST", "", Map.of(other, "x")))
                .satisfies(e -> assertThat(e.field()).isEqualTo(missing))
                .withMessageContaining(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nx-tc-action:b", "a\n"})
    void of_withALineBreakInAValue_isRefusedWithoutShowingIt(String value) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CanonicalRequest.of("POST", "", Map.of("content-type", "c", "host", value)))
                .withMessage("The header host must not hold a line break.");
    }
}
