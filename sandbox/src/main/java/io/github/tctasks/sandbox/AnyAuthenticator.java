package io.github.tctasks.sandbox;

import java.time.InstantSource;
import java.util.List;

/** Leaves each request to the authenticator of its form. Thread-safe. */
final class AnyAuthenticator implements Authenticator {

    private static final List<String> NOT_SIGNED = List.of("SKIP");

    private final Authenticator tc3;
    private final Authenticator v1;

    /**
     * Makes an authenticator.
     *
     * @param credentials what callers must sign with
     * @param clock what timestamps are compared with
     */
    AnyAuthenticator(Credentials credentials, InstantSource clock) {
        CallerChecks checks = new CallerChecks(credentials, clock);
        this.tc3 = new Tc3Authenticator(checks);
        this.v1 = new V1Authenticator(checks);
    }

    /** A request without a signature comes from nobody; whether its action takes that is not known yet. */
    @Override
    public Caller authenticate(WireRequest request) {
        if (request.headers().getAll(WireRequest.AUTHORIZATION).equals(NOT_SIGNED)) {
            return Caller.NOBODY;
        }
        return (request.v1() == null ? tc3 : v1).authenticate(request);
    }
}
