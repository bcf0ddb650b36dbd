package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A tree of trees.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class Tree {

    private final @Nullable String name;
    private final @Nullable Tree left;
    private final List<Tree> branches;
    private final @Nullable String adminPassword;
    private final Map<String, @Nullable Object> unknownFields;

    Tree(
            @Nullable String name,
            @Nullable Tree left,
            List<Tree> branches,
            @Nullable String adminPassword,
            Map<String, @Nullable Object> unknownFields) {
        this.name = name;
        this.left = left;
        this.branches = branches;
        this.adminPassword = adminPassword;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The Name.
     *
     * @return the value of {@code Name}, or null if the service gave none
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * The Left.
     *
     * @return the value of {@code Left}, or null if the service gave none
     */
    public @Nullable Tree left() {
        return left;
    }

    /**
     * The Branches.
     *
     * @return the value of {@code Branches}; unmodifiable, empty if the service gave none or null
     */
    public List<Tree> branches() {
        return branches;
    }

    /**
     * The AdminPassword.
     *
     * <p>A secret: {@code toString} leaves it out.
     *
     * @return the value of {@code AdminPassword}, or null if the service gave none
     */
    public @Nullable String adminPassword() {
        return adminPassword;
    }

    /**
     * Returns the fields that the spec does not know, in their order.
     *
     * @return plain Java values by name, see {@link ApiResponse#unknownFields()}
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Tree that
                        && Objects.equals(name, that.name)
                        && Objects.equals(left, that.left)
                        && branches.equals(that.branches)
                        && Objects.equals(adminPassword, that.adminPassword)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, left, branches, adminPassword, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Tree{", "}")
                .add("name=" + name)
                .add("left=" + left)
                .add("branches=" + branches)
                .add("adminPassword=***")
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
