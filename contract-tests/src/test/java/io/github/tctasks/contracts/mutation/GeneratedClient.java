package io.github.tctasks.contracts.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A client generated from a spec and compiled in this process. Its classes are found before those of the artifact of the same name. */
final class GeneratedClient extends URLClassLoader {

    /** What generated code needs, of the two hundred jars that are there. */
    private static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry ->
                    entry.matches(".*(sdk-core|feign-core|jackson-core|jspecify)[^/\\\\]*([/\\\\]target[/\\\\].*)?"))
            .collect(Collectors.joining(File.pathSeparator));

    private final String packageName;

    private GeneratedClient(Path classes, String packageName) throws IOException {
        super(new URL[] {classes.toUri().toURL()}, GeneratedClient.class.getClassLoader());
        this.packageName = packageName;
    }

    /**
     * Generates and compiles.
     *
     * @param spec the spec
     * @param service the service
     * @param folder where sources and classes go
     * @return the client's classes
     */
    static GeneratedClient of(Path spec, String service, Path folder) throws IOException {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("tctasks")
                .setInputSpec(spec.toString())
                .setOutputDir(folder.toString())
                .setValidateSpec(false);
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(folder.resolve("src/main/java"), classes);
        return new GeneratedClient(classes, "io.github.tctasks." + service + ".");
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, UTF_8);
                Stream<Path> found = Files.find(sources, 20, (path, attributes) -> attributes.isRegularFile())) {
            List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", CLASS_PATH);
            boolean compiled = compiler.getTask(
                            null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(found.toList()))
                    .call();
            if (!compiled) {
                throw new AssertionError("The generated client does not compile: " + diagnostics.getDiagnostics());
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (name.startsWith(packageName) && findLoadedClass(name) == null) {
                return findClass(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
