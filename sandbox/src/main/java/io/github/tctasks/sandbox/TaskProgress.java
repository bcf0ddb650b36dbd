package io.github.tctasks.sandbox;

import java.time.Instant;
import java.util.Map;

/**
 * How often each task has been asked about, and since when. Holds a bounded number of tasks and forgets those first that were
 * not asked about for longest.
 */
final class TaskProgress {

    private final Map<Task, Past> tasks;

    private record Task(String api, String id) {}

    /**
     * What came before a query of a task.
     *
     * @param polls the number of earlier queries
     * @param first the time of the first query; this one's if there is no earlier one
     */
    record Past(int polls, Instant first) {

        private Past andOneMore() {
            return new Past(polls + 1, first);
        }
    }

    /**
     * Starts with no task.
     *
     * @param capacity the greatest number of tasks to keep
     */
    TaskProgress(int capacity) {
        this.tasks = new BoundedMap<>(capacity);
    }

    /**
     * Counts a query.
     *
     * @param api the service and version that has the task
     * @param id the task's id
     * @param now the time of the query
     * @return what came before it
     */
    Past next(String api, String id, Instant now) {
        synchronized (tasks) {
            Past before = peek(api, id, now);
            tasks.put(new Task(api, id), before.andOneMore());
            return before;
        }
    }

    /**
     * Tells what {@link #next} would, but counts nothing.
     *
     * @param api the service and version that has the task
     * @param id the task's id
     * @param now the time of the query that might come
     * @return what came before it
     */
    Past peek(String api, String id, Instant now) {
        synchronized (tasks) {
            return tasks.getOrDefault(new Task(api, id), new Past(0, now));
        }
    }
}
