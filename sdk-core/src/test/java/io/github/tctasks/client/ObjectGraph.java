package io.github.tctasks.client;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All objects that can be reached from one: by the fields of the project's own objects, and within collections. */
final class ObjectGraph {

    private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());

    private ObjectGraph() {}

    static ObjectGraph from(Object root) {
        ObjectGraph graph = new ObjectGraph();
        Deque<Object> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (graph.objects.add(next)) {
                neighbours(next).stream().filter(each -> each != null).forEach(left::push);
            }
        }
        return graph;
    }

    List<Map<?, ?>> maps() {
        List<Map<?, ?>> maps = new ArrayList<>();
        objects.forEach(each -> {
            if (each instanceof Map<?, ?> map) {
                maps.add(map);
            }
        });
        return maps;
    }

    List<String> texts() {
        return objects.stream()
                .filter(each -> each instanceof CharSequence || each instanceof char[] || each instanceof byte[])
                .map(ObjectGraph::text)
                .toList();
    }

    private static String text(Object each) {
        if (each instanceof char[] chars) {
            return new String(chars);
        }
        return each instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : each.toString();
    }

    private static List<@Nullable Object> neighbours(Object object) {
        List<@Nullable Object> neighbours = new ArrayList<>();
        if (object instanceof Map<?, ?> map) {
            neighbours.addAll(map.keySet());
            neighbours.addAll(map.values());
        } else if (object instanceof Iterable<?> many) {
            many.forEach(neighbours::add);
        } else if (object instanceof AtomicReference<?> reference) {
            neighbours.add(reference.get());
        } else if (object.getClass().isArray()
                && !object.getClass().getComponentType().isPrimitive()) {
            IntStream.range(0, Array.getLength(object)).forEach(i -> neighbours.add(Array.get(object, i)));
        } else if (Proxy.isProxyClass(object.getClass())) {
            neighbours.add(Proxy.getInvocationHandler(object));
        }
        for (Class<?> type = object.getClass(); type != null && isOurs(type); type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !field.getType().isPrimitive())
                    .forEach(field -> neighbours.add(value(field, object)));
        }
        return neighbours;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.tctasks.") || type.getName().startsWith("feign.");
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(Modifier.isStatic(field.getModifiers()) ? null : object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
