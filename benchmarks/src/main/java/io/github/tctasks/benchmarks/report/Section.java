package io.github.tctasks.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a hand-written file that is written by a program. */
final class Section {

    /** Begins the part. */
    static final String BEGIN = "<!-- figures: begin; written by benchmarks/run -->\n";

    /** Ends the part. */
    static final String END = "<!-- figures: end -->";

    private Section() {}

    /**
     * Puts a text between the markers of a file.
     *
     * @param file the file
     * @param text what belongs there; it ends with a line break
     * @throws IOException if the file has no markers, or cannot be written
     */
    static void write(Path file, String text) throws IOException {
        String old = Files.readString(file);
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " lacks the lines " + BEGIN.strip() + " and " + END);
        }
        Files.writeString(file, old.substring(0, begin + BEGIN.length()) + "\n" + text + "\n" + old.substring(end));
    }
}
