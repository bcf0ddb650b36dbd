package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of trees.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class Tree extends ReceivedObject {

    private final @Nullable String name;
    private final @Nullable Tree left;
    private final List<Tree> branches;
    private final @Nullable String adminPassword;

    Tree(
            @Nullable String name,
            @Nullable Tree left,
            List<Tree> branches,
            @Nullable String adminPassword,
            UnknownFields unknownFields) {
        super(unknownFields);
        this.name = name;
        this.left = left;
        this.branches = branches;
        this.adminPassword = adminPassword;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
        to.object("Left", left);
        to.objects("Branches", branches);
        to.secret().text("AdminPassword", adminPassword);
    }
}
