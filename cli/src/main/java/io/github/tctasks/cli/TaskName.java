package io.github.tctasks.cli;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.TaskHandle;
import org.jspecify.annotations.Nullable;

/**
 * A task as it was named on the command line.
 *
 * @param service the service as it was typed
 * @param id the id as it was typed
 * @param parameter the API's parameter that the id is a value of, or null for the usual one
 * @param handle the handle that named the task, or null if none did
 */
record TaskName(
        String service,
        String id,
        @Nullable String parameter,
        @Nullable TaskHandle handle) {

    static TaskName of(String service, String id) {
        return new TaskName(service, id, null, null);
    }

    /** Reads {@code SERVICE:ID}, split at the first colon, or a handle. */
    static TaskName parse(String text) {
        if (text.startsWith("tctask") && text.indexOf(':') > 0) {
            TaskHandle handle = TaskHandle.parse(text);
            String service = Service.nameOf(handle.service(), handle.version());
            return new TaskName(service, handle.id(), handle.parameter(), handle);
        }
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new InvalidRequestException("TASK", "'" + text + "' is not SERVICE:ID, nor a handle.");
        }
        return of(text.substring(0, colon), text.substring(colon + 1));
    }

    ConnectionOptions.Target target(ConnectionOptions options) {
        return handle == null ? options.target() : options.target(handle);
    }
}
