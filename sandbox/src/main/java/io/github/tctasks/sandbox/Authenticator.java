package io.github.tctasks.sandbox;

/** Finds out whether a request was signed with the right key. There is one class for each signature method. */
sealed interface Authenticator permits Tc3Authenticator {

    /**
     * Checks a request's signature.
     *
     * @param request the request
     * @return who sent it, and for which service
     * @throws ApiException if the signature, or something that it needs, is wrong
     */
    Caller authenticate(WireRequest request);
}
