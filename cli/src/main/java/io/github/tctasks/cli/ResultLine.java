package io.github.tctasks.cli;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.TaskHandle;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The one line of JSON that standard output carries for a task. */
final class ResultLine {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private ResultLine() {}

    /** Returns the line of a task: what the service said of it last, and why there is no success, each if there is any. */
    static String of(TaskName name, @Nullable TaskSnapshot<?> task, @Nullable Throwable failure) {
        return object(out -> {
            out.writeStringProperty("service", name.service());
            out.writeStringProperty("id", name.id());
            out.writeStringProperty("state", (task == null ? TaskState.UNKNOWN : task.state()).name());
            if (task != null) {
                out.writeName("response");
                // Every typed response of the SDK is one.
                out.writeRawValue(((ApiResponse) task.response()).toJson());
            }
            if (failure != null) {
                writeError(out, failure);
            }
        });
    }

    private static void writeError(JsonGenerator out, Throwable failure) {
        ServiceException ofService = failure instanceof ServiceException e ? e : null;
        out.writeObjectPropertyStart("error");
        out.writeStringProperty("code", ofService == null ? kind(failure) : ofService.code());
        out.writeStringProperty("message", ofService == null ? failure.getMessage() : ofService.serviceMessage());
        out.writeStringProperty("requestId", ofService == null ? null : ofService.requestId());
        out.writeEndObject();
    }

    /** Returns the kind of a failure without an answer that has a code. */
    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName().replaceFirst("Exception$", "");
    }

    /** Returns the line of a handle: all that it says. */
    static String of(TaskHandle handle) {
        return object(out -> {
            out.writeStringProperty("service", handle.service());
            out.writeStringProperty("version", handle.version());
            out.writeStringProperty("action", handle.action());
            out.writeStringProperty("region", handle.region());
            out.writeStringProperty("endpoint", handle.endpoint().name());
            out.writeStringProperty("parameter", handle.parameter());
            out.writeStringProperty("id", handle.id());
            out.writeStringProperty("submittedAt", handle.submittedAt().toString());
        });
    }

    private static String object(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            members.accept(out);
            out.writeEndObject();
        }
        return text.toString();
    }
}
