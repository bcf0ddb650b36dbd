package io.github.tctasks.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.catalogue.importing.ImportCommand;
import io.github.tctasks.catalogue.prove.ProveCommand;
import io.github.tctasks.catalogue.prove.Worker;
import io.github.tctasks.catalogue.scale.ScaleCommand;
import io.github.tctasks.catalogue.scale.StepProcess;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: a client of any service from the vendor's metadata, and the proof that this works for all of them. */
@Command(
        name = "catalogue",
        description = "Makes clients of services from the vendor's metadata.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportCommand.class, ProveCommand.class, ScaleCommand.class})
public final class Catalogue implements Runnable {

    @Spec
    private CommandSpec spec;

    Catalogue() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     * @throws IOException if standard input cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && isOfForks(arguments[0])) {
            fork(List.of(arguments));
            return;
        }
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Commands that this program gives to processes that it starts, and nobody else. */
    private static boolean isOfForks(String command) {
        return command.equals(Worker.COMMAND) || command.equals(StepProcess.COMMAND);
    }

    private static void fork(List<String> arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        System.setOut(System.err);
        List<String> rest = arguments.subList(1, arguments.size());
        if (arguments.get(0).equals(Worker.COMMAND)) {
            Worker.run(rest, new BufferedReader(new InputStreamReader(System.in, UTF_8)), out);
        } else {
            StepProcess.run(rest, out);
        }
    }

    private static PrintWriter utf8(FileDescriptor target) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(target), UTF_8), true);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new Catalogue()).setOut(out).setErr(err);
        return command.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
