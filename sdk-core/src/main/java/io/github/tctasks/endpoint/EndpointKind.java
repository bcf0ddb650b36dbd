package io.github.tctasks.endpoint;

import org.jspecify.annotations.Nullable;

/** How a client's endpoint was chosen, which a task's handle tells in place of an address. */
public enum EndpointKind {
    /** The host that the API document names. */
    DOCUMENTED,
    /** {@link Site#DOMESTIC}. */
    DOMESTIC,
    /** {@link Site#INTERNATIONAL}. */
    INTERNATIONAL,
    /** {@link Site#INTERNAL}. */
    INTERNAL,
    /** {@link Site#REGIONAL}. */
    REGIONAL,
    /** An address of the caller's own. */
    CUSTOM;

    /**
     * Returns the kind of a site.
     *
     * @param site the site, or null for the documented host
     * @return the kind
     */
    public static EndpointKind of(@Nullable Site site) {
        return site == null ? DOCUMENTED : valueOf(site.name());
    }

    /**
     * Returns the site of this kind.
     *
     * @return the site, or null for {@link #DOCUMENTED} and {@link #CUSTOM}
     */
    public @Nullable Site site() {
        return this == DOCUMENTED || this == CUSTOM ? null : Site.valueOf(name());
    }
}
