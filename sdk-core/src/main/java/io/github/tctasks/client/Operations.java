package io.github.tctasks.client;

import io.github.tctasks.api.Operation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operations of an API, found by the types of their requests and responses. */
final class Operations {

    private final Map<Type, Operation<?, ?>> byRequest = new HashMap<>();
    private final Map<Type, Operation<?, ?>> byResponse = new HashMap<>();

    Operations(List<Operation<?, ?>> operations) {
        for (Operation<?, ?> operation : operations) {
            byRequest.put(operation.requestType(), operation);
            byResponse.put(operation.responseType(), operation);
        }
    }

    Operation<?, ?> ofRequest(Type type) {
        return find(byRequest, type);
    }

    Operation<?, ?> ofResponse(Type type) {
        return find(byResponse, type);
    }

    private static Operation<?, ?> find(Map<Type, Operation<?, ?>> operations, Type type) {
        Operation<?, ?> operation = operations.get(type);
        if (operation == null) {
            throw new IllegalStateException("No operation with " + type.getTypeName());
        }
        return operation;
    }
}
