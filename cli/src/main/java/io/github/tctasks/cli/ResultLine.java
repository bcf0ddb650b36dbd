package io.github.tctasks.cli;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
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

    static String of(String service, String id, TaskSnapshot<?> task) {
        return line(service, id, task.state(), out -> {
            out.writeName("response");
            // Every typed response of the SDK is one.
            out.writeRawValue(((ApiResponse) task.response()).toJson());
        });
    }

    static String of(String service, String id, SdkException failure) {
        return line(service, id, TaskState.UNKNOWN, out -> {
            out.writeObjectPropertyStart("error");
            out.writeStringProperty("code", code(failure));
            out.writeStringProperty("message", message(failure));
            writeRequestId(out, failure);
            out.writeEndObject();
        });
    }

    private static String line(String service, String id, TaskState state, Consumer<JsonGenerator> outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("service", service);
            out.writeStringProperty("id", id);
            out.writeStringProperty("state", state.name());
            outcome.accept(out);
            out.writeEndObject();
        }
        return text.toString();
    }

    /** The service's own code, or the kind of failure where there was no answer. */
    private static String code(SdkException failure) {
        return failure instanceof ServiceException e
                ? e.code()
                : failure.getClass().getSimpleName().replaceFirst("Exception$", "");
    }

    private static String message(SdkException failure) {
        return failure instanceof ServiceException e ? e.serviceMessage() : failure.getMessage();
    }

    private static void writeRequestId(JsonGenerator out, SdkException failure) {
        @Nullable String requestId = failure instanceof ServiceException e ? e.requestId() : null;
        if (requestId == null) {
            out.writeNullProperty("requestId");
        } else {
            out.writeStringProperty("requestId", requestId);
        }
    }
}
