package io.github.tctasks.sandbox;

import org.jspecify.annotations.Nullable;

/** What one query of a task is answered. */
sealed interface TaskStep {

    /**
     * The task's state.
     *
     * @param state the state
     * @param bare whether everything that may be left out or null is so
     * @param rare whether the status is the last of the raw values that stand for the state, and not the first
     */
    record InState(TaskState state, boolean bare, boolean rare) implements TaskStep {

        InState(TaskState state, boolean bare) {
            this(state, bare, false);
        }
    }

    /** The task has succeeded, and each field that the document has holds something. */
    record Whole() implements TaskStep {}

    /**
     * A status by its name.
     *
     * @param raw the raw status, as a text
     */
    record WithStatus(String raw) implements TaskStep {}

    /** A status that no document knows. */
    record Strange() implements TaskStep {}

    /** The service does not know the task. */
    record NotFound() implements TaskStep {}

    /**
     * An error, whatever the task does.
     *
     * @param code the API's error code
     * @param message what the answer says about it
     */
    record Refused(String code, String message) implements TaskStep {

        ApiException exception() {
            return new ApiException(code, message);
        }
    }

    /**
     * An answer that a fault befalls.
     *
     * @param fault the fault
     * @param answer what would be answered without it
     */
    record Faulty(Fault fault, TaskStep answer) implements TaskStep {

        @Override
        public TaskStep withoutFault() {
            return answer;
        }
    }

    /** What is to go wrong with the answer, or null. */
    default @Nullable Fault fault() {
        return null;
    }

    /** The answer as it would be if nothing went wrong. */
    default TaskStep withoutFault() {
        return this;
    }

    /**
     * The usual course: pending at first, then running, then at its end.
     *
     * @param poll how many queries of the task came before this one
     * @param unfinished how many queries find the task unfinished
     * @param end the state in which it ends
     * @return the state
     */
    static TaskStep progress(int poll, int unfinished, TaskState end) {
        if (poll >= unfinished) {
            return new InState(end, false);
        }
        return new InState(poll == 0 ? TaskState.PENDING : TaskState.RUNNING, false);
    }
}
