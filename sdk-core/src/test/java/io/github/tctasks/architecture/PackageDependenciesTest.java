package io.github.tctasks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.error.SdkException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Which package may use which, from the class files, by the JDK's own jdeps.
 *
 * <p>Each package may use only what stands above it in the list, so that there is no cycle.
 */
class PackageDependenciesTest {

    private static final String ROOT = "io.github.tctasks.";

    private static final Pattern DEPENDENCY =
            Pattern.compile("(?m)^ +" + Pattern.quote(ROOT) + "(?<from>\\S+) +-> +(?<to>\\S+)");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("time", Set.of()),
            Map.entry("task", Set.of()),
            Map.entry("error", Set.of("task")),
            Map.entry("json", Set.of("error")),
            Map.entry("api", Set.of("error", "json")),
            Map.entry("credentials", Set.of("api", "error", "json", "time")),
            Map.entry("endpoint", Set.of("error")),
            Map.entry("signing", Set.of("credentials", "error")),
            Map.entry("retry", Set.of("api", "error")),
            Map.entry("paging", Set.of("error")),
            Map.entry("observe", Set.of("api", "error")),
            Map.entry("waiting", Set.of("api", "endpoint", "error", "json", "retry", "task", "time")),
            Map.entry(
                    "client",
                    Set.of(
                            "api",
                            "credentials",
                            "endpoint",
                            "error",
                            "json",
                            "observe",
                            "retry",
                            "signing",
                            "time",
                            "waiting")));

    @Test
    void packages_useOnlyWhatTheyMay() throws Exception {
        assertThat(dependencies()).isEqualTo(new TreeMap<>(ALLOWED));
    }

    @Test
    void packages_thatMayBeUsed_formNoCycle() {
        Set<String> settled = new TreeSet<>();
        while (settled.size() < ALLOWED.size()) {
            int before = settled.size();
            ALLOWED.forEach((name, uses) -> {
                if (settled.containsAll(uses)) {
                    settled.add(name);
                }
            });
            assertThat(settled.size()).as("beyond %s there is a cycle", settled).isGreaterThan(before);
        }
    }

    private static Map<String, Set<String>> dependencies() throws Exception {
        String classes = Path.of(SdkException.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "-verbose:package", "-filter:none", "--multi-release", "base", classes);
        assertThat(code).as(out.toString()).isZero();
        Map<String, Set<String>> uses = new TreeMap<>();
        Matcher line = DEPENDENCY.matcher(out.toString());
        while (line.find()) {
            Set<String> used = uses.computeIfAbsent(line.group("from"), from -> new TreeSet<>());
            String to = line.group("to");
            if (to.startsWith(ROOT) && !to.equals(ROOT + line.group("from"))) {
                used.add(to.substring(ROOT.length()));
            }
        }
        return uses;
    }
}
