package io.github.tctasks.contracts.compatibility;

import java.util.Arrays;
import java.util.List;

/**
 * A class that users of an artifact can reach, in the terms of class files.
 *
 * @param name its binary name
 * @param modifiers its modifiers
 * @param superclass the binary name of its superclass
 * @param interfaces the binary names of its interfaces
 * @param signature its generic type; empty if it has none
 * @param members what of it can be reached, sorted
 */
record ApiClass(
        String name,
        String modifiers,
        String superclass,
        List<String> interfaces,
        String signature,
        List<ApiMember> members) {

    private static final String MARK = "class ";

    String line() {
        return String.join(" | ", MARK + name, modifiers, superclass, String.join(" ", interfaces), signature);
    }

    static boolean isClass(String line) {
        return line.startsWith(MARK);
    }

    static ApiClass parse(String line, List<ApiMember> members) {
        String[] parts = line.substring(MARK.length()).split(" \\| ?", 5);
        return new ApiClass(
                parts[0], parts[1].strip(), parts[2].strip(), words(parts[3]), parts[4].strip(), List.copyOf(members));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" "));
    }
}
