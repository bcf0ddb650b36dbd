package io.github.tctasks.sandbox;

import static io.github.tctasks.sandbox.TaskState.FAILED;
import static io.github.tctasks.sandbox.TaskState.PENDING;
import static io.github.tctasks.sandbox.TaskState.RUNNING;
import static io.github.tctasks.sandbox.TaskState.SUCCEEDED;

import io.github.tctasks.sandbox.TaskStep.InState;
import io.github.tctasks.sandbox.TaskStep.NotFound;
import io.github.tctasks.sandbox.TaskStep.Refused;
import io.github.tctasks.sandbox.TaskStep.Strange;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course that a task takes. Its id tells which: {@link #TABLE} is the one place that knows the special ids, but for those
 * that ask for a fault, which {@link FaultyTask} knows.
 */
@FunctionalInterface
interface TaskScript {

    /**
     * A query of a task.
     *
     * @param id the task
     * @param poll how many queries of the task came before this one
     * @param age the time since the first query
     * @param unfinished how many queries find an ordinary task unfinished
     */
    record Query(TaskId id, int poll, Duration age, int unfinished) {

        Query without(int polls) {
            return new Query(id, poll - polls, age, unfinished);
        }
    }

    /**
     * Tells what a query of the task is answered.
     *
     * @param query the query
     * @return the answer
     */
    TaskStep step(Query query);

    /** How many queries do not find a task that is visible late. */
    int LATE = 2;

    /** The course of every task whose id is not special. */
    TaskScript ORDINARY = query -> TaskStep.progress(query.poll, query.unfinished, SUCCEEDED);

    /** The special ids. README.md and the javadoc of {@link Sandbox} tell users of them. */
    List<Row> TABLE = List.of(
            new Row("fail-", "901", query -> TaskStep.progress(query.poll, query.unfinished, FAILED)),
            new Row("unknown-", "902", query -> new NotFound()),
            new Row("endless-", "903", query -> TaskStep.progress(query.poll, Integer.MAX_VALUE, SUCCEEDED)),
            new Row("late-", "904", TaskScript::late),
            new Row("strange-", "905", query -> new Strange()),
            new Row("instant-", "906", query -> new InState(SUCCEEDED, false)),
            new Row("null-", "907", TaskScript::bare),
            new Row("error-InternalError-", "908", query -> refused("InternalError")),
            new Row("error-RequestLimitExceeded-", "909", query -> refused("RequestLimitExceeded")),
            new Row("error-", null, query -> refused(codeIn(query.id.text()))),
            new Row("takes-", "910", TaskScript::timed),
            new Row("pending-", "938", query -> new InState(PENDING, false)),
            new Row("rare-", "939", query -> new InState(FAILED, false, true)),
            new Row("whole-", "940", query -> new TaskStep.Whole()),
            new Row("status-", null, query -> new TaskStep.WithStatus(secondPart(query.id.text()))));

    /**
     * A kind of special id.
     *
     * @param prefix how a string id of this kind starts
     * @param digits how an integer id of this kind ends, or null if there are only string ids
     * @param script the course of its task
     */
    record Row(String prefix, @Nullable String digits, TaskScript script) {

        boolean matches(TaskId id) {
            return id.number()
                    ? digits != null && id.text().endsWith(digits)
                    : id.text().startsWith(prefix);
        }
    }

    /**
     * Finds the course of a task.
     *
     * @param id the task
     * @return its course
     */
    static TaskScript of(TaskId id) {
        for (Row row : TABLE) {
            if (row.matches(id)) {
                return row.script;
            }
        }
        TaskScript faulty = FaultyTask.find(id);
        return faulty == null ? ORDINARY : faulty;
    }

    private static TaskStep late(Query query) {
        return query.poll < LATE ? new NotFound() : ORDINARY.step(query.without(LATE));
    }

    private static TaskStep bare(Query query) {
        TaskStep step = ORDINARY.step(query);
        return step instanceof InState usual ? new InState(usual.state(), true) : step;
    }

    private static TaskStep timed(Query query) {
        String millis = millisIn(query.id);
        if (!millis.matches("-?\\d{1,18}")) {
            return new Refused("InvalidParameterValue", "An id that starts with takes- goes on with milliseconds.");
        }
        boolean running = query.age.compareTo(Duration.ofMillis(Long.parseLong(millis))) < 0;
        return new InState(running ? RUNNING : SUCCEEDED, false);
    }

    /** The milliseconds in an id such as {@code takes-30000-1} or {@code 30000910}. */
    private static String millisIn(TaskId id) {
        return id.number()
                ? new BigInteger(id.text()).divide(BigInteger.valueOf(1000)).toString()
                : secondPart(id.text());
    }

    private static Refused refused(String code) {
        return new Refused(code, "The task's id asks for this error.");
    }

    /** The code in an id such as {@code error-InternalError.ModuleError-1}. */
    private static String codeIn(String id) {
        String code = secondPart(id);
        return code.isEmpty() ? "InvalidParameterValue" : code;
    }

    /** What stands between the first two dashes of an id, or behind the only one. */
    private static String secondPart(String id) {
        return id.split("-", 3)[1];
    }
}
