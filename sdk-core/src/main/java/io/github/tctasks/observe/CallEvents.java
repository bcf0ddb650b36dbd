package io.github.tctasks.observe;

/**
 * What happens in one call, in this order: each attempt's begin and end, then the call's end.
 *
 * <p>All of it is told on the thread on which the call began.
 */
public interface CallEvents {

    /**
     * An attempt begins; it is signed and sent now.
     *
     * @param number the attempt's number within its call, from 1
     */
    default void attemptBegun(int number) {}

    /**
     * An attempt has ended.
     *
     * @param outcome how
     */
    default void attemptEnded(AttemptOutcome outcome) {}

    /**
     * The call has ended; nothing follows.
     *
     * @param outcome how
     */
    default void callEnded(CallOutcome outcome) {}
}
