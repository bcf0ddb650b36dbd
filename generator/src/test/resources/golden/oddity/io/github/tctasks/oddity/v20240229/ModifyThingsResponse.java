package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was changed. See
 * https://www.example.com/a/very/long/path/that/does/not/fit/into/any/line/of/less/than/one/hundred/and/twenty/columns
 * for more.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ModifyThingsResponse extends ReceivedResponse {

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
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
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
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ModifyThingsResponse fromJson(String json) {
        return OddityOperations.MODIFY_THINGS.responseFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.text("In", in);
        to.bool("Field", field);
        to.text("Name", name);
        to.text("UnknownFields", unknownFields_);
        to.secret().text("Secret", secret);
        to.integers("Levels", levels);
        to.bools("Flags", flags);
        to.numbers("Ratios", ratios);
        to.unsigneds("Ticks", ticks);
        to.object("Tree", tree);
        to.object("Nothing", nothing);
    }
}
