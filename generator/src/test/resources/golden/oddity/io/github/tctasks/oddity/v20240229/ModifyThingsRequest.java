package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change.
 *
 * <p>Immutable.
 */
public final class ModifyThingsRequest extends SentRequest {

    private final String name;
    private final List<Filter> filters;
    private final String password;
    private final List<String> oldPasswords;
    private final List<Long> limits;
    private final @Nullable Long quota;
    private final @Nullable Double ratio;
    private final List<Color> colors;
    private final @Nullable Level level;
    private final @Nullable Tree tree;
    private final @Nullable String class_;
    private final @Nullable Boolean yield_;
    private final @Nullable String build_;
    private final @Nullable String wait_;

    private ModifyThingsRequest(Builder builder) {
        this.name = Required.parameter("ModifyThings", "Name", builder.name);
        this.filters = Required.list("ModifyThings", "Filters", builder.filters);
        this.password = Required.parameter("ModifyThings", "Password", builder.password);
        this.oldPasswords = builder.oldPasswords;
        this.limits = builder.limits;
        this.quota = builder.quota;
        this.ratio = builder.ratio;
        this.colors = builder.colors;
        this.level = builder.level;
        this.tree = builder.tree;
        this.class_ = builder.class_;
        this.yield_ = builder.yield_;
        this.build_ = builder.build_;
        this.wait_ = builder.wait_;
    }

    /**
     * Returns a builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a request from the JSON object that is sent.
     *
     * @param json the object
     * @return the request
     * @throws InvalidRequestException if a required parameter is missing, one is unknown, or it is not the expected
     *     JSON
     */
    public static ModifyThingsRequest fromJson(String json) {
        return OddityOperations.MODIFY_THINGS.requestFromJson(json);
    }

    /**
     * Name of it all.
     *
     * @return the value of {@code Name}
     */
    public String name() {
        return name;
    }

    /**
     * Which things to change.
     *
     * <p>At least one:
     *
     * <ul>
     * <li>by name
     * <li>or by color
     * </ul>
     *
     * @return the value of {@code Filters}; unmodifiable, empty if it is not set
     */
    public List<Filter> filters() {
        return filters;
    }

    /**
     * Proof that one may.
     *
     * <p>A secret: {@code toString} leaves it out.
     *
     * @return the value of {@code Password}
     */
    public String password() {
        return password;
    }

    /**
     * Proofs of the past.
     *
     * <p>A secret: {@code toString} leaves it out.
     *
     * @return the value of {@code OldPasswords}; unmodifiable, empty if it is not set
     */
    public List<String> oldPasswords() {
        return oldPasswords;
    }

    /**
     * Numbers from 0 to 2^64 - 1.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Limits}; unmodifiable, empty if it is not set
     */
    public List<Long> limits() {
        return limits;
    }

    /**
     * How many there may be.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Quota}, or null if it is not set
     */
    public @Nullable Long quota() {
        return quota;
    }

    /**
     * A part of 1, or more.
     *
     * @return the value of {@code Ratio}, or null if it is not set
     */
    public @Nullable Double ratio() {
        return ratio;
    }

    /**
     * Colors to use.
     *
     * @return the value of {@code Colors}; unmodifiable, empty if it is not set
     */
    public List<Color> colors() {
        return colors;
    }

    /**
     * A level.
     *
     * @return the value of {@code Level}, or null if it is not set
     */
    public @Nullable Level level() {
        return level;
    }

    /**
     * A tree of trees; it stands in requests and in responses.
     *
     * @return the value of {@code Tree}, or null if it is not set
     */
    public @Nullable Tree tree() {
        return tree;
    }

    /**
     * A word of Java.
     *
     * @return the value of {@code Class}, or null if it is not set
     */
    public @Nullable String class_() {
        return class_;
    }

    /**
     * A word of Java in some places.
     *
     * @return the value of {@code Yield}, or null if it is not set
     */
    public @Nullable Boolean yield_() {
        return yield_;
    }

    /**
     * A method of the builder.
     *
     * @return the value of {@code Build}, or null if it is not set
     */
    public @Nullable String build_() {
        return build_;
    }

    /**
     * A method of every object.
     *
     * @return the value of {@code Wait}, or null if it is not set
     */
    public @Nullable String wait_() {
        return wait_;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
        to.objects("Filters", filters);
        to.secret().text("Password", password);
        to.secret().texts("OldPasswords", oldPasswords);
        to.unsigneds("Limits", limits);
        to.unsigned("Quota", quota);
        to.number("Ratio", ratio);
        to.texts("Colors", colors);
        to.integer("Level", level);
        to.object("Tree", tree);
        to.text("Class", class_);
        to.bool("Yield", yield_);
        to.text("Build", build_);
        to.text("Wait", wait_);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private List<Filter> filters = List.of();
        private @Nullable String password;
        private List<String> oldPasswords = List.of();
        private List<Long> limits = List.of();
        private @Nullable Long quota;
        private @Nullable Double ratio;
        private List<Color> colors = List.of();
        private @Nullable Level level;
        private @Nullable Tree tree;
        private @Nullable String class_;
        private @Nullable Boolean yield_;
        private @Nullable String build_;
        private @Nullable String wait_;

        private Builder() {}

        /**
         * Sets {@code Name}, which is required.
         *
         * <p>Name of it all.
         *
         * @param name the value, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code Filters}, which is required.
         *
         * <p>Which things to change.
         *
         * <p>At least one:
         *
         * <ul>
         * <li>by name
         * <li>or by color
         * </ul>
         *
         * @param filters the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder filters(@Nullable List<Filter> filters) {
            this.filters = Required.elements("Filters", filters);
            return this;
        }

        /**
         * Sets {@code Password}, which is required.
         *
         * <p>Proof that one may.
         *
         * <p>A secret: {@code toString} leaves it out.
         *
         * @param password the value, or null for none
         * @return this builder
         */
        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        /**
         * Sets {@code OldPasswords}.
         *
         * <p>Proofs of the past.
         *
         * <p>A secret: {@code toString} leaves it out.
         *
         * @param oldPasswords the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder oldPasswords(@Nullable List<String> oldPasswords) {
            this.oldPasswords = Required.elements("OldPasswords", oldPasswords);
            return this;
        }

        /**
         * Sets {@code Limits}.
         *
         * <p>Numbers from 0 to 2^64 - 1.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param limits the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder limits(@Nullable List<Long> limits) {
            this.limits = Required.elements("Limits", limits);
            return this;
        }

        /**
         * Sets {@code Quota}.
         *
         * <p>How many there may be.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param quota the value, or null for none
         * @return this builder
         */
        public Builder quota(@Nullable Long quota) {
            this.quota = quota;
            return this;
        }

        /**
         * Sets {@code Ratio}.
         *
         * <p>A part of 1, or more.
         *
         * @param ratio the value, or null for none
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets {@code Colors}.
         *
         * <p>Colors to use.
         *
         * @param colors the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder colors(@Nullable List<Color> colors) {
            this.colors = Required.elements("Colors", colors);
            return this;
        }

        /**
         * Sets {@code Level}.
         *
         * <p>A level.
         *
         * @param level the value, or null for none
         * @return this builder
         */
        public Builder level(@Nullable Level level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@code Tree}.
         *
         * <p>A tree of trees; it stands in requests and in responses.
         *
         * @param tree the value, or null for none
         * @return this builder
         */
        public Builder tree(@Nullable Tree tree) {
            this.tree = tree;
            return this;
        }

        /**
         * Sets {@code Class}.
         *
         * <p>A word of Java.
         *
         * @param class_ the value, or null for none
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets {@code Yield}.
         *
         * <p>A word of Java in some places.
         *
         * @param yield_ the value, or null for none
         * @return this builder
         */
        public Builder yield_(@Nullable Boolean yield_) {
            this.yield_ = yield_;
            return this;
        }

        /**
         * Sets {@code Build}.
         *
         * <p>A method of the builder.
         *
         * @param build_ the value, or null for none
         * @return this builder
         */
        public Builder build_(@Nullable String build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * Sets {@code Wait}.
         *
         * <p>A method of every object.
         *
         * @param wait_ the value, or null for none
         * @return this builder
         */
        public Builder wait_(@Nullable String wait_) {
            this.wait_ = wait_;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code Name} or {@code Filters} or {@code Password} is not set
         */
        public ModifyThingsRequest build() {
            return new ModifyThingsRequest(this);
        }
    }
}
