package io.github.tctasks.observe;

/**
 * Is told about the calls of a client, the polls of its waits among them: each poll is a call of one attempt.
 *
 * <p>Implementations are thread-safe. Everything about one call is told on the thread that makes the call, which waits
 * meanwhile: an observer must be quick. What it throws is logged and goes no further. A call that is refused before its
 * first attempt, by a closed client or for a region that is missing, is not told.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * A call begins.
     *
     * @param call which call
     * @return what is told of the rest of this call
     */
    CallEvents callBegun(CallDetails call);
}
