package io.github.tctasks.cli;

import io.github.tctasks.sandbox.Sandbox;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox for the tests of a class, and a shell with a folder of its own for each test. */
@SuppressWarnings("NullAway.Init") // set before the tests
abstract class SandboxedShell {

    static Sandbox sandbox;

    @TempDir
    Path folder;

    Shell shell;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void open() {
        shell = new Shell(sandbox, folder);
    }
}
