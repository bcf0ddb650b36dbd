package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class NotifyResponse extends ReceivedResponse {

    private final @Nullable NamesObject object;
    private final List<NamesRecord> record;
    private final @Nullable NamesError error2;
    private final @Nullable NamesOverride override;
    private final List<NamesList> list;
    private final @Nullable TopicSimple simple;
    private final @Nullable NamesClientObject client;
    private final @Nullable String requestid2;
    private final @Nullable String requestId3;

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
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.object = object;
        this.record = record;
        this.error2 = error2;
        this.override = override;
        this.list = list;
        this.simple = simple;
        this.client = client;
        this.requestid2 = requestid2;
        this.requestId3 = requestId3;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static NotifyResponse fromJson(String json) {
        return NamesOperations.NOTIFY.responseFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.object("Object", object);
        to.objects("Record", record);
        to.object("Error2", error2);
        to.object("Override", override);
        to.objects("List", list);
        to.object("Simple", simple);
        to.object("Client", client);
        to.text("Requestid", requestid2);
        to.text("RequestID", requestId3);
    }
}
