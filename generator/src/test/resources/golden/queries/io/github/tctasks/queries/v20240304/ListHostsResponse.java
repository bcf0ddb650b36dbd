package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hosts.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ListHostsResponse extends ReceivedResponse {

    private final List<Host> hosts;
    private final @Nullable Long total;
    private final @Nullable Filter filter;
    private final @Nullable String note;

    ListHostsResponse(
            List<Host> hosts,
            @Nullable Long total,
            @Nullable Filter filter,
            @Nullable String note,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.hosts = hosts;
        this.total = total;
        this.filter = filter;
        this.note = note;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ListHostsResponse fromJson(String json) {
        return QueriesOperations.LIST_HOSTS.responseFromJson(json);
    }

    /**
     * The Hosts.
     *
     * @return the value of {@code Hosts}; unmodifiable, empty if the service gave none or null
     */
    public List<Host> hosts() {
        return hosts;
    }

    /**
     * The Total.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Total}, or null if the service gave none
     */
    public @Nullable Long total() {
        return total;
    }

    /**
     * The Filter.
     *
     * @return the value of {@code Filter}, or null if the service gave none
     */
    public @Nullable Filter filter() {
        return filter;
    }

    /**
     * The Note.
     *
     * @return the value of {@code Note}, or null if the service gave none
     */
    public @Nullable String note() {
        return note;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.objects("Hosts", hosts);
        to.unsigned("Total", total);
        to.object("Filter", filter);
        to.text("Note", note);
    }
}
