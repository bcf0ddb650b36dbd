package io.github.tctasks.sandbox;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The arguments of the program. */
final class SandboxArguments {

    private static final int GREATEST_PORT = 65_535;
    private static final String FAULT = "--fault";
    private static final String SPEC = "--spec";
    private static final Set<String> REPEATABLE = Set.of(FAULT, SPEC);

    private SandboxArguments() {}

    /**
     * Reads arguments.
     *
     * @param arguments in any order, each but the faults and specs once at most
     * @return the settings that they ask for
     * @throws IllegalArgumentException if one is not known, there twice, or lacks a value; the message tells the usage
     */
    static Sandbox.Builder read(List<String> arguments) {
        Sandbox.Builder settings = Sandbox.builder();
        ArrayDeque<String> rest = new ArrayDeque<>(arguments);
        Set<String> seen = new HashSet<>();
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            if (!seen.add(name) && !REPEATABLE.contains(name)) {
                throw wrongUsage();
            }
            switch (name) {
                case "--port" -> settings.port(port(rest.isEmpty() ? "" : rest.removeFirst()));
                case "--enforce-rate-limits" -> settings.enforceRateLimits();
                case FAULT -> addFault(settings, rest.isEmpty() ? "" : rest.removeFirst());
                case SPEC -> settings.spec(spec(rest.isEmpty() ? "" : rest.removeFirst()));
                default -> throw wrongUsage();
            }
        }
        return settings;
    }

    private static void addFault(Sandbox.Builder settings, String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2 || !parts[1].matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?")) {
            throw wrongUsage();
        }
        settings.fault(Fault.of(parts[0]), Double.parseDouble(parts[1]));
    }

    private static Path spec(String text) {
        if (text.isEmpty()) {
            throw wrongUsage();
        }
        return Path.of(text);
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > GREATEST_PORT) {
            throw wrongUsage();
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException wrongUsage() {
        return new IllegalArgumentException(
                "Usage: [--port N] [--enforce-rate-limits] [--fault NAME=SHARE]... [--spec FILE]..., N from 0 to "
                        + GREATEST_PORT
                        + ", SHARE from 0 to 1; all but --fault and --spec once at most. Faults: "
                        + FaultNames.usage());
    }
}
