package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What to close.
 *
 * <p>Immutable.
 */
public final class CloseRequest extends SentRequest {

    private final @Nullable TopicSimple account;

    private CloseRequest(Builder builder) {
        this.account = builder.account;
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
    public static CloseRequest fromJson(String json) {
        return NamesOperations.CLOSE.requestFromJson(json);
    }

    /**
     * The Account.
     *
     * @return the value of {@code Account}, or null if it is not set
     */
    public @Nullable TopicSimple account() {
        return account;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.object("Account", account);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable TopicSimple account;

        private Builder() {}

        /**
         * Sets {@code Account}.
         *
         * <p>The Account.
         *
         * @param account the value, or null for none
         * @return this builder
         */
        public Builder account(@Nullable TopicSimple account) {
            this.account = account;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public CloseRequest build() {
            return new CloseRequest(this);
        }
    }
}
