package io.github.tctasks.cli;

import io.github.tctasks.error.ServiceException;

/** What a person is told of a failure. */
final class Messages {

    private Messages() {}

    /** A program is pointed to a method, where a person at a shell needs an option. */
    static String of(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        String hint = failure instanceof ServiceException e ? e.hint() : "";
        return hint.isEmpty()
                ? message
                : message.substring(0, message.length() - hint.length())
                        + ". Run it with --dry-run to see what is signed.";
    }
}
