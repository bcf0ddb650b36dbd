package io.github.tctasks.catalogue.prove;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other end of {@link WorkerProcess}: reads documents from standard input, one a line, and answers a line of JSON each. What
 * libraries print goes to standard error.
 */
public final class Worker {

    /** The command of the process. */
    public static final String COMMAND = "prove-worker";

    private Worker() {}

    /** The line that asks for a document. */
    static String line(Document document) {
        return document.file() + "\t" + document.name();
    }

    /**
     * Works until there are no more lines.
     *
     * @param arguments how many rounds, and the seed
     * @param in asks
     * @param out is answered
     * @throws IOException if a line cannot be read
     */
    public static void run(List<String> arguments, BufferedReader in, PrintStream out) throws IOException {
        int rounds = Integer.parseInt(arguments.get(0));
        long seed = Long.parseLong(arguments.get(1));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = Pattern.compile("\t").split(line, 2);
            Document document = new Document(Path.of(parts[0]), parts[1]);
            out.println(JsonMapper.shared().writeValueAsString(new DocumentProof(document, rounds, seed).run()));
            out.flush();
        }
    }
}
