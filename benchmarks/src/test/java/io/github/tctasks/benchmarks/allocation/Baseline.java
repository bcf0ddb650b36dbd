package io.github.tctasks.benchmarks.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The bytes that each benchmark of ours allocates, as committed for one JDK. */
final class Baseline {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NAME = Pattern.compile("allocation-(\\d+)\\.json");

    /** Growth up to this is no growth. */
    private static final double ALLOWED = 1.10;

    /** JMH counts a fraction of a byte too much now and then. */
    private static final double NOISE = 1;

    private Baseline() {}

    /**
     * Finds the file for a JDK.
     *
     * @param folder holds a file for some JDKs
     * @param jdk its feature version
     * @return the file of this JDK, or of the nearest one before it
     * @throws IOException if there is none
     */
    static Path file(Path folder, int jdk) throws IOException {
        TreeMap<Integer, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    files.put(Integer.valueOf(name.group(1)), file);
                }
            }
        }
        Map.Entry<Integer, Path> nearest = files.floorEntry(jdk);
        if (nearest == null) {
            throw new IOException(folder + " has no baseline for JDK " + jdk + " or one before it");
        }
        return nearest.getValue();
    }

    static Map<String, Double> read(Path file) {
        return JSON.readValue(file, new TypeReference<TreeMap<String, Double>>() {});
    }

    static void write(Path file, Map<String, Double> bytes) throws IOException {
        Map<String, Long> rounded = new TreeMap<>();
        bytes.forEach((name, value) -> rounded.put(name, Math.round(value)));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rounded) + "\n");
    }

    /**
     * Compares.
     *
     * @param baseline bytes for each operation as committed
     * @param measured the same as measured now
     * @return a sentence for each benchmark that grew by more than a tenth, or that only one of the two knows
     */
    static List<String> problems(Map<String, Double> baseline, Map<String, Double> measured) {
        List<String> problems = new ArrayList<>();
        measured.forEach((name, bytes) -> {
            Double before = baseline.get(name);
            if (before == null) {
                problems.add("%s has no baseline; it allocates %.0f bytes".formatted(name, bytes));
            } else if (bytes > before * ALLOWED + NOISE) {
                problems.add("%s allocates %.0f bytes, where %.0f were usual".formatted(name, bytes, before));
            }
        });
        baseline.keySet().stream()
                .filter(name -> !measured.containsKey(name))
                .forEach(name -> problems.add(name + " is in the baseline but was not measured"));
        return problems;
    }
}
