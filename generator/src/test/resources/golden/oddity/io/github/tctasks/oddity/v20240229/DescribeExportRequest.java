package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which export to tell about.
 *
 * <p>Immutable.
 */
public final class DescribeExportRequest extends SentRequest {

    private final String exportId;

    private DescribeExportRequest(Builder builder) {
        this.exportId = Required.parameter("DescribeExport", "ExportId", builder.exportId);
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
    public static DescribeExportRequest fromJson(String json) {
        return OddityOperations.DESCRIBE_EXPORT.requestFromJson(json);
    }

    /**
     * Id of the export.
     *
     * @return the value of {@code ExportId}
     */
    public String exportId() {
        return exportId;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("ExportId", exportId);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String exportId;

        private Builder() {}

        /**
         * Sets {@code ExportId}, which is required.
         *
         * <p>Id of the export.
         *
         * @param exportId the value, or null for none
         * @return this builder
         */
        public Builder exportId(@Nullable String exportId) {
            this.exportId = exportId;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code ExportId} is not set
         */
        public DescribeExportRequest build() {
            return new DescribeExportRequest(this);
        }
    }
}
