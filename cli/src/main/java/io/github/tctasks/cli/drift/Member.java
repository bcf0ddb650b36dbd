package io.github.tctasks.cli.drift;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a request or a field of a response. A flag is null where nobody says.
 *
 * @param type its type in the words of a spec, such as {@code integer int64} or {@code array of string}
 * @param object the name of the object in it, if there is one; else empty
 * @param sent whether a request must have it
 * @param answered whether a response always has it
 * @param nullable whether it may be null
 */
record Member(
        String type,
        String object,
        @Nullable Boolean sent,
        @Nullable Boolean answered,
        @Nullable Boolean nullable) {}
