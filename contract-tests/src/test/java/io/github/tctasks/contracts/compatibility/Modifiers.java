package io.github.tctasks.contracts.compatibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javassist.bytecode.AccessFlag;

/** Modifiers as flags and as words; those that users cannot notice are left out. */
final class Modifiers {

    private static final Map<String, Integer> OF_CLASS = flags();
    private static final Map<String, Integer> OF_METHOD = flags();
    private static final Map<String, Integer> OF_FIELD = flags();

    static {
        OF_CLASS.put("interface", AccessFlag.INTERFACE);
        OF_CLASS.put("annotation", AccessFlag.ANNOTATION);
        OF_CLASS.put("enum", AccessFlag.ENUM);
        OF_CLASS.put("abstract", AccessFlag.ABSTRACT);
        OF_METHOD.put("abstract", AccessFlag.ABSTRACT);
        OF_METHOD.put("varargs", AccessFlag.VARARGS);
        OF_FIELD.put("enum", AccessFlag.ENUM);
    }

    private Modifiers() {}

    private static Map<String, Integer> flags() {
        Map<String, Integer> flags = new LinkedHashMap<>();
        flags.put("public", AccessFlag.PUBLIC);
        flags.put("protected", AccessFlag.PROTECTED);
        flags.put("static", AccessFlag.STATIC);
        flags.put("final", AccessFlag.FINAL);
        return flags;
    }

    static String ofClass(int flags) {
        return words(OF_CLASS, flags);
    }

    static String ofMethod(int flags) {
        return words(OF_METHOD, flags);
    }

    static String ofField(int flags) {
        return words(OF_FIELD, flags);
    }

    static int classFlags(String words) {
        return flags(OF_CLASS, words);
    }

    static int memberFlags(ApiMember member) {
        return flags(member.isField() ? OF_FIELD : OF_METHOD, member.modifiers());
    }

    /** Whether users of an artifact can reach what has these flags. */
    static boolean isReachable(int flags) {
        return (flags & (AccessFlag.PUBLIC | AccessFlag.PROTECTED)) != 0 && (flags & AccessFlag.SYNTHETIC) == 0;
    }

    private static String words(Map<String, Integer> names, int flags) {
        return names.entrySet().stream()
                .filter(name -> (flags & name.getValue()) != 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private static int flags(Map<String, Integer> names, String words) {
        int flags = 0;
        for (String word : ApiClass.words(words)) {
            Integer flag = names.get(word);
            if (flag == null) {
                throw new IllegalArgumentException(
                        "no modifier: " + word + "; there are " + List.copyOf(names.keySet()));
            }
            flags |= flag;
        }
        return flags;
    }
}
