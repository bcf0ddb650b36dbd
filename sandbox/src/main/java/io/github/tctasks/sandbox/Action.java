package io.github.tctasks.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of a service in one version, ready to be served.
 *
 * @param service the service's name in the signature's scope
 * @param version the API version
 * @param name the action's name
 * @param headers rules for the common parameters
 * @param parameters the type of the action's own parameters
 * @param example the documented response
 * @param task how the action tells about tasks, or null if it does not
 */
record Action(
        String service,
        String version,
        String name,
        List<HeaderRule> headers,
        ObjectType parameters,
        ResponseBody example,
        @Nullable TaskQuery task) {}
