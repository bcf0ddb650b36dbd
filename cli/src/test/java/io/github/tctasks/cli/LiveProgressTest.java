package io.github.tctasks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.task.TaskState;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LiveProgressTest {

    private static final TaskName ONE = TaskName.of("vpc", "a");
    private static final TaskName OTHER = TaskName.of("clb", "b");

    private final StringWriter written = new StringWriter();

    private LiveProgress progress(int width) {
        return new LiveProgress(new PrintWriter(written), 2, width);
    }

    @Test
    void heard_ofSeveralTasks_isOneLineWrittenAnew() {
        LiveProgress progress = progress(80);

        progress.heard(ONE, TaskState.RUNNING, "RUNNING");
        progress.heard(OTHER, TaskState.PENDING, "2");

        assertThat(written)
                .hasToString("\r\u001b[2K0 of 2 ended, 1 running; vpc a: RUNNING"
                        + "\r\u001b[2K0 of 2 ended, 1 pending, 1 running; clb b: 2");
    }

    @Test
    void heard_onANarrowTerminal_isCutSoThatItCanBeCleared() {
        progress(20).heard(ONE, TaskState.RUNNING, "RUNNING");

        assertThat(written.toString().replace("\r\u001b[2K", "")).hasSize(19);
    }

    @Test
    void ended_otherwiseThanBySuccess_leavesALine() {
        LiveProgress progress = progress(80);

        progress.ended(ONE, TaskState.SUCCEEDED, "");
        progress.ended(OTHER, TaskState.FAILED, "disk full");

        assertThat(written).hasToString("\r\u001b[2K\r\u001b[2Kclb b: disk full" + System.lineSeparator());
    }
}
