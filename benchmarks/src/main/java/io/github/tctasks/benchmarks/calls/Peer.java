package io.github.tctasks.benchmarks.calls;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The clients that are measured, each with the class path that Maven gives a project that depends on it and nothing else. */
enum Peer {
    OURS("ours", Peer.SDK, ""),
    URL_CONNECTION("ours, HttpURLConnection", Peer.SDK, ""),
    JAVA11("ours, feign-java11", Peer.SDK, "java11"),
    HC5("ours, Apache 5", Peer.SDK, "hc5"),
    OKHTTP("ours, OkHttp", Peer.SDK, "okhttp"),
    VENDOR("vendor", "", "vendor"),
    BARE("bare HttpClient", "", "");

    private static final String SDK = "sdk-clb";

    /** What the JVMs of clients run. */
    static final Path OWN_CLASSES = Path.of("benchmarks", "target", "classes");

    private final String title;
    private final String module;
    private final String extra;

    Peer(String title, String module, String extra) {
        this.title = title;
        this.module = module;
        this.extra = extra;
    }

    /** Returns its name in tables. */
    String title() {
        return title;
    }

    /**
     * Returns its jars. The working directory is the built project.
     *
     * @return files; none for the bare client
     * @throws IOException if the build has not written down what they are
     */
    Set<Path> jars() throws IOException {
        Set<Path> jars = new LinkedHashSet<>();
        if (!module.isEmpty()) {
            jars.add(own(Path.of(module)));
            jars.addAll(listed(Path.of(module)));
        }
        if (!extra.isEmpty()) {
            jars.addAll(listed(Path.of("benchmarks", "clients", extra)));
        }
        return jars;
    }

    private static Path own(Path module) throws IOException {
        try (var files = Files.newDirectoryStream(module.resolve("target"), "*-SNAPSHOT.jar")) {
            return files.iterator().next();
        }
    }

    private static Set<Path> listed(Path module) throws IOException {
        Path list = module.resolve("target").resolve("classpath.txt");
        if (!Files.exists(list)) {
            throw new IOException(list + " is missing: benchmarks/run writes it");
        }
        Set<Path> jars = new LinkedHashSet<>();
        Arrays.stream(Files.readString(list).strip().split(File.pathSeparator))
                .map(Path::of)
                .forEach(jars::add);
        return jars;
    }
}
