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
public final class ListByPageFromZeroRequest extends SentRequest {

    private final Long pageNo;
    private final Long pageSize;

    private ListByPageFromZeroRequest(Builder builder) {
        this.pageNo = Required.parameter("ListByPageFromZero", "PageNo", builder.pageNo);
        this.pageSize = Required.parameter("ListByPageFromZero", "PageSize", builder.pageSize);
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
    public static ListByPageFromZeroRequest fromJson(String json) {
        return PagesOperations.LIST_BY_PAGE_FROM_ZERO.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListByPageFromZeroRequest forPage(Long at) {
        Builder builder = new Builder();
        builder.pageNo = pageNo;
        builder.pageSize = pageSize;
        builder.pageNo = at;
        return builder.build();
    }

    /**
     * Number of the page, starting from 0.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code PageNo}
     */
    public Long pageNo() {
        return pageNo;
    }

    /**
     * The PageSize.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code PageSize}
     */
    public Long pageSize() {
        return pageSize;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.unsigned("PageNo", pageNo);
        to.unsigned("PageSize", pageSize);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long pageNo;
        private @Nullable Long pageSize;

        private Builder() {}

        /**
         * Sets {@code PageNo}, which is required.
         *
         * <p>Number of the page, starting from 0.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param pageNo the value, or null for none
         * @return this builder
         */
        public Builder pageNo(@Nullable Long pageNo) {
            this.pageNo = pageNo;
            return this;
        }

        /**
         * Sets {@code PageSize}, which is required.
         *
         * <p>The PageSize.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param pageSize the value, or null for none
         * @return this builder
         */
        public Builder pageSize(@Nullable Long pageSize) {
            this.pageSize = pageSize;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code PageNo} or {@code PageSize} is not set
         */
        public ListByPageFromZeroRequest build() {
            return new ListByPageFromZeroRequest(this);
        }
    }
}
