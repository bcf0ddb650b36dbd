package io.github.tctasks.cli;

import io.github.tctasks.error.ServiceException;

/** What a person is told of a failure. */
final class Messages {

    private Messages() {}

    static String of(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        boolean signature = failure instanceof ServiceException e && e.code().equals("AuthFailure.SignatureFailure");
        return signature ? message + " Run it with --dry-run to see what is signed." : message;
    }
}
