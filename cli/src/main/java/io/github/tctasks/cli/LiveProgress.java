package io.github.tctasks.cli;

import io.github.tctasks.task.TaskState;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Progress on a terminal: one line that is written anew, and a lasting one for each task that does not succeed. */
final class LiveProgress implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintWriter out;
    private final int total;
    private final int width;
    private final Map<TaskName, TaskState> waiting = new HashMap<>();
    private int ended;

    /** Makes the display of a number of tasks on a terminal of a width; a line beyond it could not be cleared. */
    LiveProgress(PrintWriter out, int total, int width) {
        this.out = out;
        this.total = total;
        this.width = width;
    }

    @Override
    public synchronized void heard(TaskName task, TaskState state, String remark) {
        waiting.put(task, state);
        String line = "%d of %d ended%s; %s %s: %s"
                .formatted(ended, total, othersByState(), task.service(), task.id(), remark);
        out.print(CLEAR_LINE + line.substring(0, Math.min(line.length(), width - 1)));
        out.flush();
    }

    private String othersByState() {
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        waiting.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count ->
                        ", " + count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    // The result is printed next, on what may be the same terminal.
    @Override
    public synchronized void ended(TaskName task, TaskState state, String remark) {
        waiting.remove(task);
        ended++;
        out.print(CLEAR_LINE);
        if (state != TaskState.SUCCEEDED) {
            out.printf("%s %s: %s%n", task.service(), task.id(), remark);
        }
        out.flush();
    }
}
