package io.github.tctasks.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of a service in one version, ready to be served.
 *
 * @param service the service's name in the signature's scope
 * @param version the API version
 * @param name the action's name
 * @param signed whether requests must be signed
 * @param rateLimit how often it may be called, or null if the document does not say
 * @param headers rules for the common parameters
 * @param parameters the type of the action's own parameters
 * @param responder makes the response
 */
record Action(
        String service,
        String version,
        String name,
        boolean signed,
        @Nullable RateLimit rateLimit,
        List<HeaderRule> headers,
        ObjectType parameters,
        Responder responder) {}
