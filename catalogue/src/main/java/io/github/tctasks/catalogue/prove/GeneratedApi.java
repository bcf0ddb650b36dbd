package io.github.tctasks.catalogue.prove;

import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.json.Codec;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A compiled client, loaded by a loader of its own. What it hides is reached by reflection. */
final class GeneratedApi implements AutoCloseable {

    private static final String CODEC = "Codec";

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

    /** All codecs, by the names of their classes without {@code Codec} at the end. */
    Map<String, Codec<?>> codecs() throws IOException, ReflectiveOperationException {
        Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        for (String name : names()) {
            if (name.endsWith(CODEC) && !name.equals(CODEC)) {
                codecs.put(name.substring(0, name.length() - CODEC.length()), (Codec<?>) constant(name, "INSTANCE"));
            }
        }
        return codecs;
    }

    /** Whether a type's objects keep fields that the spec does not know, as those do that the service sends. */
    boolean isReceived(String type) throws ReflectiveOperationException {
        return Arrays.stream(named(type).getMethods())
                .anyMatch(method -> method.getName().equals("unknownFields"));
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
