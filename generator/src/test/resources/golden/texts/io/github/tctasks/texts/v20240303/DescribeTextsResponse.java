package io.github.tctasks.texts.v20240303;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * <ul>
 * <li>a list
 * <li>from the beginning
 * </ul>
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeTextsResponse extends ReceivedResponse {

    private final @Nullable String text;

    DescribeTextsResponse(@Nullable String text, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.text = text;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeTextsResponse fromJson(String json) {
        return TextsOperations.DESCRIBE_TEXTS.responseFromJson(json);
    }

    /**
     * <table>
     * <caption>Table</caption>
     * <tr><th>a</th><th>table</th></tr>
     * <tr><td>from</td><td>the beginning</td></tr>
     * </table>
     *
     * @return the value of {@code Text}, or null if the service gave none
     */
    public @Nullable String text() {
        return text;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Text", text);
    }
}
