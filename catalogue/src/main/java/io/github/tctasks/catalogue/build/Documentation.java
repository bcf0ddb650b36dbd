package io.github.tctasks.catalogue.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes HTML of javadoc. */
public final class Documentation {

    private static final List<String> OPTIONS = List.of(
            "-quiet",
            "-Xdoclint:all",
            "-Werror",
            "-notimestamp",
            "-encoding",
            "UTF-8",
            "-charset",
            "UTF-8",
            "--release",
            "17");

    private Documentation() {}

    /**
     * Documents all sources below a folder.
     *
     * @param sources the source root
     * @param classPath what they are compiled against
     * @param output where pages go; made if it is not there
     * @return what is wrong; nothing if all is well
     */
    public static List<String> make(Path sources, String classPath, Path output) {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(said, null, UTF_8)) {
            Files.createDirectories(output);
            List<String> options = new java.util.ArrayList<>(OPTIONS);
            options.addAll(List.of("-d", output.toString(), "-classpath", classPath));
            boolean done = javadoc.getTask(
                            rest,
                            files,
                            said,
                            null,
                            options,
                            files.getJavaFileObjectsFromPaths(Folders.files(sources, ".java")))
                    .call();
            List<String> all =
                    said.getDiagnostics().stream().map(Object::toString).toList();
            return done ? List.of() : all.isEmpty() ? List.of(rest.toString()) : all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
