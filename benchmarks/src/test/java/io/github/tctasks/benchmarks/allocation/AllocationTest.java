package io.github.tctasks.benchmarks.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What the benchmarks of ours allocate for each operation, against the committed baseline of this JDK. Times are not looked
 * at.
 *
 * <p>To accept a change: {@code mvn verify -pl benchmarks -am -Dtest=AllocationTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dallocation.update=true}, on each JDK that has a baseline.
 */
class AllocationTest {

    private static final Path BASELINES = Path.of("baseline");
    private static final int CALLS = 3_000;

    @Test
    void ours_allocatesAtMostATenthMoreThanItsBaseline() throws RunnerException, IOException {
        boolean update = Boolean.getBoolean("allocation.update");
        if (update) {
            assertThat(System.getenv("CI"))
                    .as("baselines are not updated in CI")
                    .isNotEqualTo("true");
        }

        int jdk = Runtime.version().feature();
        Map<String, Double> measured = measure();
        if (update) {
            Baseline.write(BASELINES.resolve("allocation-" + jdk + ".json"), measured);
        }

        Path baseline = Baseline.file(BASELINES, jdk);
        System.out.println("JDK " + jdk + " is held to " + baseline + ": " + measured);
        assertThat(Baseline.problems(Baseline.read(baseline), measured)).isEmpty();
    }

    private static Map<String, Double> measure() throws RunnerException {
        // Counted calls and a compiler that they wait for: what is allocated is then the same on a busy machine.
        Options options = new OptionsBuilder()
                .include("\\.(Sign|Encode|Parse|Call)Benchmark\\.ours$")
                .param("request", "vpc")
                .param("service", "vpc", "redis")
                .param("answer", "vpc-100", "clb-small", "redis-error")
                .mode(Mode.SingleShotTime)
                .forks(1)
                .jvmArgsAppend("-Xbatch")
                .warmupIterations(5)
                .warmupBatchSize(CALLS)
                .measurementIterations(1)
                .measurementBatchSize(CALLS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        System.setProperty("jmh.ignoreLock", "true");
        Map<String, Double> bytes = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            double allocated = result.getSecondaryResults().values().stream()
                    .filter(secondary -> secondary.getLabel().equals("gc.alloc.rate.norm"))
                    .findFirst()
                    .orElseThrow()
                    .getScore();
            bytes.put(name(result.getParams()), allocated / CALLS);
        }
        return bytes;
    }

    private static String name(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        String values = params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", "));
        return type.substring(type.lastIndexOf('.') + 1) + (values.isEmpty() ? "" : " " + values);
    }
}
