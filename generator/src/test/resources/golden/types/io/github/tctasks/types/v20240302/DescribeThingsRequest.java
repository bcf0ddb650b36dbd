package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which things.
 *
 * <p>Immutable.
 */
public final class DescribeThingsRequest extends SentRequest {

    private final String text;
    private final @Nullable Long size;
    private final @Nullable Long offset;
    private final @Nullable Double ratio;
    private final @Nullable Boolean enabled;
    private final @Nullable String since;
    private final @Nullable String until;
    private final @Nullable String day;
    private final List<Filter> filters;
    private final @Nullable Pair pair;
    private final @Nullable String shape;
    private final @Nullable String secretKey;
    private final @Nullable String token;
    private final @Nullable String nextToken;
    private final @Nullable Wide wide;

    private DescribeThingsRequest(Builder builder) {
        this.text = Required.parameter("DescribeThings", "Text", builder.text);
        this.size = builder.size;
        this.offset = builder.offset;
        this.ratio = builder.ratio;
        this.enabled = builder.enabled;
        this.since = builder.since;
        this.until = builder.until;
        this.day = builder.day;
        this.filters = builder.filters;
        this.pair = builder.pair;
        this.shape = builder.shape;
        this.secretKey = builder.secretKey;
        this.token = builder.token;
        this.nextToken = builder.nextToken;
        this.wide = builder.wide;
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
    public static DescribeThingsRequest fromJson(String json) {
        return TypesOperations.DESCRIBE_THINGS.requestFromJson(json);
    }

    /**
     * The Text.
     *
     * @return the value of {@code Text}
     */
    public String text() {
        return text;
    }

    /**
     * The Size.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Size}, or null if it is not set
     */
    public @Nullable Long size() {
        return size;
    }

    /**
     * The Offset.
     *
     * @return the value of {@code Offset}, or null if it is not set
     */
    public @Nullable Long offset() {
        return offset;
    }

    /**
     * The Ratio.
     *
     * @return the value of {@code Ratio}, or null if it is not set
     */
    public @Nullable Double ratio() {
        return ratio;
    }

    /**
     * The Enabled.
     *
     * @return the value of {@code Enabled}, or null if it is not set
     */
    public @Nullable Boolean enabled() {
        return enabled;
    }

    /**
     * The Since.
     *
     * <p>A date and time of the form {@code yyyy-mm-dd hh:mm:ss}.
     *
     * @return the value of {@code Since}, or null if it is not set
     */
    public @Nullable String since() {
        return since;
    }

    /**
     * A date and time as ISO 8601 has them, such as {@code 2020-01-02T03:04:05+00:00}.
     *
     * @return the value of {@code Until}, or null if it is not set
     */
    public @Nullable String until() {
        return until;
    }

    /**
     * The Day.
     *
     * <p>A date of the form {@code yyyy-mm-dd}.
     *
     * @return the value of {@code Day}, or null if it is not set
     */
    public @Nullable String day() {
        return day;
    }

    /**
     * The Filters.
     *
     * @return the value of {@code Filters}; unmodifiable, empty if it is not set
     */
    public List<Filter> filters() {
        return filters;
    }

    /**
     * The Pair.
     *
     * @return the value of {@code Pair}, or null if it is not set
     */
    public @Nullable Pair pair() {
        return pair;
    }

    /**
     * The Shape.
     *
     * @return the value of {@code Shape}, or null if it is not set
     */
    public @Nullable String shape() {
        return shape;
    }

    /**
     * The SecretKey.
     *
     * <p>A secret: {@code toString} leaves it out.
     *
     * @return the value of {@code SecretKey}, or null if it is not set
     */
    public @Nullable String secretKey() {
        return secretKey;
    }

    /**
     * The Token.
     *
     * <p>A secret: {@code toString} leaves it out.
     *
     * @return the value of {@code Token}, or null if it is not set
     */
    public @Nullable String token() {
        return token;
    }

    /**
     * The NextToken.
     *
     * @return the value of {@code NextToken}, or null if it is not set
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    /**
     * The Wide.
     *
     * @return the value of {@code Wide}, or null if it is not set
     */
    public @Nullable Wide wide() {
        return wide;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Text", text);
        to.unsigned("Size", size);
        to.integer("Offset", offset);
        to.number("Ratio", ratio);
        to.bool("Enabled", enabled);
        to.text("Since", since);
        to.text("Until", until);
        to.text("Day", day);
        to.objects("Filters", filters);
        to.object("Pair", pair);
        to.text("Shape", shape);
        to.secret().text("SecretKey", secretKey);
        to.secret().text("Token", token);
        to.text("NextToken", nextToken);
        to.object("Wide", wide);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable Long size;
        private @Nullable Long offset;
        private @Nullable Double ratio;
        private @Nullable Boolean enabled;
        private @Nullable String since;
        private @Nullable String until;
        private @Nullable String day;
        private List<Filter> filters = List.of();
        private @Nullable Pair pair;
        private @Nullable String shape;
        private @Nullable String secretKey;
        private @Nullable String token;
        private @Nullable String nextToken;
        private @Nullable Wide wide;

        private Builder() {}

        /**
         * Sets {@code Text}, which is required.
         *
         * <p>The Text.
         *
         * @param text the value, or null for none
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@code Size}.
         *
         * <p>The Size.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param size the value, or null for none
         * @return this builder
         */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@code Offset}.
         *
         * <p>The Offset.
         *
         * @param offset the value, or null for none
         * @return this builder
         */
        public Builder offset(@Nullable Long offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets {@code Ratio}.
         *
         * <p>The Ratio.
         *
         * @param ratio the value, or null for none
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets {@code Enabled}.
         *
         * <p>The Enabled.
         *
         * @param enabled the value, or null for none
         * @return this builder
         */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * Sets {@code Since}.
         *
         * <p>The Since.
         *
         * <p>A date and time of the form {@code yyyy-mm-dd hh:mm:ss}.
         *
         * @param since the value, or null for none
         * @return this builder
         */
        public Builder since(@Nullable String since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@code Until}.
         *
         * <p>A date and time as ISO 8601 has them, such as {@code 2020-01-02T03:04:05+00:00}.
         *
         * @param until the value, or null for none
         * @return this builder
         */
        public Builder until(@Nullable String until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@code Day}.
         *
         * <p>The Day.
         *
         * <p>A date of the form {@code yyyy-mm-dd}.
         *
         * @param day the value, or null for none
         * @return this builder
         */
        public Builder day(@Nullable String day) {
            this.day = day;
            return this;
        }

        /**
         * Sets {@code Filters}.
         *
         * <p>The Filters.
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
         * Sets {@code Pair}.
         *
         * <p>The Pair.
         *
         * @param pair the value, or null for none
         * @return this builder
         */
        public Builder pair(@Nullable Pair pair) {
            this.pair = pair;
            return this;
        }

        /**
         * Sets {@code Shape}.
         *
         * <p>The Shape.
         *
         * @param shape the value, or null for none
         * @return this builder
         */
        public Builder shape(@Nullable String shape) {
            this.shape = shape;
            return this;
        }

        /**
         * Sets {@code SecretKey}.
         *
         * <p>The SecretKey.
         *
         * <p>A secret: {@code toString} leaves it out.
         *
         * @param secretKey the value, or null for none
         * @return this builder
         */
        public Builder secretKey(@Nullable String secretKey) {
            this.secretKey = secretKey;
            return this;
        }

        /**
         * Sets {@code Token}.
         *
         * <p>The Token.
         *
         * <p>A secret: {@code toString} leaves it out.
         *
         * @param token the value, or null for none
         * @return this builder
         */
        public Builder token(@Nullable String token) {
            this.token = token;
            return this;
        }

        /**
         * Sets {@code NextToken}.
         *
         * <p>The NextToken.
         *
         * @param nextToken the value, or null for none
         * @return this builder
         */
        public Builder nextToken(@Nullable String nextToken) {
            this.nextToken = nextToken;
            return this;
        }

        /**
         * Sets {@code Wide}.
         *
         * <p>The Wide.
         *
         * @param wide the value, or null for none
         * @return this builder
         */
        public Builder wide(@Nullable Wide wide) {
            this.wide = wide;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code Text} is not set
         */
        public DescribeThingsRequest build() {
            return new DescribeThingsRequest(this);
        }
    }
}
