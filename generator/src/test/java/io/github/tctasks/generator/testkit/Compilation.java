package io.github.tctasks.generator.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as the modules of this project are compiled, and with the checks of javadoc. */
public final class Compilation {

    private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*)</arg>");

    private Compilation() {}

    /** Compiles sources and returns what the compiler has to say, errors and warnings. */
    public static List<String> run(Map<String, String> sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, UTF_8)) {
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((path, text) -> units.add(new Source(path, text)));
            compiler.getTask(null, files, diagnostics, options(classes), null, units)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }

    /** The parent's own arguments, so that they are written in one place. */
    private static List<String> options(Path classes) {
        List<String> options = new ArrayList<>(ARGUMENT.matcher(Specs.read(Path.of("..", "pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList());
        String classPath = System.getProperty("java.class.path");
        options.addAll(List.of("--release", "17", "-proc:none", "-Xdoclint:all/protected"));
        options.addAll(List.of("-d", classes.toString(), "-classpath", classPath, "-processorpath", classPath));
        return options;
    }

    /** Returns a loader of compiled classes. */
    public static URLClassLoader loader(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
