package io.github.tctasks.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** Makes the response of an action. */
@FunctionalInterface
interface Responder {

    /**
     * Responds to a request that was found in order.
     *
     * @param parameters the action's parameters, of the right types
     * @param tasks what became of the tasks
     * @return the response
     * @throws ApiException if the action refuses the request
     */
    ResponseBody respond(ObjectNode parameters, Tasks tasks);
}
