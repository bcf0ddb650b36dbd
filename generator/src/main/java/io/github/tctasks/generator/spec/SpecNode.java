package io.github.tctasks.generator.spec;

import java.util.List;
import java.util.Map;

/**
 * A value of a spec with its place. Immutable.
 *
 * <p>A member that is not there is a node of kind {@link Kind#ABSENT}, with no text, members and items of its own.
 *
 * @param place where it stands; for an absent one, where the object stands that lacks it
 * @param kind what it is
 * @param text the text of a scalar, else empty
 * @param members the members of a mapping by name, in their order, else none
 * @param items the items of a list, else none
 */
public record SpecNode(Place place, Kind kind, String text, Map<String, SpecNode> members, List<SpecNode> items) {

    /** What a value of a spec can be. */
    public enum Kind {
        /** Names with values. */
        MAPPING("a mapping"),
        /** Values in a row. */
        LIST("a list"),
        /** Text. */
        STRING("a string"),
        /** A whole number. */
        INTEGER("an integer"),
        /** Another number. */
        NUMBER("a number"),
        /** True or false. */
        BOOLEAN("a boolean"),
        /** What YAML takes for a date, since it is not in quotes. */
        DATE("a date"),
        /** Nothing, written out. */
        NULL("null"),
        /** Not written. */
        ABSENT("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Returns a member.
     *
     * @param name its name
     * @return the member; a node of kind {@link Kind#ABSENT} if there is none
     */
    public SpecNode get(String name) {
        SpecNode member = members.get(name);
        return member != null ? member : new SpecNode(place, Kind.ABSENT, "", Map.of(), List.of());
    }

    /**
     * Returns a member of a member and so on.
     *
     * @param path the names
     * @return the last of them; a node of kind {@link Kind#ABSENT} if there is none
     */
    public SpecNode at(String... path) {
        SpecNode node = this;
        for (String name : path) {
            node = node.get(name);
        }
        return node;
    }

    /**
     * Tells whether a member is there.
     *
     * @param name its name
     * @return whether the mapping has it
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * Tells what kind of value this is.
     *
     * @param other a kind
     * @return whether it is that
     */
    public boolean is(Kind other) {
        return kind == other;
    }

    /**
     * Tells whether this is a certain string.
     *
     * @param other the string
     * @return whether it is that
     */
    public boolean isText(String other) {
        return kind == Kind.STRING && text.equals(other);
    }
}
