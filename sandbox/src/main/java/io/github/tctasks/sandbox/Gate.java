package io.github.tctasks.sandbox;

/** Lets a request with a right signature go on to its action, or refuses it. */
@FunctionalInterface
interface Gate {

    /**
     * Checks a request.
     *
     * @param caller who sent it
     * @param request the request
     * @param action the action that it is for
     * @throws ApiException if it is refused
     */
    void check(Caller caller, WireRequest request, Action action);
}
