package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far migrations have come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeMigrationsResponse implements ApiResponse {

    private final List<Migration> migrations;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeMigrationsResponse(
            List<Migration> migrations, @Nullable String requestId, Map<String, @Nullable Object> unknownFields) {
        this.migrations = migrations;
        this.requestId = requestId;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeMigrationsResponse fromJson(String json) {
        return Json.read(json, DescribeMigrationsResponseCodec.INSTANCE);
    }

    /**
     * The migrations.
     *
     * @return the value of {@code Migrations}; unmodifiable, empty if the service gave none or null
     */
    public List<Migration> migrations() {
        return migrations;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeMigrationsResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeMigrationsResponse that
                        && migrations.equals(that.migrations)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(migrations, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeMigrationsResponse{", "}")
                .add("migrations=" + migrations)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
