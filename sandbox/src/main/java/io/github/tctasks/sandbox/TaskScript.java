package io.github.tctasks.sandbox;

import static io.github.tctasks.sandbox.TaskState.FAILED;
import static io.github.tctasks.sandbox.TaskState.SUCCEEDED;

import io.github.tctasks.sandbox.TaskStep.InState;
import io.github.tctasks.sandbox.TaskStep.NotFound;
import io.github.tctasks.sandbox.TaskStep.Refused;
import io.github.tctasks.sandbox.TaskStep.Strange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course that a task takes. Its id tells which: {@link #TABLE} is the one place that knows the special ids. */
@FunctionalInterface
interface TaskScript {

    /**
     * Tells what a query of the task is answered.
     *
     * @param id the task's id
     * @param poll how many queries of the task came before this one
     * @param unfinished how many queries find an ordinary task unfinished
     * @return the answer
     */
    TaskStep step(String id, int poll, int unfinished);

    /** How many queries do not find a task that is visible late. */
    int LATE = 2;

    /** The course of every task whose id is not special. */
    TaskScript ORDINARY = (id, poll, unfinished) -> TaskStep.progress(poll, unfinished, SUCCEEDED);

    /** The special ids. README.md and the javadoc of {@link Sandbox} tell users of them. */
    List<Row> TABLE = List.of(
            new Row("fail-", "901", (id, poll, unfinished) -> TaskStep.progress(poll, unfinished, FAILED)),
            new Row("unknown-", "902", (id, poll, unfinished) -> new NotFound()),
            new Row("endless-", "903", (id, poll, unfinished) -> TaskStep.progress(poll, Integer.MAX_VALUE, SUCCEEDED)),
            new Row("late-", "904", TaskScript::late),
            new Row("strange-", "905", (id, poll, unfinished) -> new Strange()),
            new Row("instant-", "906", (id, poll, unfinished) -> new InState(SUCCEEDED, false)),
            new Row("null-", "907", TaskScript::bare),
            new Row("error-InternalError-", "908", (id, poll, unfinished) -> new Refused("InternalError")),
            new Row(
                    "error-RequestLimitExceeded-",
                    "909",
                    (id, poll, unfinished) -> new Refused("RequestLimitExceeded")),
            new Row("error-", null, (id, poll, unfinished) -> new Refused(codeIn(id))));

    /**
     * A kind of special id.
     *
     * @param prefix how a string id of this kind starts
     * @param digits how an integer id of this kind ends, or null if there are only string ids
     * @param script the course of its task
     */
    record Row(String prefix, @Nullable String digits, TaskScript script) {

        boolean matches(String id, boolean number) {
            return number ? digits != null && id.endsWith(digits) : id.startsWith(prefix);
        }
    }

    /**
     * Finds the course of a task.
     *
     * @param id the task's id
     * @param number whether the id is an integer
     * @return its course
     */
    static TaskScript of(String id, boolean number) {
        for (Row row : TABLE) {
            if (row.matches(id, number)) {
                return row.script;
            }
        }
        return ORDINARY;
    }

    private static TaskStep late(String id, int poll, int unfinished) {
        return poll < LATE ? new NotFound() : ORDINARY.step(id, poll - LATE, unfinished);
    }

    private static TaskStep bare(String id, int poll, int unfinished) {
        TaskStep step = ORDINARY.step(id, poll, unfinished);
        return step instanceof InState usual ? new InState(usual.state(), true) : step;
    }

    /** The code in an id such as {@code error-InternalError.ModuleError-1}. */
    private static String codeIn(String id) {
        String rest = id.substring("error-".length());
        int end = rest.indexOf('-');
        String code = end < 0 ? rest : rest.substring(0, end);
        return code.isEmpty() ? "InvalidParameterValue" : code;
    }
}
