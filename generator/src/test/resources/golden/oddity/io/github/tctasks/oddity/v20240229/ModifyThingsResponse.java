package io.github.tctasks.oddity.v20240229;

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
 * What was changed. See
 * https://www.example.com/a/very/long/path/that/does/not/fit/into/any/line/of/less/than/one/hundred/and/twenty/columns
 * for more.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ModifyThingsResponse implements ApiResponse {

    private final @Nullable String in;
    private final @Nullable Boolean field;
    private final @Nullable String name;
    private final @Nullable String unknownFields_;
    private final @Nullable String secret;
    private final List<Level> levels;
    private final List<Boolean> flags;
    private final List<Double> ratios;
    private final List<Long> ticks;
    private final @Nullable Tree tree;
    private final @Nullable Empty nothing;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    ModifyThingsResponse(
            @Nullable String in,
            @Nullable Boolean field,
            @Nullable String name,
            @Nullable String unknownFields_,
            @Nullable String secret,
            List<Level> levels,
            List<Boolean> flags,
            List<Double> ratios,
            List<Long> ticks,
            @Nullable Tree tree,
            @Nullable Empty nothing,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.in = in;
        this.field = field;
        this.name = name;
        this.unknownFields_ = unknownFields_;
        this.secret = secret;
        this.levels = levels;
        this.flags = flags;
        this.ratios = ratios;
        this.ticks = ticks;
        this.tree = tree;
        this.nothing = nothing;
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
    public static ModifyThingsResponse fromJson(String json) {
        return Json.read(json, ModifyThingsResponseCodec.INSTANCE);
    }

    /**
     * What a codec calls its parser.
     *
     * @return the value of {@code In}, or null if the service gave none
     */
    public @Nullable String in() {
        return in;
    }

    /**
     * What a codec calls a field.
     *
     * @return the value of {@code Field}, or null if the service gave none
     */
    public @Nullable Boolean field() {
        return field;
    }

    /**
     * A name.
     *
     * @return the value of {@code Name}, or null if the service gave none
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * The name of a method that each response has.
     *
     * @return the value of {@code UnknownFields}, or null if the service gave none
     */
    public @Nullable String unknownFields_() {
        return unknownFields_;
    }

    /**
     * Something that stays secret.
     *
     * <p>A secret: {@code toString} leaves it out.
     *
     * @return the value of {@code Secret}, or null if the service gave none
     */
    public @Nullable String secret() {
        return secret;
    }

    /**
     * Levels reached.
     *
     * @return the value of {@code Levels}; unmodifiable, empty if the service gave none or null
     */
    public List<Level> levels() {
        return levels;
    }

    /**
     * Yes or no, many times.
     *
     * @return the value of {@code Flags}; unmodifiable, empty if the service gave none or null
     */
    public List<Boolean> flags() {
        return flags;
    }

    /**
     * Parts of 1.
     *
     * @return the value of {@code Ratios}; unmodifiable, empty if the service gave none or null
     */
    public List<Double> ratios() {
        return ratios;
    }

    /**
     * Unsigned numbers.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Ticks}; unmodifiable, empty if the service gave none or null
     */
    public List<Long> ticks() {
        return ticks;
    }

    /**
     * The tree after the change.
     *
     * @return the value of {@code Tree}, or null if the service gave none
     */
    public @Nullable Tree tree() {
        return tree;
    }

    /**
     * An object without fields.
     *
     * @return the value of {@code Nothing}, or null if the service gave none
     */
    public @Nullable Empty nothing() {
        return nothing;
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
        return Json.text(this, ModifyThingsResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ModifyThingsResponse that
                        && Objects.equals(in, that.in)
                        && Objects.equals(field, that.field)
                        && Objects.equals(name, that.name)
                        && Objects.equals(unknownFields_, that.unknownFields_)
                        && Objects.equals(secret, that.secret)
                        && levels.equals(that.levels)
                        && flags.equals(that.flags)
                        && ratios.equals(that.ratios)
                        && ticks.equals(that.ticks)
                        && Objects.equals(tree, that.tree)
                        && Objects.equals(nothing, that.nothing)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                in,
                field,
                name,
                unknownFields_,
                secret,
                levels,
                flags,
                ratios,
                ticks,
                tree,
                nothing,
                requestId,
                unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ModifyThingsResponse{", "}")
                .add("in=" + in)
                .add("field=" + field)
                .add("name=" + name)
                .add("unknownFields_=" + unknownFields_)
                .add("secret=***")
                .add("levels=" + levels)
                .add("flags=" + flags)
                .add("ratios=" + ratios)
                .add("ticks=" + Unsigned.text(ticks))
                .add("tree=" + tree)
                .add("nothing=" + nothing)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
