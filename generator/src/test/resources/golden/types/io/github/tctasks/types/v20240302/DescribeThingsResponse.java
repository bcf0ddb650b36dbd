package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The things.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeThingsResponse extends ReceivedResponse {

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
    private final @Nullable Wide wide;

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
            @Nullable Wide wide,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
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
        this.wide = wide;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeThingsResponse fromJson(String json) {
        return TypesOperations.DESCRIBE_THINGS.responseFromJson(json);
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

    /**
     * The Wide.
     *
     * @return the value of {@code Wide}, or null if the service gave none
     */
    public @Nullable Wide wide() {
        return wide;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.unsigneds("Sizes", sizes);
        to.integers("Counts", counts);
        to.numbers("Ratios", ratios);
        to.bools("Flags", flags);
        to.texts("Names", names);
        to.texts("Days", days);
        to.objects("Trees", trees);
        to.object("Pair", pair);
        to.object("Nothing", nothing);
        to.unsigned("Total", total);
        to.object("Wide", wide);
    }
}
