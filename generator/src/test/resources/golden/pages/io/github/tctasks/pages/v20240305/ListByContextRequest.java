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
public final class ListByContextRequest extends SentRequest {

    private final @Nullable String context;

    private ListByContextRequest(Builder builder) {
        this.context = builder.context;
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
    public static ListByContextRequest fromJson(String json) {
        return PagesOperations.LIST_BY_CONTEXT.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListByContextRequest forPage(String at) {
        Builder builder = new Builder();
        builder.context = context;
        builder.context = at;
        return builder.build();
    }

    /**
     * The Context.
     *
     * @return the value of {@code Context}, or null if it is not set
     */
    public @Nullable String context() {
        return context;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Context", context);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String context;

        private Builder() {}

        /**
         * Sets {@code Context}.
         *
         * <p>The Context.
         *
         * @param context the value, or null for none
         * @return this builder
         */
        public Builder context(@Nullable String context) {
            this.context = context;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ListByContextRequest build() {
            return new ListByContextRequest(this);
        }
    }
}
