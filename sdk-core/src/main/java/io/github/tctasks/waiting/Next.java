package io.github.tctasks.waiting;

/** What a wait does next. */
sealed interface Next<R> {

    /** Ask again at a time of the monotonic clock, in nanoseconds. */
    record Poll<R>(long at) implements Next<R> {}

    /** The task has succeeded. */
    record Succeed<R>(R response) implements Next<R> {}

    /** The wait is over without success. */
    record Fail<R>(Throwable failure) implements Next<R> {}
}
