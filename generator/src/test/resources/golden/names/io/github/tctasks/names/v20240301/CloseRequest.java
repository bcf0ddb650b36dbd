package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What to close.
 *
 * <p>Immutable.
 */
public final class CloseRequest implements ApiRequest {

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
        return Json.readRequest(json, CloseRequestCodec.INSTANCE);
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
    public String toJson() {
        return Json.text(this, CloseRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CloseRequest that && Objects.equals(account, that.account));
    }

    @Override
    public int hashCode() {
        return Objects.hash(account);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "CloseRequest{", "}")
                .add("account=" + account)
                .toString();
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
