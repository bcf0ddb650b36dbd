package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which migrations to tell about.
 *
 * <p>Immutable.
 */
public final class DescribeMigrationsRequest extends SentRequest {

    private final List<String> flowIds;

    private DescribeMigrationsRequest(Builder builder) {
        this.flowIds = Required.list("DescribeMigrations", "FlowIds", builder.flowIds);
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
    public static DescribeMigrationsRequest fromJson(String json) {
        return OddityOperations.DESCRIBE_MIGRATIONS.requestFromJson(json);
    }

    /**
     * Ids of the flows.
     *
     * @return the value of {@code FlowIds}; unmodifiable, empty if it is not set
     */
    public List<String> flowIds() {
        return flowIds;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.texts("FlowIds", flowIds);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private List<String> flowIds = List.of();

        private Builder() {}

        /**
         * Sets {@code FlowIds}, which is required.
         *
         * <p>Ids of the flows.
         *
         * @param flowIds the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder flowIds(@Nullable List<String> flowIds) {
            this.flowIds = Required.elements("FlowIds", flowIds);
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code FlowIds} is not set
         */
        public DescribeMigrationsRequest build() {
            return new DescribeMigrationsRequest(this);
        }
    }
}
