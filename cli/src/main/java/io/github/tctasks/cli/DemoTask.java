package io.github.tctasks.cli;

import io.github.tctasks.task.TaskState;

/** What the demo saw of one task. */
record DemoTask(String service, String id, TaskState expected, TaskState state, int calls, long millis, String remark) {

    boolean asExpected() {
        return state == expected;
    }
}
