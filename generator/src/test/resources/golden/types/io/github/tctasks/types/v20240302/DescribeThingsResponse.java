package io.github.tctasks.types.v20240302;

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
 * The things.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeThingsResponse implements ApiResponse {

    private final List<Long> sizes;
    private final List<Long> counts;
    private final List<Double> ratios;
    private final List<Boolean> flags;
    private final List<String> names;
    private final List<String> days;
    private final List<Tree> trees;
    private final @Nullable Pair pair;
    private final @Nullable Nothing nothing;
    private final @Nullable Long total;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeThingsResponse(
            List<Long> sizes,
            List<Long> counts,
            List<Double> ratios,
            List<Boolean> flags,
            List<String> names,
            List<String> days,
            List<Tree> trees,
            @Nullable Pair pair,
            @Nullable Nothing nothing,
            @Nullable Long total,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.sizes = sizes;
        this.counts = counts;
        this.ratios = ratios;
        this.flags = flags;
        this.names = names;
        this.days = days;
        this.trees = trees;
        this.pair = pair;
        this.nothing = nothing;
        this.total = total;
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
    public static DescribeThingsResponse fromJson(String json) {
        return Json.read(json, DescribeThingsResponseCodec.INSTANCE);
    }

    /**
     * The Sizes.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Sizes}; unmodifiable, empty if the service gave none or null
     */
    public List<Long> sizes() {
        return sizes;
    }

    /**
     * The Counts.
     *
     * @return the value of {@code Counts}; unmodifiable, empty if the service gave none or null
     */
    public List<Long> counts() {
        return counts;
    }

    /**
     * The Ratios.
     *
     * @return the value of {@code Ratios}; unmodifiable, empty if the service gave none or null
     */
    public List<Double> ratios() {
        return ratios;
    }

    /**
     * The Flags.
     *
     * @return the value of {@code Flags}; unmodifiable, empty if the service gave none or null
     */
    public List<Boolean> flags() {
        return flags;
    }

    /**
     * The Names.
     *
     * @return the value of {@code Names}; unmodifiable, empty if the service gave none or null
     */
    public List<String> names() {
        return names;
    }

    /**
     * The Days.
     *
     * <p>A date of the form {@code yyyy-mm-dd}.
     *
     * @return the value of {@code Days}; unmodifiable, empty if the service gave none or null
     */
    public List<String> days() {
        return days;
    }

    /**
     * The Trees.
     *
     * @return the value of {@code Trees}; unmodifiable, empty if the service gave none or null
     */
    public List<Tree> trees() {
        return trees;
    }

    /**
     * The Pair.
     *
     * @return the value of {@code Pair}, or null if the service gave none
     */
    public @Nullable Pair pair() {
        return pair;
    }

    /**
     * The Nothing.
     *
     * @return the value of {@code Nothing}, or null if the service gave none
     */
    public @Nullable Nothing nothing() {
        return nothing;
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
        return Json.text(this, DescribeThingsResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeThingsResponse that
                        && sizes.equals(that.sizes)
                        && counts.equals(that.counts)
                        && ratios.equals(that.ratios)
                        && flags.equals(that.flags)
                        && names.equals(that.names)
                        && days.equals(that.days)
                        && trees.equals(that.trees)
                        && Objects.equals(pair, that.pair)
                        && Objects.equals(nothing, that.nothing)
                        && Objects.equals(total, that.total)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                sizes, counts, ratios, flags, names, days, trees, pair, nothing, total, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeThingsResponse{", "}")
                .add("sizes=" + Unsigned.text(sizes))
                .add("counts=" + counts)
                .add("ratios=" + ratios)
                .add("flags=" + flags)
                .add("names=" + names)
                .add("days=" + days)
                .add("trees=" + trees)
                .add("pair=" + pair)
                .add("nothing=" + nothing)
                .add("total=" + Unsigned.text(total))
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
