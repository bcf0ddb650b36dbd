package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class ListByOffsetRequest extends SentRequest {

    private final @Nullable Long offset;
    private final @Nullable Long limit;
    private final String kind;

    private ListByOffsetRequest(Builder builder) {
        this.offset = builder.offset;
        this.limit = builder.limit;
        this.kind = Required.parameter("ListByOffset", "Kind", builder.kind);
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
    public static ListByOffsetRequest fromJson(String json) {
        return PagesOperations.LIST_BY_OFFSET.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListByOffsetRequest forPage(Long at) {
        Builder builder = new Builder();
        builder.offset = offset;
        builder.limit = limit;
        builder.kind = kind;
        builder.offset = at;
        return builder.build();
    }

    /**
     * The Offset.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Offset}, or null if it is not set
     */
    public @Nullable Long offset() {
        return offset;
    }

    /**
     * The Limit.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Limit}, or null if it is not set
     */
    public @Nullable Long limit() {
        return limit;
    }

    /**
     * The Kind.
     *
     * @return the value of {@code Kind}
     */
    public String kind() {
        return kind;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.unsigned("Offset", offset);
        to.unsigned("Limit", limit);
        to.text("Kind", kind);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long offset;
        private @Nullable Long limit;
        private @Nullable String kind;

        private Builder() {}

        /**
         * Sets {@code Offset}.
         *
         * <p>The Offset.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param offset the value, or null for none
         * @return this builder
         */
        public Builder offset(@Nullable Long offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets {@code Limit}.
         *
         * <p>The Limit.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param limit the value, or null for none
         * @return this builder
         */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Sets {@code Kind}, which is required.
         *
         * <p>The Kind.
         *
         * @param kind the value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code Kind} is not set
         */
        public ListByOffsetRequest build() {
            return new ListByOffsetRequest(this);
        }
    }
}
