package io.github.tctasks.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes all fields alike. */
abstract class ValueVisitor implements FieldVisitor {

    abstract void add(String name, @Nullable Object value);

    @Override
    public void text(String name, @Nullable Object value) {
        add(name, value);
    }

    @Override
    public void bool(String name, @Nullable Boolean value) {
        add(name, value);
    }

    @Override
    public void integer(String name, @Nullable Object value) {
        add(name, value);
    }

    @Override
    public void unsigned(String name, @Nullable Long value) {
        add(name, value);
    }

    @Override
    public void number(String name, @Nullable Double value) {
        add(name, value);
    }

    @Override
    public void object(String name, @Nullable JsonObject value) {
        add(name, value);
    }

    @Override
    public void texts(String name, List<?> values) {
        add(name, values);
    }

    @Override
    public void bools(String name, List<Boolean> values) {
        add(name, values);
    }

    @Override
    public void integers(String name, List<?> values) {
        add(name, values);
    }

    @Override
    public void unsigneds(String name, List<Long> values) {
        add(name, values);
    }

    @Override
    public void numbers(String name, List<Double> values) {
        add(name, values);
    }

    @Override
    public void objects(String name, List<? extends JsonObject> values) {
        add(name, values);
    }
}
