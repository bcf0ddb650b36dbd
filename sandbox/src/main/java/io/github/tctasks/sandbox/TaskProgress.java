package io.github.tctasks.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often each task has been asked about. Holds a bounded number of tasks and forgets those first that were not asked about for longest. */
final class TaskProgress {

    private final Map<Task, Integer> polls;

    private record Task(String service, String id) {}

    /**
     * Starts with no task.
     *
     * @param capacity the greatest number of tasks to keep
     */
    TaskProgress(int capacity) {
        this.polls = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Task, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    /**
     * Counts a query.
     *
     * @param service the service
     * @param id the task's id
     * @return how many queries of the task came before this one
     */
    int next(String service, String id) {
        synchronized (polls) {
            return polls.merge(new Task(service, id), 1, Integer::sum) - 1;
        }
    }
}
