package io.github.tctasks.client;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Makes virtual threads, where the JDK has them (21 and later). */
final class VirtualThreads {

    /** Takes a name and the first number that is put behind it. */
    private static final @Nullable MethodHandle FACTORY = find();

    private VirtualThreads() {}

    private static @Nullable MethodHandle find() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandle made = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder));
            MethodHandle named =
                    lookup.findVirtual(builder, "name", MethodType.methodType(builder, String.class, long.class));
            MethodHandle factory = lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
            return MethodHandles.filterReturnValue(MethodHandles.collectArguments(named, 0, made), factory);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Returns a factory of virtual threads, or null if the JDK has none. */
    static @Nullable ThreadFactory factory(String name) {
        if (FACTORY == null) {
            return null;
        }
        try {
            return (ThreadFactory) FACTORY.invoke(name, 1L);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
