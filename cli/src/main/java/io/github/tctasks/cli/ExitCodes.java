package io.github.tctasks.cli;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.WaitTimeoutException;

/** How the process ends, for scripts. */
final class ExitCodes {

    static final int DONE = 0;
    static final int TASK_FAILED = 1;
    static final int USAGE = 2;
    static final int SERVICE_ERROR = 3;
    static final int TIMED_OUT = 4;
    static final int NO_ANSWER = 5;

    private ExitCodes() {}

    static int of(Throwable failure) {
        if (failure instanceof TaskFailedException) {
            return TASK_FAILED;
        }
        if (failure instanceof InvalidRequestException || failure instanceof NoCredentialsException) {
            return USAGE;
        }
        if (failure instanceof ServiceException) {
            return SERVICE_ERROR;
        }
        return failure instanceof WaitTimeoutException ? TIMED_OUT : NO_ANSWER;
    }
}
