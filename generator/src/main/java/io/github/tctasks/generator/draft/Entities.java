package io.github.tctasks.generator.draft;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that HTML writes by a name or a number between an ampersand and a semicolon. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-z]+);");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "));

    private Entities() {}

    /** Returns a text with the characters themselves; what is no known entity stays as it is. */
    static String replaced(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }
}
