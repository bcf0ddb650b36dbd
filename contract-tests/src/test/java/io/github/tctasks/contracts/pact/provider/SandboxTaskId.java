package io.github.tctasks.contracts.pact.provider;

import java.util.Map;

/**
 * An id of a task of the sandbox, which does what its id says.
 *
 * @param prefix how a string id starts
 * @param digits how an integer id ends
 */
record SandboxTaskId(String prefix, int digits) {

    private static final int THOUSAND = 1000;
    // Behind "takes-" come milliseconds: longer than any build.
    private static final int HOUR = 3_600_000;

    private static final Map<String, SandboxTaskId> STATES = Map.of(
            "pending", new SandboxTaskId("pending-", 938),
            "running", new SandboxTaskId("takes-", 910),
            "succeeded", new SandboxTaskId("instant-", 906),
            "failed", new SandboxTaskId("fail-", 901),
            "undocumented", new SandboxTaskId("strange-", 905),
            "unknown", new SandboxTaskId("unknown-", 902));
    private static final SandboxTaskId LEAST = new SandboxTaskId("null-", 907);
    private static final SandboxTaskId RARE = new SandboxTaskId("rare-", 939);

    static final SandboxTaskId WHOLE = new SandboxTaskId("whole-", 940);

    /** A task with a raw status; no integer id asks for one, so such a task has succeeded. */
    static SandboxTaskId withStatus(String raw) {
        return new SandboxTaskId("status-" + raw + "-", 906);
    }

    /**
     * Finds the kind of a task.
     *
     * @param state the task's state
     * @param least whether it tells as little as it may
     * @param rare whether it has another raw status than most in its state
     * @return the kind
     */
    static SandboxTaskId of(String state, boolean least, boolean rare) {
        SandboxTaskId kind = STATES.get(state);
        if (kind == null) {
            throw new AssertionError("The sandbox has no task that is " + state + "; there are " + STATES.keySet());
        }
        return least ? LEAST : rare ? RARE : kind;
    }

    String text(int number) {
        return prefix + (HOUR + number);
    }

    long number(int number) {
        return (long) (HOUR + number) * THOUSAND + digits;
    }
}
