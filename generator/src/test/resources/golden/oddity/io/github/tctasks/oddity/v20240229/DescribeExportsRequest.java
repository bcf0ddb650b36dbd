package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which exports to tell about.
 *
 * <p>Immutable.
 */
public final class DescribeExportsRequest extends SentRequest {

    private final List<String> exportIds;
    private final @Nullable String owner;
    private final @Nullable Long limit;

    private DescribeExportsRequest(Builder builder) {
        Required.anyOf("DescribeExports", "Owner or ExportIds", builder.owner, builder.exportIds);
        this.exportIds = builder.exportIds;
        this.owner = builder.owner;
        this.limit = builder.limit;
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
    public static DescribeExportsRequest fromJson(String json) {
        return OddityOperations.DESCRIBE_EXPORTS.requestFromJson(json);
    }

    /**
     * Ids of the exports.
     *
     * @return the value of {@code ExportIds}; unmodifiable, empty if it is not set
     */
    public List<String> exportIds() {
        return exportIds;
    }

    /**
     * Whose exports.
     *
     * @return the value of {@code Owner}, or null if it is not set
     */
    public @Nullable String owner() {
        return owner;
    }

    /**
     * The most exports on one page.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Limit}, or null if it is not set
     */
    public @Nullable Long limit() {
        return limit;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.texts("ExportIds", exportIds);
        to.text("Owner", owner);
        to.unsigned("Limit", limit);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private List<String> exportIds = List.of();
        private @Nullable String owner;
        private @Nullable Long limit;

        private Builder() {}

        /**
         * Sets {@code ExportIds}.
         *
         * <p>Ids of the exports.
         *
         * @param exportIds the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder exportIds(@Nullable List<String> exportIds) {
            this.exportIds = Required.elements("ExportIds", exportIds);
            return this;
        }

        /**
         * Sets {@code Owner}.
         *
         * <p>Whose exports.
         *
         * @param owner the value, or null for none
         * @return this builder
         */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /**
         * Sets {@code Limit}.
         *
         * <p>The most exports on one page.
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
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if none of {@code Owner}, {@code ExportIds} is set
         */
        public DescribeExportsRequest build() {
            return new DescribeExportsRequest(this);
        }
    }
}
