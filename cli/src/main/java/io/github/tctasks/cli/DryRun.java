package io.github.tctasks.cli;

import io.github.tctasks.client.RequestExplanation;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Explains requests in place of sending them. */
final class DryRun {

    @Option(
            names = "--dry-run",
            description = "Sends nothing: shows the request, and what is signed of it, without secrets.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }

    static void print(RequestExplanation explanation, PrintWriter out) {
        out.println(explanation.requestLine());
        explanation.headers().forEach((name, value) -> out.println(name + ": " + value));
        out.println();
        out.println(explanation.body());
        printPart("What is signed", explanation.signedText(), out);
        printPart("String to sign", explanation.stringToSign(), out);
        printPart("The same with curl", explanation.curl(), out);
        out.flush();
    }

    private static void printPart(String title, String text, PrintWriter out) {
        out.println();
        out.println("# " + title);
        out.println(text);
    }
}
