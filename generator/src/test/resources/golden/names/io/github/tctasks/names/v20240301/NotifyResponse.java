package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class NotifyResponse implements ApiResponse {

    private final @Nullable NamesObject object;
    private final List<NamesRecord> record;
    private final @Nullable NamesError error2;
    private final @Nullable NamesOverride override;
    private final List<NamesList> list;
    private final @Nullable TopicSimple simple;
    private final @Nullable NamesClientObject client;
    private final @Nullable String requestid2;
    private final @Nullable String requestId3;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    NotifyResponse(
            @Nullable NamesObject object,
            List<NamesRecord> record,
            @Nullable NamesError error2,
            @Nullable NamesOverride override,
            List<NamesList> list,
            @Nullable TopicSimple simple,
            @Nullable NamesClientObject client,
            @Nullable String requestid2,
            @Nullable String requestId3,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.object = object;
        this.record = record;
        this.error2 = error2;
        this.override = override;
        this.list = list;
        this.simple = simple;
        this.client = client;
        this.requestid2 = requestid2;
        this.requestId3 = requestId3;
        this.requestId = requestId;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static NotifyResponse fromJson(String json) {
        return Json.read(json, NotifyResponseCodec.INSTANCE);
    }

    /**
     * The Object.
     *
     * @return the value of {@code Object}, or null if the service gave none
     */
    public @Nullable NamesObject object() {
        return object;
    }

    /**
     * The Record.
     *
     * @return the value of {@code Record}; unmodifiable, empty if the service gave none or null
     */
    public List<NamesRecord> record() {
        return record;
    }

    /**
     * The Error2.
     *
     * @return the value of {@code Error2}, or null if the service gave none
     */
    public @Nullable NamesError error2() {
        return error2;
    }

    /**
     * The Override.
     *
     * @return the value of {@code Override}, or null if the service gave none
     */
    public @Nullable NamesOverride override() {
        return override;
    }

    /**
     * The List.
     *
     * @return the value of {@code List}; unmodifiable, empty if the service gave none or null
     */
    public List<NamesList> list() {
        return list;
    }

    /**
     * The Simple.
     *
     * @return the value of {@code Simple}, or null if the service gave none
     */
    public @Nullable TopicSimple simple() {
        return simple;
    }

    /**
     * The Client.
     *
     * @return the value of {@code Client}, or null if the service gave none
     */
    public @Nullable NamesClientObject client() {
        return client;
    }

    /**
     * The Requestid.
     *
     * @return the value of {@code Requestid}, or null if the service gave none
     */
    public @Nullable String requestid2() {
        return requestid2;
    }

    /**
     * The RequestID.
     *
     * @return the value of {@code RequestID}, or null if the service gave none
     */
    public @Nullable String requestId3() {
        return requestId3;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, NotifyResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof NotifyResponse that
                        && Objects.equals(object, that.object)
                        && record.equals(that.record)
                        && Objects.equals(error2, that.error2)
                        && Objects.equals(override, that.override)
                        && list.equals(that.list)
                        && Objects.equals(simple, that.simple)
                        && Objects.equals(client, that.client)
                        && Objects.equals(requestid2, that.requestid2)
                        && Objects.equals(requestId3, that.requestId3)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                object,
                record,
                error2,
                override,
                list,
                simple,
                client,
                requestid2,
                requestId3,
                requestId,
                unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "NotifyResponse{", "}")
                .add("object=" + object)
                .add("record=" + record)
                .add("error2=" + error2)
                .add("override=" + override)
                .add("list=" + list)
                .add("simple=" + simple)
                .add("client=" + client)
                .add("requestid2=" + requestid2)
                .add("requestId3=" + requestId3)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
