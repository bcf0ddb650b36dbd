package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far exports have come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeExportsResponse extends ReceivedResponse {

    private final List<Export> exports;

    DescribeExportsResponse(List<Export> exports, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.exports = exports;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeExportsResponse fromJson(String json) {
        return OddityOperations.DESCRIBE_EXPORTS.responseFromJson(json);
    }

    /**
     * The exports.
     *
     * @return the value of {@code Exports}; unmodifiable, empty if the service gave none or null
     */
    public List<Export> exports() {
        return exports;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.objects("Exports", exports);
    }
}
