package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The export.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ExportResponse extends ReceivedResponse {

    private final @Nullable All all;
    private final @Nullable String to;
    private final List<NamesReadersObject> readers;

    ExportResponse(
            @Nullable All all,
            @Nullable String to,
            List<NamesReadersObject> readers,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.all = all;
        this.to = to;
        this.readers = readers;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ExportResponse fromJson(String json) {
        return NamesOperations.EXPORT.responseFromJson(json);
    }

    /**
     * The All.
     *
     * @return the value of {@code All}, or null if the service gave none
     */
    public @Nullable All all() {
        return all;
    }

    /**
     * The To.
     *
     * @return the value of {@code To}, or null if the service gave none
     */
    public @Nullable String to() {
        return to;
    }

    /**
     * The Readers.
     *
     * @return the value of {@code Readers}; unmodifiable, empty if the service gave none or null
     */
    public List<NamesReadersObject> readers() {
        return readers;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.object("All", all);
        to.text("To", this.to);
        to.objects("Readers", readers);
    }
}
