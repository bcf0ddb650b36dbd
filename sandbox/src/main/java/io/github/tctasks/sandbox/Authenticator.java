package io.github.tctasks.sandbox;

/** Finds out whether a request was signed with the right key. There is one class for each signature method. */
sealed interface Authenticator permits Tc3Authenticator {

    /**
     * Checks a request's signature.
     *
     * @param request the request
     * @return the service that the request was signed for
     * @throws ApiException if the signature, or something that it needs, is wrong
     */
    String authenticate(WireRequest request);
}
