package io.github.tctasks.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import org.junit.jupiter.api.Test;

class RequiredTest {

    @Test
    void parameter_thatIsThere_isReturned() {
        assertThat(Required.parameter("DescribeJob", "JobId", "job-1")).isEqualTo("job-1");
    }

    @Test
    void parameter_thatIsMissing_isNamedWithItsAction() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Required.parameter("DescribeJob", "JobId", null))
                .withMessage("DescribeJob needs the parameter JobId.")
                .satisfies(e -> assertThat(e.field()).isEqualTo("JobId"));
    }

    @Test
    void setting_thatIsMissing_isNamed() {
        assertThat(Required.setting("site", 1)).isEqualTo(1);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Required.setting("site", null))
                .withMessageContaining("site")
                .satisfies(e -> assertThat(e.field()).isEqualTo("site"));
    }

    @Test
    void anyOf_withOneOrMoreValues_passes() {
        assertThatCode(() -> Required.anyOf("A", "B or C", "b", null)).doesNotThrowAnyException();
        assertThatCode(() -> Required.anyOf("A", "B or C", null, "c")).doesNotThrowAnyException();
        assertThatCode(() -> Required.anyOf("A", "B or C", "b", "c")).doesNotThrowAnyException();
    }

    @Test
    void anyOf_withoutAValue_namesAllOfThem() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Required.anyOf("DescribeTaskStatus", "TaskId or DealName", null, null))
                .withMessage("DescribeTaskStatus needs the parameter TaskId or DealName.")
                .satisfies(e -> assertThat(e.field()).isEqualTo("TaskId or DealName"));
    }
}
