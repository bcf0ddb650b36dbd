package io.github.tctasks.contracts.compatibility;

/**
 * One difference from the last release that users can notice.
 *
 * @param file what has changed: a spec's file from the folder of all specs on, or an artifact
 * @param place where: a JSON pointer, or a class with its member
 * @param subject what a line of the changelog must name: an operation, a schema or a class
 * @param was what stood there; empty if nothing did
 * @param is what stands there; empty if nothing does
 * @param verdict what it means for users
 * @param why why it means that
 */
public record Change(String file, String place, String subject, String was, String is, Verdict verdict, String why) {

    /** What a change means for code that worked with the last release. */
    public enum Verdict {
        /** Such code compiles, links and reads what it read. */
        COMPATIBLE,
        /** It may not. */
        BREAKING
    }

    /** Whether users' code may notice. */
    public boolean isBreaking() {
        return verdict == Verdict.BREAKING;
    }

    @Override
    public String toString() {
        return verdict + " " + file + " " + place + ": " + shown(was) + " -> " + shown(is) + ": " + why;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(nothing)" : value;
    }
}
