package io.github.tctasks.sandbox;

/** Finds out whether a request was signed with the right key. There is one class for each signature version. */
sealed interface Authenticator permits AnyAuthenticator, Tc3Authenticator, V1Authenticator {

    /**
     * Checks a request's signature.
     *
     * @param request the request
     * @return who sent it, and for which service if the signature tells it
     * @throws ApiException if the signature, or something that it needs, is wrong
     */
    Caller authenticate(WireRequest request);
}
