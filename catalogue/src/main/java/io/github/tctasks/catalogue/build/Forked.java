package io.github.tctasks.catalogue.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program in a process of its own. */
public final class Forked {

    /** The main class, by name, since it lies above this package. */
    private static final String MAIN = "io.github.tctasks.catalogue.Catalogue";

    private Forked() {}

    /**
     * The command line.
     *
     * @param options for the Java virtual machine
     * @param arguments for the program
     * @return program and arguments of the process
     */
    public static List<String> command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", ClassPath.ofThis(), MAIN));
        command.addAll(arguments);
        return command;
    }
}
