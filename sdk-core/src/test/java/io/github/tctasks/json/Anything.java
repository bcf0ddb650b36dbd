package io.github.tctasks.json;

import tools.jackson.core.JsonParser;

/** An object of which no field is known. */
final class Anything extends ReceivedObject {

    private Anything(UnknownFields fields) {
        super(fields);
    }

    static Anything read(JsonParser in) {
        UnknownFields fields = UnknownFields.NONE;
        while (in.nextName() != null) {
            fields = fields.next(in);
        }
        return new Anything(fields);
    }
}
