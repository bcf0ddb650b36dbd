package io.github.tctasks.json;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes fields for people to read. */
final class FieldText extends ValueVisitor {

    private final StringJoiner text;
    private final boolean shown;

    private FieldText(StringJoiner text, boolean shown) {
        this.text = text;
        this.shown = shown;
    }

    static String of(JsonObject object) {
        StringJoiner text = new StringJoiner(", ", object.getClass().getSimpleName() + "{", "}");
        object.visit(new FieldText(text, true));
        return text.toString();
    }

    @Override
    void add(String name, @Nullable Object value) {
        text.add(name + "=" + (shown ? value : "***"));
    }

    @Override
    public void unsigned(String name, @Nullable Long value) {
        add(name, value == null ? null : Long.toUnsignedString(value));
    }

    @Override
    public void unsigneds(String name, List<Long> values) {
        add(name, values.stream().map(Long::toUnsignedString).toList());
    }

    /** Their values could be anything, secrets too. */
    @Override
    public void unknown(Map<String, @Nullable Object> fields) {
        text.add("unknownFields=" + fields.keySet());
    }

    @Override
    public FieldVisitor secret() {
        return new FieldText(text, false);
    }
}
