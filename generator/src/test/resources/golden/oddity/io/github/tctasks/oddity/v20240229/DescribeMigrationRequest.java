package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which migration to tell about.
 *
 * <p>Immutable.
 */
public final class DescribeMigrationRequest extends SentRequest {

    private final @Nullable String flowId;
    private final @Nullable Long serial;
    private final @Nullable Long ticket;
    private final @Nullable Boolean verbose;

    private DescribeMigrationRequest(Builder builder) {
        Required.anyOf(
                "DescribeMigration", "FlowId or Serial or Ticket", builder.flowId, builder.serial, builder.ticket);
        this.flowId = builder.flowId;
        this.serial = builder.serial;
        this.ticket = builder.ticket;
        this.verbose = builder.verbose;
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
    public static DescribeMigrationRequest fromJson(String json) {
        return OddityOperations.DESCRIBE_MIGRATION.requestFromJson(json);
    }

    /**
     * Id of the flow.
     *
     * @return the value of {@code FlowId}, or null if it is not set
     */
    public @Nullable String flowId() {
        return flowId;
    }

    /**
     * Number of the flow.
     *
     * @return the value of {@code Serial}, or null if it is not set
     */
    public @Nullable Long serial() {
        return serial;
    }

    /**
     * Number of the ticket.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Ticket}, or null if it is not set
     */
    public @Nullable Long ticket() {
        return ticket;
    }

    /**
     * Whether to tell more.
     *
     * @return the value of {@code Verbose}, or null if it is not set
     */
    public @Nullable Boolean verbose() {
        return verbose;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("FlowId", flowId);
        to.integer("Serial", serial);
        to.unsigned("Ticket", ticket);
        to.bool("Verbose", verbose);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String flowId;
        private @Nullable Long serial;
        private @Nullable Long ticket;
        private @Nullable Boolean verbose;

        private Builder() {}

        /**
         * Sets {@code FlowId}.
         *
         * <p>Id of the flow.
         *
         * @param flowId the value, or null for none
         * @return this builder
         */
        public Builder flowId(@Nullable String flowId) {
            this.flowId = flowId;
            return this;
        }

        /**
         * Sets {@code Serial}.
         *
         * <p>Number of the flow.
         *
         * @param serial the value, or null for none
         * @return this builder
         */
        public Builder serial(@Nullable Long serial) {
            this.serial = serial;
            return this;
        }

        /**
         * Sets {@code Ticket}.
         *
         * <p>Number of the ticket.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param ticket the value, or null for none
         * @return this builder
         */
        public Builder ticket(@Nullable Long ticket) {
            this.ticket = ticket;
            return this;
        }

        /**
         * Sets {@code Verbose}.
         *
         * <p>Whether to tell more.
         *
         * @param verbose the value, or null for none
         * @return this builder
         */
        public Builder verbose(@Nullable Boolean verbose) {
            this.verbose = verbose;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if none of {@code FlowId}, {@code Serial}, {@code Ticket} is set
         */
        public DescribeMigrationRequest build() {
            return new DescribeMigrationRequest(this);
        }
    }
}
