package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class ListByPageRequest extends SentRequest {

    private final @Nullable Long pageNumber;
    private final @Nullable Long pageSize;

    private ListByPageRequest(Builder builder) {
        this.pageNumber = builder.pageNumber;
        this.pageSize = builder.pageSize;
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
    public static ListByPageRequest fromJson(String json) {
        return PagesOperations.LIST_BY_PAGE.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListByPageRequest forPage(Long at) {
        Builder builder = new Builder();
        builder.pageNumber = pageNumber;
        builder.pageSize = pageSize;
        builder.pageNumber = at;
        return builder.build();
    }

    /**
     * 页码，从1开始
     *
     * @return the value of {@code PageNumber}, or null if it is not set
     */
    public @Nullable Long pageNumber() {
        return pageNumber;
    }

    /**
     * The PageSize.
     *
     * @return the value of {@code PageSize}, or null if it is not set
     */
    public @Nullable Long pageSize() {
        return pageSize;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("PageNumber", pageNumber);
        to.integer("PageSize", pageSize);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long pageNumber;
        private @Nullable Long pageSize;

        private Builder() {}

        /**
         * Sets {@code PageNumber}.
         *
         * <p>页码，从1开始
         *
         * @param pageNumber the value, or null for none
         * @return this builder
         */
        public Builder pageNumber(@Nullable Long pageNumber) {
            this.pageNumber = pageNumber;
            return this;
        }

        /**
         * Sets {@code PageSize}.
         *
         * <p>The PageSize.
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
         */
        public ListByPageRequest build() {
            return new ListByPageRequest(this);
        }
    }
}
