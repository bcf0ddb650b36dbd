package io.github.tctasks.generator.spec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A spec has mistakes. The message lists them all, one a line. There is no stack trace: it would hide them, and the mistake
 * is not in the code.
 */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param problems the mistakes, at least one
     */
    public SpecException(List<Problem> problems) {
        super(message(problems), null, false, false);
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The spec is wrong in " + places(problems.size()) + ":\n", ""));
    }

    private static String places(int count) {
        return count == 1 ? "one place" : count + " places";
    }
}
