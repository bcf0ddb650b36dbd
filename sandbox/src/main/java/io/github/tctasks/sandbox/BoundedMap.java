package io.github.tctasks.sandbox;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of bounded size, which forgets the entry first that was not touched for longest. Not thread-safe.
 *
 * @param <K> type of the keys
 * @param <V> type of the values
 */
final class BoundedMap<K, V> extends LinkedHashMap<K, V> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int capacity;

    /**
     * Starts empty.
     *
     * @param capacity the greatest number of entries to keep
     */
    BoundedMap(int capacity) {
        super(16, 0.75f, true);
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > capacity;
    }
}
