package io.github.tctasks.sandbox;

import io.github.tctasks.sandbox.TaskStep.InState;
import io.github.tctasks.sandbox.TaskStep.NotFound;
import io.github.tctasks.sandbox.TaskStep.Refused;
import io.github.tctasks.sandbox.TaskStep.Whole;
import io.github.tctasks.sandbox.TaskStep.WithStatus;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Tells of one task, with the body for every step made beforehand. */
final class TaskQuery implements Responder {

    private final String api;
    private final TaskExample example;
    private final TaskMapping mapping;
    private final Map<TaskState, ResponseBody> full = new EnumMap<>(TaskState.class);
    private final Map<TaskState, ResponseBody> bare = new EnumMap<>(TaskState.class);
    private final ResponseBody strange;
    private final ResponseBody rareFailure;
    private final ResponseBody whole;

    /**
     * Prepares the bodies.
     *
     * @param api the service and version that has the tasks
     * @param example what the document shows
     * @param whole the response of a task that has succeeded, with all fields
     */
    TaskQuery(String api, TaskExample example, ObjectNode whole) {
        this.api = api;
        this.example = example;
        this.mapping = example.mapping();
        for (TaskState state : TaskState.values()) {
            full.put(state, ResponseBody.of(example.full(state)));
            bare.put(state, ResponseBody.verbatim(example.bare(state)));
        }
        this.strange = ResponseBody.of(example.strange());
        this.rareFailure = ResponseBody.of(example.rareFailure());
        this.whole = ResponseBody.of(whole);
    }

    @Override
    public ResponseBody respond(ObjectNode parameters, Tasks tasks) {
        TaskStep step = tasks.ask(api, id(parameters));
        ResponseBody body = body(step.withoutFault());
        Fault fault = step.fault();
        return fault == null ? body : body.with(fault);
    }

    private TaskId id(ObjectNode parameters) {
        for (String name : mapping.ids()) {
            if (parameters.hasNonNull(name)) {
                return TaskId.read(name, parameters.get(name));
            }
        }
        throw ApiException.missing(mapping.ids().get(0));
    }

    private ResponseBody body(TaskStep step) {
        if (step instanceof InState in) {
            if (in.rare()) {
                return rareFailure;
            }
            return (in.bare() ? bare : full).getOrDefault(in.state(), strange);
        }
        if (step instanceof Whole) {
            return whole;
        }
        if (step instanceof WithStatus named) {
            return ResponseBody.of(example.withStatus(named.raw()));
        }
        if (step instanceof NotFound) {
            throw new ApiException(
                    mapping.notFoundCode(),
                    "There is no task with this " + mapping.ids().get(0) + ".");
        }
        if (step instanceof Refused refused) {
            throw refused.exception();
        }
        return strange;
    }
}
