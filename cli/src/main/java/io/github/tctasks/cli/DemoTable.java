package io.github.tctasks.cli;

import io.github.tctasks.task.TaskState;
import java.util.List;

/** The demo's closing table. */
final class DemoTable {

    private static final String ROW = "%-7s  %-36s  %5s  %-9s  %6s  %s%n";

    private DemoTable() {}

    static String of(List<DemoTask> tasks) {
        StringBuilder table = new StringBuilder(ROW.formatted("SERVICE", "TASK", "CALLS", "STATE", "MS", "REMARK"));
        for (DemoTask task : tasks) {
            table.append(
                    ROW.formatted(task.service(), task.id(), task.calls(), task.state(), task.millis(), task.remark()));
        }
        long services = tasks.stream().map(DemoTask::service).distinct().count();
        int calls = tasks.stream().mapToInt(DemoTask::calls).sum();
        long failed =
                tasks.stream().filter(task -> task.state() == TaskState.FAILED).count();
        return table.append("%n%d services, %d typed calls, %d failed task told as a failure.%n"
                        .formatted(services, calls, failed))
                .toString();
    }
}
