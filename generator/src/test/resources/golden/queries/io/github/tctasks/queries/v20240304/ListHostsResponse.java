package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Unsigned;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The hosts.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ListHostsResponse implements ApiResponse {

    private final List<Host> hosts;
    private final @Nullable Long total;
    private final @Nullable Filter filter;
    private final @Nullable String note;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    ListHostsResponse(
            List<Host> hosts,
            @Nullable Long total,
            @Nullable Filter filter,
            @Nullable String note,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.hosts = hosts;
        this.total = total;
        this.filter = filter;
        this.note = note;
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
    public static ListHostsResponse fromJson(String json) {
        return Json.read(json, ListHostsResponseCodec.INSTANCE);
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
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, ListHostsResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListHostsResponse that
                        && hosts.equals(that.hosts)
                        && Objects.equals(total, that.total)
                        && Objects.equals(filter, that.filter)
                        && Objects.equals(note, that.note)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(hosts, total, filter, note, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ListHostsResponse{", "}")
                .add("hosts=" + hosts)
                .add("total=" + Unsigned.text(total))
                .add("filter=" + filter)
                .add("note=" + note)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
