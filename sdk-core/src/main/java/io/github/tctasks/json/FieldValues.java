package io.github.tctasks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the values of fields, to compare them. */
final class FieldValues extends ValueVisitor {

    private final List<@Nullable Object> values = new ArrayList<>();

    private FieldValues() {}

    static List<@Nullable Object> of(JsonObject object) {
        FieldValues visitor = new FieldValues();
        object.visit(visitor);
        return visitor.values;
    }

    @Override
    void add(String name, @Nullable Object value) {
        values.add(value);
    }

    @Override
    public void unknown(Map<String, @Nullable Object> fields) {
        values.add(fields);
    }

    @Override
    public FieldVisitor secret() {
        return this;
    }
}
