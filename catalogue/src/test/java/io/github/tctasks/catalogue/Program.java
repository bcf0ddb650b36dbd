package io.github.tctasks.catalogue;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the program in this process.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed to standard error
 */
record Program(int exitCode, String out, String err) {

    static Program run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Catalogue.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Program(exitCode, out.toString(), err.toString());
    }
}
