package io.github.tctasks.benchmarks.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.benchmarks.calls.Environment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Generates and compiles specs of 10 to 200 actions in one warm JVM, on the generator's own class path: milliseconds for each
 * operation, and whether they grow with the number of operations.
 *
 * <p>{@code benchmarks/run} runs it with all others. It prints JSON.
 */
public final class GenerationCost {

    private static final int[] ACTIONS = {10, 50, 100, 200};
    private static final Path SPECS = Path.of("specs");

    private GenerationCost() {}

    /**
     * Measures and prints.
     *
     * @param args how often each size is measured, the best counts; the class path of generated code
     * @throws IOException if files cannot be written
     */
    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("generation");
        try {
            measure(10, folder, args[1]);
            measure(10, folder, args[1]);
            List<String> rows = new ArrayList<>();
            for (int actions : ACTIONS) {
                double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
                for (int round = 0; round < rounds; round++) {
                    double[] millis = measure(actions, folder, args[1]);
                    best[0] = Math.min(best[0], millis[0]);
                    best[1] = Math.min(best[1], millis[1]);
                }
                rows.add("{\"operations\":%d,\"generateMillis\":%.2f,\"compileMillis\":%.2f}"
                        .formatted(actions, best[0] / actions, best[1] / actions));
            }
            System.out.println("{" + environment() + "\"results\":[\n" + String.join(",\n", rows) + "]}");
        } finally {
            delete(folder);
        }
    }

    private static String environment() throws IOException {
        StringBuilder text = new StringBuilder();
        new LinkedHashMap<>(Environment.describe())
                .forEach((name, value) -> text.append("\"%s\":\"%s\",\n".formatted(name, value)));
        return text.toString();
    }

    private static double[] measure(int actions, Path folder, String classPath) throws IOException {
        Path spec = folder.resolve("specs").resolve("redis").resolve("2018-04-12.yaml");
        Files.createDirectories(spec.getParent());
        Files.writeString(
                spec, ManyActions.of(Files.readString(SPECS.resolve("redis").resolve("2018-04-12.yaml")), actions));
        Files.writeString(
                folder.resolve("specs").resolve("common.yaml"), Files.readString(SPECS.resolve("common.yaml")));
        Path output = folder.resolve("out");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        long begin = System.nanoTime();
        new DefaultGenerator()
                .opts(new CodegenConfigurator()
                        .setGeneratorName("tctasks")
                        .setInputSpec(spec.toString())
                        .setOutputDir(output.toString())
                        .setValidateSpec(false)
                        .toClientOptInput())
                .generate();
        long generated = System.nanoTime();
        compile(output, classes, classPath);
        long compiled = System.nanoTime();
        delete(output);
        delete(classes);
        return new double[] {(generated - begin) / 1e6, (compiled - generated) / 1e6};
    }

    private static void compile(Path sources, Path classes, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<File> units = all.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", classPath);
            boolean good = compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromFiles(units))
                    .call();
            if (!good) {
                throw new IOException("What was generated does not compile");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
