package io.github.tctasks.catalogue.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources with all lints as errors, by the compiler of the JDK that this runs on. */
public final class SourceCompiler {

    // Line numbers of accessors and builders tell nobody anything, and are a tenth of a jar.
    private static final List<String> STRICT = List.of(
            "--release", "17", "-g:none", "-proc:none", "-implicit:none", "-Xlint:all", "-Werror", "-Xmaxerrs", "20");

    private final JavaCompiler javac;
    private final String classPath;

    private SourceCompiler(JavaCompiler javac, String classPath) {
        this.javac = javac;
        this.classPath = classPath;
    }

    /**
     * Finds the compiler.
     *
     * @param classPath what sources are compiled against
     * @return the compiler
     * @throws IllegalStateException if this runs on a JRE, which has none
     */
    public static SourceCompiler of(String classPath) {
        @Nullable JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("There is no Java compiler in " + System.getProperty("java.home")
                    + ". Run this with a JDK, 17 or newer, instead of a JRE.");
        }
        return new SourceCompiler(javac, classPath);
    }

    /**
     * Compiles all sources below a folder.
     *
     * @param sources the source root
     * @param classes where classes go; made if it is not there
     * @param documented whether to check the javadoc of everything too
     * @return what the compiler has to say; nothing if all is well
     */
    public List<String> compile(Path sources, Path classes, boolean documented) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, UTF_8)) {
            Files.createDirectories(classes);
            List<String> options = new ArrayList<>(STRICT);
            options.addAll(List.of("-d", classes.toString(), "-classpath", classPath));
            if (documented) {
                options.add("-Xdoclint:all/protected");
            }
            javac.getTask(
                            null,
                            files,
                            said,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(Folders.files(sources, ".java")))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics().stream().map(Object::toString).toList();
    }
}
