package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The thing.
 *
 * <p>Immutable.
 */
public final class UploadThingRequest extends SentRequest {

    private final String file;

    private UploadThingRequest(Builder builder) {
        this.file = Required.parameter("UploadThing", "File", builder.file);
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
    public static UploadThingRequest fromJson(String json) {
        return TypesOperations.UPLOAD_THING.requestFromJson(json);
    }

    /**
     * The File.
     *
     * <p>Bytes, which the service takes as a part of a form; a client that sends JSON cannot send them.
     *
     * @return the value of {@code File}
     */
    public String file() {
        return file;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("File", file);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String file;

        private Builder() {}

        /**
         * Sets {@code File}, which is required.
         *
         * <p>The File.
         *
         * <p>Bytes, which the service takes as a part of a form; a client that sends JSON cannot send them.
         *
         * @param file the value, or null for none
         * @return this builder
         */
        public Builder file(@Nullable String file) {
            this.file = file;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code File} is not set
         */
        public UploadThingRequest build() {
            return new UploadThingRequest(this);
        }
    }
}
