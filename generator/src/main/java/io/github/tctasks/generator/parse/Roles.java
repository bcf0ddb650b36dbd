package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.model.ObjectModel.Role;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds out where each object stands: in requests, in responses, or in both. */
final class Roles {

    private final Schemas schemas;

    Roles(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the roles of all objects by their names, in the order of the document. */
    Map<String, Role> of(Collection<Operation> operations) {
        Set<String> requests = names(operations, "Request");
        Set<String> responses = names(operations, "Response");
        Set<String> sent = reachable(requests);
        Set<String> received = reachable(responses);
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String name : schemas.names()) {
            if (requests.contains(name)) {
                roles.put(name, Role.REQUEST);
            } else if (responses.contains(name)) {
                roles.put(name, Role.RESPONSE);
            } else if (sent.contains(name)) {
                roles.put(name, received.contains(name) ? Role.SHARED : Role.PARAMETER);
            } else if (received.contains(name)) {
                roles.put(name, Role.RESULT);
            }
        }
        return roles;
    }

    private static Set<String> names(Collection<Operation> operations, String suffix) {
        Set<String> names = new LinkedHashSet<>();
        operations.forEach(operation -> names.add(operation.getOperationId() + suffix));
        return names;
    }

    private Set<String> reachable(Set<String> from) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (schemas.isObject(name) && reached.add(name)) {
                for (Schema<?> property : schemas.properties(name).values()) {
                    String target = Schemas.target(Schemas.element(property));
                    if (target != null) {
                        open.add(target);
                    }
                }
            }
        }
        return reached;
    }
}
