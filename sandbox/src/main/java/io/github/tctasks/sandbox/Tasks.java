package io.github.tctasks.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** All tasks of a sandbox, whichever action asks about them. Thread-safe. */
final class Tasks {

    private final TaskProgress progress;
    private final InstantSource clock;
    private final int pollsUntilDone;

    /**
     * Starts with tasks that nobody has asked about yet.
     *
     * @param progress counts the queries of each task
     * @param clock tells how old a task is
     * @param pollsUntilDone how many queries find an ordinary task unfinished
     */
    Tasks(TaskProgress progress, InstantSource clock, int pollsUntilDone) {
        this.progress = progress;
        this.clock = clock;
        this.pollsUntilDone = pollsUntilDone;
    }

    /**
     * Asks about a task, which counts as one query of it.
     *
     * @param api the service and version that has the task
     * @param id the task
     * @return what to answer
     */
    TaskStep ask(String api, TaskId id) {
        Instant now = clock.instant();
        return step(id, progress.next(api, id.text(), now), now);
    }

    /**
     * Tells what {@link #ask} would, but counts nothing.
     *
     * @param api the service and version that has the task
     * @param id the task
     * @return what would be answered
     */
    TaskStep foresee(String api, TaskId id) {
        Instant now = clock.instant();
        return step(id, progress.peek(api, id.text(), now), now);
    }

    private TaskStep step(TaskId id, TaskProgress.Past past, Instant now) {
        Duration age = Duration.between(past.first(), now);
        return TaskScript.of(id).step(new TaskScript.Query(id, past.polls(), age, pollsUntilDone));
    }
}
