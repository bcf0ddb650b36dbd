package io.github.tctasks.contracts.compatibility;

import java.util.List;

/**
 * A method, constructor or field that users of an artifact can reach, in the terms of class files.
 *
 * @param kind {@code method} or {@code field}
 * @param name its name; {@code <init>} for a constructor
 * @param descriptor its type
 * @param modifiers its modifiers
 * @param exceptions what it is declared to throw
 * @param signature its generic type; empty if it has none
 * @param constant the value of a constant that compilers copy into users' code; empty if it is none
 */
record ApiMember(
        String kind,
        String name,
        String descriptor,
        String modifiers,
        List<String> exceptions,
        String signature,
        String constant) {

    static final String FIELD = "field";
    static final String METHOD = "method";

    private static final String SEPARATOR = " | ";

    boolean isField() {
        return kind.equals(FIELD);
    }

    String line() {
        return String.join(
                SEPARATOR,
                "  " + kind + " " + name + " " + descriptor,
                modifiers,
                String.join(" ", exceptions),
                signature,
                constant.replace("\n", "\\n"));
    }

    static ApiMember parse(String line) {
        String[] parts = line.strip().split(" \\| ?", 5);
        String[] head = parts[0].split(" ", 3);
        return new ApiMember(
                head[0], head[1], head[2], parts[1].strip(), ApiClass.words(parts[2]), parts[3].strip(), parts[4]);
    }
}
