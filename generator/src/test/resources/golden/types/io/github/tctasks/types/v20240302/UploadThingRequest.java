package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The thing.
 *
 * <p>Immutable.
 */
public final class UploadThingRequest implements ApiRequest {

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
        return Json.readRequest(json, UploadThingRequestCodec.INSTANCE);
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
    public String toJson() {
        return Json.text(this, UploadThingRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof UploadThingRequest that && Objects.equals(file, that.file));
    }

    @Override
    public int hashCode() {
        return Objects.hash(file);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "UploadThingRequest{", "}")
                .add("file=" + file)
                .toString();
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
