package io.github.tctasks.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that the service sends. It keeps the fields that the spec does not know. */
public abstract class ReceivedObject extends JsonObject {

    private final Map<String, @Nullable Object> unknownFields;

    /**
     * Creates an object.
     *
     * @param unknownFields the fields that the spec does not know
     */
    protected ReceivedObject(UnknownFields unknownFields) {
        this.unknownFields = unknownFields.asMap();
    }

    @Override
    final void visit(FieldVisitor to) {
        fields(to);
        commonFields(to);
        to.unknown(unknownFields);
    }

    /**
     * Tells the fields that all objects of a kind have, after those of their own.
     *
     * @param to takes them
     */
    protected void commonFields(FieldVisitor to) {}

    /**
     * Returns the fields that the spec does not know, in their order.
     *
     * @return plain Java values by name: {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger},
     *     {@code Double} ({@code BigDecimal} for a number beyond its range), {@code List}, {@code Map} or null;
     *     unmodifiable
     */
    public final Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    /** {@inheritDoc} Unknown fields are included. */
    @Override
    public final String toJson() {
        return Json.text(out -> JsonWriter.received(out).write(this));
    }
}
