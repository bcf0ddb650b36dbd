package io.github.tctasks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.generator.testkit.Compilation;
import io.github.tctasks.generator.testkit.Generation;
import io.github.tctasks.generator.testkit.Ruler;
import io.github.tctasks.generator.testkit.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated sources of VPC, of a spec with everything that is rare, and of drafts made from metadata with the same, as
 * committed files. A folder of metadata is a case.
 *
 * <p>To accept a change: {@code mvn test -pl generator -am -Dgolden.update=true}.
 */
class GoldenTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "golden");
    private static final Path EXERCISES = Path.of("src", "exercise", "java");

    static Stream<String> services() {
        return Stream.concat(Stream.of("vpc", "oddity"), Specs.metadata().stream());
    }

    @ParameterizedTest
    @MethodSource("services")
    void generatedSources_areTheGoldens(String service, @TempDir Path folder) throws IOException {
        Path spec = spec(service, folder);
        Map<String, String> generated = Generation.run(spec, folder.resolve("out"));
        Path golden = GOLDENS.resolve(service);
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("goldens are not updated in CI").isNotEqualTo("true");
            write(generated, golden);
        }

        Map<String, String> expected = Generation.sources(golden);
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private static Path spec(String service, Path folder) {
        return switch (service) {
            case "vpc" -> Specs.vpc();
            case "oddity" -> Specs.oddity(folder);
            default -> Specs.draft(service, folder);
        };
    }

    private static void write(Map<String, String> sources, Path golden) throws IOException {
        if (Files.exists(golden)) {
            try (Stream<Path> old = Files.walk(golden)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = golden.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    @Test
    void goldenOfVpc_compilesWithoutWarnings(@TempDir Path folder) {
        assertThat(Compilation.run(Generation.sources(GOLDENS.resolve("vpc")), folder))
                .isEmpty();
    }

    /** Names of four lengths come with the four types that a status can have, alone and in a batch. */
    @Test
    void sources_withEachTypeOfStatus_compileWithoutWarnings(@TempDir Path folder) {
        Path spec = Specs.place(Ruler.spec(4, length -> length), folder, "ruler", "2024-01-01");

        Map<String, String> sources = Generation.run(spec, folder.resolve("out"));

        assertThat(Compilation.run(sources, folder.resolve("out"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> goldensOfOddities_compileWithoutWarningsAndBehave(@TempDir Path folder) {
        Map<String, String> exercises = Generation.sources(EXERCISES);
        Map<String, String> sources = new TreeMap<>(exercises);
        services()
                .filter(service -> !service.equals("vpc"))
                .forEach(service -> sources.putAll(Generation.sources(GOLDENS.resolve(service))));
        assertThat(Compilation.run(sources, folder)).isEmpty();
        URLClassLoader loader = Compilation.loader(folder);
        return exercises.keySet().stream()
                .map(path -> path.replace(".java", "").replace('/', '.'))
                .flatMap(name -> exercise(name, loader))
                .onClose(() -> close(loader));
    }

    private static Stream<DynamicTest> exercise(String name, URLClassLoader loader) {
        try {
            Class<?> exercise = loader.loadClass(name);
            Constructor<?> constructor = exercise.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object target = constructor.newInstance();
            return Arrays.stream(exercise.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> DynamicTest.dynamicTest(method.getName(), () -> invoke(method, target)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void invoke(Method method, Object target) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(target);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
