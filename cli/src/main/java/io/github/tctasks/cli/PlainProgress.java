package io.github.tctasks.cli;

import io.github.tctasks.task.TaskState;
import java.io.PrintWriter;

/** Progress as plain lines, for files and pipes. */
record PlainProgress(PrintWriter out) implements Progress {

    @Override
    public void heard(TaskName task, TaskState state, String remark) {
        out.printf("%s %s: %s (%s)%n", task.service(), task.id(), state, remark);
    }

    @Override
    public void ended(TaskName task, TaskState state, String remark) {
        if (state != TaskState.SUCCEEDED) {
            out.printf("%s %s: %s%n", task.service(), task.id(), remark);
        }
    }
}
