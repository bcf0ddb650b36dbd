package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;

/**
 * An empty object.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Nothing extends ReceivedObject {

    Nothing(UnknownFields unknownFields) {
        super(unknownFields);
    }
}
