package io.github.tctasks.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code tctask}.
 *
 * <p>Standard output carries JSON for programs, always as UTF-8; progress and explanations for people go to standard
 * error.
 */
@Command(
        name = "tctask",
        description = "Tells what became of asynchronous tasks of Tencent Cloud, and waits for their end.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DescribeCommand.class,
            WaitCommand.class,
            HandleCommand.class,
            DemoCommand.class,
            SandboxCommand.class,
            DriftCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 the task failed; 2 wrong usage or no credentials; 3 the service answered an error;",
            "4 the wait timed out; 5 no answer, or not a readable one.",
            "Credentials: TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if temporary, TENCENTCLOUD_TOKEN."
        })
public final class TcTask implements Runnable {

    private static final int EXIT_DEFECT = 70;

    @Spec
    private CommandSpec spec;

    TcTask() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    // The console's own charset may lack the characters that task messages come in.
    private static PrintWriter utf8(FileDescriptor target) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8), true);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new TcTask())
                .registerConverter(java.time.Duration.class, Durations::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err);
        command.setExecutionExceptionHandler((failure, at, parsed) -> {
            err.println("tctask has a defect, please report it:");
            failure.printStackTrace(err);
            return EXIT_DEFECT;
        });
        return command.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
