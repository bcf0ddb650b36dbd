package io.github.tctasks.catalogue.prove;

import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectCodec;
import io.github.tctasks.json.ObjectReaders;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;

/** A compiled client, loaded by a loader of its own. What it hides is reached by reflection. */
final class GeneratedApi implements AutoCloseable {

    /** How a method is called that reads what is sent. */
    static final String SENT = "build";

    private final URLClassLoader loader;
    private final String packageName;
    private final Path folder;

    private GeneratedApi(URLClassLoader loader, String packageName, Path folder) {
        this.loader = loader;
        this.packageName = packageName;
        this.folder = folder;
    }

    static GeneratedApi load(Draft draft, Path classes) throws IOException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedApi.class.getClassLoader());
        return new GeneratedApi(
                loader, draft.packageName(), classes.resolve(draft.packageName().replace('.', '/')));
    }

    /** What reads and writes each type, by the name of the method that reads it. */
    Map<String, Codec<?>> codecs() throws IOException, ReflectiveOperationException {
        Map<String, Codec<?>> codecs = new TreeMap<>();
        for (String name : names()) {
            if (name.matches(".*Readers[0-9]*")) {
                addCodecs(named(name), codecs);
            }
        }
        return codecs;
    }

    private static void addCodecs(Class<?> readers, Map<String, Codec<?>> codecs) {
        for (Method method : readers.getDeclaredMethods()) {
            if (isReader(method)) {
                method.setAccessible(true);
                codecs.put(method.getName(), codec(method));
            }
        }
    }

    private static boolean isReader(Method method) {
        return Arrays.equals(method.getParameterTypes(), new Class<?>[] {JsonParser.class})
                && JsonObject.class.isAssignableFrom(method.getReturnType());
    }

    private static Codec<?> codec(Method method) {
        ObjectReaders reader = (number, in) -> invoke(method, in);
        Class<? extends JsonObject> type = method.getReturnType().asSubclass(JsonObject.class);
        return method.getName().startsWith(SENT)
                ? ObjectCodec.sent(reader, 0, type)
                : ObjectCodec.received(reader, 0, type);
    }

    private static JsonObject invoke(Method reader, JsonParser in) {
        try {
            return (JsonObject) reader.invoke(null, in);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    ServiceApi<?> api() throws IOException, ReflectiveOperationException {
        return (ServiceApi<?>) constant(only("Operations"), "API");
    }

    ClientBuilder<?> builder() throws IOException, ReflectiveOperationException {
        Method builder = named(only("Client")).getMethod("builder");
        return (ClientBuilder<?>) builder.invoke(null);
    }

    private String only(String end) throws IOException, ReflectiveOperationException {
        for (String name : names()) {
            if (name.endsWith(end) && isGeneratedOnce(name, end)) {
                return name;
            }
        }
        throw new ClassNotFoundException("There is no class ..." + end + " in " + packageName);
    }

    /** A type of the spec may be called ...Client or ...Operations too; what it then lacks tells. */
    private boolean isGeneratedOnce(String name, String end) throws ReflectiveOperationException {
        Class<?> type = named(name);
        return end.equals("Client")
                ? AutoCloseable.class.isAssignableFrom(type)
                : Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("API"));
    }

    private Object constant(String className, String name) throws ReflectiveOperationException {
        Field field = named(className).getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    private Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(packageName + '.' + name, true, loader);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
