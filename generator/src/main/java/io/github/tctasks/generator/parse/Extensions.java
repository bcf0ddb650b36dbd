package io.github.tctasks.generator.parse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes values out of extensions, whose types the checks have made sure of. Thread-safe, holds no state. */
final class Extensions {

    private Extensions() {}

    static <T> T value(Map<?, ?> holder, String key, Class<T> type) {
        Object value = holder.get(key);
        if (value == null) {
            throw new IllegalStateException("The engine lost " + key);
        }
        return type.cast(value);
    }

    static String textOr(@Nullable Map<?, ?> holder, String key, String absent) {
        return holder == null || holder.get(key) == null ? absent : value(holder, key, String.class);
    }

    static List<?> listOrNone(Map<?, ?> holder, String key) {
        return holder.get(key) == null ? List.of() : value(holder, key, List.class);
    }

    static Map<?, ?> mapOrNone(Map<?, ?> holder, String key) {
        return holder.get(key) == null ? Map.of() : value(holder, key, Map.class);
    }
}
