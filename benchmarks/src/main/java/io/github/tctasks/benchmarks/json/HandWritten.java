package io.github.tctasks.benchmarks.json;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Requests written by jackson-core as fast as we know how to. */
public final class HandWritten {

    private HandWritten() {}

    /**
     * Writes the body of a request.
     *
     * @param writer writes its fields
     * @return the body
     */
    public static byte[] body(Requests.HandWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (JsonGenerator out = HandTuned.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            writer.write(out);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
