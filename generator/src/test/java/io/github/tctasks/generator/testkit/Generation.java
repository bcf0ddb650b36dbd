package io.github.tctasks.generator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the engine with our generator, as the Maven plugin does. */
public final class Generation {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private Generation() {}

    /** Generates from a spec and returns the sources by their paths. */
    public static Map<String, String> run(Path spec, Path output) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("tctasks")
                .setInputSpec(spec.toString())
                .setOutputDir(output.toString())
                .setValidateSpec(false);
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return sources(output.resolve(SOURCES));
    }

    /** Returns the texts of all sources in a folder by their paths. */
    public static Map<String, String> sources(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.find(folder, 20, (path, attributes) -> attributes.isRegularFile())) {
            files.forEach(file -> sources.put(folder.relativize(file).toString().replace('\\', '/'), Specs.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
