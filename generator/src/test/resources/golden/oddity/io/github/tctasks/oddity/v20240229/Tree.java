package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of trees; it stands in requests and in responses.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 * A list is then empty.
 */
public final class Tree extends ReceivedObject {

    private final @Nullable String key;
    private final @Nullable Color color;
    private final List<Tree> children;
    private final @Nullable Tree peer;
    private final @Nullable Long size;

    Tree(
            @Nullable String key,
            @Nullable Color color,
            List<Tree> children,
            @Nullable Tree peer,
            @Nullable Long size,
            UnknownFields unknownFields) {
        super(unknownFields);
        this.key = key;
        this.color = color;
        this.children = children;
        this.peer = peer;
        this.size = size;
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
     * Name of the node. A tab in {@code a b} is a space.
     *
     * @return the value of {@code Key}, or null if the service gave none
     */
    public @Nullable String key() {
        return key;
    }

    /**
     * A color.
     *
     * @return the value of {@code Color}, or null if the service gave none
     */
    public @Nullable Color color() {
        return color;
    }

    /**
     * The trees below it.
     *
     * @return the value of {@code Children}; unmodifiable, empty if the service gave none or null
     */
    public List<Tree> children() {
        return children;
    }

    /**
     * A tree of trees; it stands in requests and in responses.
     *
     * @return the value of {@code Peer}, or null if the service gave none
     */
    public @Nullable Tree peer() {
        return peer;
    }

    /**
     * Number of nodes.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Size}, or null if the service gave none
     */
    public @Nullable Long size() {
        return size;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Key", key);
        to.text("Color", color);
        to.objects("Children", children);
        to.object("Peer", peer);
        to.unsigned("Size", size);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String key;
        private @Nullable Color color;
        private List<Tree> children = List.of();
        private @Nullable Tree peer;
        private @Nullable Long size;

        private Builder() {}

        /**
         * Sets {@code Key}, which is required.
         *
         * <p>Name of the node. A tab in {@code a b} is a space.
         *
         * @param key the value, or null for none
         * @return this builder
         */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /**
         * Sets {@code Color}.
         *
         * <p>A color.
         *
         * @param color the value, or null for none
         * @return this builder
         */
        public Builder color(@Nullable Color color) {
            this.color = color;
            return this;
        }

        /**
         * Sets {@code Children}.
         *
         * <p>The trees below it.
         *
         * @param children the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder children(@Nullable List<Tree> children) {
            this.children = Required.elements("Children", children);
            return this;
        }

        /**
         * Sets {@code Peer}.
         *
         * <p>A tree of trees; it stands in requests and in responses.
         *
         * @param peer the value, or null for none
         * @return this builder
         */
        public Builder peer(@Nullable Tree peer) {
            this.peer = peer;
            return this;
        }

        /**
         * Sets {@code Size}.
         *
         * <p>Number of nodes.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param size the value, or null for none
         * @return this builder
         */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         * @throws InvalidRequestException if {@code Key} is not set
         */
        public Tree build() {
            Required.parameter("Tree", "Key", key);
            return new Tree(key, color, children, peer, size, UnknownFields.NONE);
        }
    }
}
