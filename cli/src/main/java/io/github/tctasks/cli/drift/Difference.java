package io.github.tctasks.cli.drift;

/**
 * One difference between a spec and the vendor's metadata.
 *
 * @param kind what kind of difference it is
 * @param place the action, and the member of its request or response
 * @param spec what the spec says
 * @param metadata what the metadata says
 */
public record Difference(Kind kind, String place, String spec, String metadata) {

    /** The kinds of differences. */
    public enum Kind {
        /** The metadata has what the spec lacks. */
        ADDED,
        /** The metadata lacks what the spec has. */
        REMOVED,
        /** The types differ. */
        RETYPED,
        /** One of the two says that it must be there. */
        REQUIRED,
        /** One of the two says that it may be null. */
        NULLABLE,
        /** The action is not available as usual. */
        STATUS
    }
}
