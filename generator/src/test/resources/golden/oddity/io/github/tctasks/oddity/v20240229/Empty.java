package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;

/**
 * Nothing that is known.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Empty extends ReceivedObject {

    Empty(UnknownFields unknownFields) {
        super(unknownFields);
    }
}
