package io.github.tctasks.generator.layout;

import io.github.tctasks.generator.name.TypeNames;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the types that a source names and imports them. */
final class Imports {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package .*;$");

    /** The javadoc tags that are followed by a type. */
    private static final Set<String> TAGS = Set.of("link", "linkplain", "see", "throws");

    private final String source;
    private final Set<String> found = new TreeSet<>();

    private Imports(String source) {
        this.source = source;
    }

    /**
     * Adds imports of the known types whose simple names stand in a source.
     *
     * @param source the source
     * @return the source with its imports, sorted, after the package
     */
    static String added(String source) {
        Imports imports = new Imports(source);
        imports.scan();
        String lines =
                imports.found.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining());
        return PACKAGE.matcher(source)
                .replaceFirst(statement -> statement.group() + (lines.isEmpty() ? "" : "\n\n" + lines));
    }

    private void scan() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (source.startsWith("/**", at)) {
                at = scanComment(at);
            } else if (c == '"') {
                at = JavaText.afterString(source, at);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = wordEnd(at);
                if (at == 0 || source.charAt(at - 1) != '.') {
                    add(source.substring(at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Looks at what follows the tags of a comment; an at sign that is not a template's own was escaped. */
    private int scanComment(int start) {
        int end = source.indexOf("*/", start) + 2;
        for (int at = source.indexOf('@', start); at >= 0 && at < end; at = source.indexOf('@', at + 1)) {
            int space = wordEnd(at + 1);
            if (TAGS.contains(source.substring(at + 1, space))) {
                add(source.substring(space + 1, wordEnd(space + 1)));
            }
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(String simpleName) {
        String type = TypeNames.imports().get(simpleName);
        if (type != null) {
            found.add(type);
        }
    }
}
