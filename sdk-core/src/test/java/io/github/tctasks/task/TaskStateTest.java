package io.github.tctasks.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskStateTest {

    @ParameterizedTest
    @EnumSource
    void isFinal_ofAState_isTrueOnlyForTheTwoEnds(TaskState state) {
        assertThat(state.isFinal()).isEqualTo(state == TaskState.SUCCEEDED || state == TaskState.FAILED);
    }
}
