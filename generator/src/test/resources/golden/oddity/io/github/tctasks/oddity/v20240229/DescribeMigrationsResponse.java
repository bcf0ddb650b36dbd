package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far migrations have come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeMigrationsResponse extends ReceivedResponse {

    private final List<Migration> migrations;

    DescribeMigrationsResponse(List<Migration> migrations, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.migrations = migrations;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeMigrationsResponse fromJson(String json) {
        return OddityOperations.DESCRIBE_MIGRATIONS.responseFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.objects("Migrations", migrations);
    }
}
