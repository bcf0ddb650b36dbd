package io.github.tctasks.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The documents below {@code META-INF/tctasks/specs} on a class path, from folders and from jars alike. */
final class ClassPathSpecs implements SpecSource {

    private static final String ROOT = "META-INF/tctasks/specs/";
    private static final String MARKER = "common.yaml";

    private final Map<String, JsonNode> documents;

    private ClassPathSpecs(Map<String, JsonNode> documents) {
        this.documents = documents;
    }

    /**
     * Reads all documents that a class loader sees. Where two have the same name, the first on the class path counts.
     *
     * @param loader sees the documents
     * @return the documents
     * @throws UncheckedIOException if a folder or a jar cannot be read
     * @throws IllegalArgumentException if a document is not YAML
     */
    static ClassPathSpecs find(ClassLoader loader) {
        Map<String, JsonNode> documents = new TreeMap<>();
        try {
            for (URL entry : entries(loader)) {
                read(entry).forEach((name, bytes) -> documents.computeIfAbsent(name, key -> Yaml.parse(key, bytes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The specs on the class path cannot be read: " + e.getMessage(), e);
        }
        return new ClassPathSpecs(documents);
    }

    @Override
    public @Nullable JsonNode read(String name) {
        return documents.get(name);
    }

    /** The documents of services, which lie one folder deep; what lies at the root are shared parts. */
    List<SpecFile> services() {
        return documents.entrySet().stream()
                .filter(document -> document.getKey().matches("[^/]+/[^/]+"))
                .map(document -> new SpecFile(document.getKey(), document.getValue(), this))
                .toList();
    }

    /**
     * An entry of each root. There are two ways to find one, since a jar need not have entries for its folders, and a further
     * jar need not have the marker.
     */
    private static Collection<URL> entries(ClassLoader loader) throws IOException {
        Map<String, URL> entries = new LinkedHashMap<>();
        for (URL marker : Collections.list(loader.getResources(ROOT + MARKER))) {
            String text = marker.toString();
            entries.put(text.substring(0, text.length() - MARKER.length()), marker);
        }
        for (URL root : Collections.list(loader.getResources(ROOT))) {
            entries.putIfAbsent(root.toString(), root);
        }
        return entries.values();
    }

    private static Map<String, byte[]> read(URL entry) throws IOException {
        if (entry.openConnection() instanceof JarURLConnection jar) {
            return readJar(jar);
        }
        Path path = Path.of(toUri(entry));
        return readFolder(Files.isDirectory(path) ? path : path.resolveSibling(""));
    }

    private static Map<String, byte[]> readJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(ROOT) && isDocument(entry.getName())) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(ROOT.length()), content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> readFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder, 2)) {
            for (Path file : found.filter(path -> isDocument(path.toString())).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static boolean isDocument(String name) {
        return name.endsWith(".yaml");
    }

    private static URI toUri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(url + " is not a URI", e);
        }
    }
}
