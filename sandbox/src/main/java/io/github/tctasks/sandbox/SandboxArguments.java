package io.github.tctasks.sandbox;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The arguments of the program. */
final class SandboxArguments {

    private static final int GREATEST_PORT = 65_535;

    private SandboxArguments() {}

    /**
     * Reads arguments.
     *
     * @param arguments in any order, each once at most
     * @return the settings that they ask for
     * @throws IllegalArgumentException if one is not known, there twice, or lacks a value; the message tells the usage
     */
    static Sandbox.Builder read(List<String> arguments) {
        Sandbox.Builder settings = Sandbox.builder();
        ArrayDeque<String> rest = new ArrayDeque<>(arguments);
        Set<String> seen = new HashSet<>();
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            if (!seen.add(name)) {
                throw wrongUsage();
            }
            switch (name) {
                case "--port" -> settings.port(port(rest.isEmpty() ? "" : rest.removeFirst()));
                case "--enforce-rate-limits" -> settings.enforceRateLimits();
                default -> throw wrongUsage();
            }
        }
        return settings;
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > GREATEST_PORT) {
            throw wrongUsage();
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException wrongUsage() {
        return new IllegalArgumentException(
                "Usage: [--port N] [--enforce-rate-limits], N from 0 to " + GREATEST_PORT + ", each once at most");
    }
}
