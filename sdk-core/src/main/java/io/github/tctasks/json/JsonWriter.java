package io.github.tctasks.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields as JSON; nulls and empty lists are left out. */
final class JsonWriter implements FieldVisitor {

    private final JsonGenerator out;
    private final boolean sent;

    private JsonWriter(JsonGenerator out, boolean sent) {
        this.out = out;
        this.sent = sent;
    }

    /** Leaves out unknown fields: objects in a request may have come from the service before. */
    static JsonWriter sent(JsonGenerator out) {
        return new JsonWriter(out, true);
    }

    static JsonWriter received(JsonGenerator out) {
        return new JsonWriter(out, false);
    }

    void write(JsonObject value) {
        out.writeStartObject();
        value.visit(this);
        out.writeEndObject();
    }

    @Override
    public void text(String name, @Nullable Object value) {
        if (value != null) {
            out.writeStringProperty(name, value.toString());
        }
    }

    @Override
    public void bool(String name, @Nullable Boolean value) {
        if (value != null) {
            out.writeBooleanProperty(name, value);
        }
    }

    @Override
    public void integer(String name, @Nullable Object value) {
        if (value != null) {
            out.writeName(name);
            writeInteger(value);
        }
    }

    private void writeInteger(Object value) {
        if (value instanceof Long integer) {
            out.writeNumber(integer.longValue());
        } else {
            out.writeNumber(value.toString());
        }
    }

    @Override
    public void unsigned(String name, @Nullable Long value) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(Long.toUnsignedString(value));
        }
    }

    @Override
    public void number(String name, @Nullable Double value) {
        if (value != null) {
            out.writeNumberProperty(name, value.doubleValue());
        }
    }

    @Override
    public void object(String name, @Nullable JsonObject value) {
        if (value != null) {
            out.writeName(name);
            write(value);
        }
    }

    @Override
    public void texts(String name, List<?> values) {
        if (starts(name, values)) {
            for (Object value : values) {
                out.writeString(value.toString());
            }
            out.writeEndArray();
        }
    }

    @Override
    public void bools(String name, List<Boolean> values) {
        if (starts(name, values)) {
            for (Boolean value : values) {
                out.writeBoolean(value);
            }
            out.writeEndArray();
        }
    }

    @Override
    public void integers(String name, List<?> values) {
        if (starts(name, values)) {
            for (Object value : values) {
                writeInteger(value);
            }
            out.writeEndArray();
        }
    }

    @Override
    public void unsigneds(String name, List<Long> values) {
        if (starts(name, values)) {
            for (Long value : values) {
                out.writeNumber(Long.toUnsignedString(value));
            }
            out.writeEndArray();
        }
    }

    @Override
    public void numbers(String name, List<Double> values) {
        if (starts(name, values)) {
            for (Double value : values) {
                out.writeNumber(value.doubleValue());
            }
            out.writeEndArray();
        }
    }

    @Override
    public void objects(String name, List<? extends JsonObject> values) {
        if (starts(name, values)) {
            for (JsonObject value : values) {
                write(value);
            }
            out.writeEndArray();
        }
    }

    private boolean starts(String name, List<?> values) {
        if (values.isEmpty()) {
            return false;
        }
        out.writeArrayPropertyStart(name);
        return true;
    }

    @Override
    public void unknown(Map<String, @Nullable Object> fields) {
        if (!sent) {
            AnyJson.writeMembers(out, fields);
        }
    }

    @Override
    public FieldVisitor secret() {
        return this;
    }
}
