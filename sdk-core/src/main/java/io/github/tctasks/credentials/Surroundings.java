package io.github.tctasks.credentials;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a process finds around it: environment variables and the directories of its user and of the machine. */
record Surroundings(Function<String, @Nullable String> environment, Path home, Path etc) {

    static Surroundings ofThisProcess() {
        return new Surroundings(System::getenv, Path.of(System.getProperty("user.home", "")), Path.of("/etc"));
    }

    /** Returns an environment variable without white space around it, or null if it is not set or blank. */
    @Nullable
    String variable(String name) {
        String value = environment.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
