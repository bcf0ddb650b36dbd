package io.github.tctasks.cli;

import io.github.tctasks.task.TaskState;

/** Tells a person how the waits are getting on. Thread-safe. */
interface Progress {

    /** Tells what was heard of a task: a state with the service's own word for it, or why there was none. */
    void heard(TaskName task, TaskState state, String remark);

    /** Tells that a task's wait is over, before its result is printed. */
    void ended(TaskName task, TaskState state, String remark);
}
