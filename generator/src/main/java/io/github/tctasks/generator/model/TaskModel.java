package io.github.tctasks.generator.model;

import io.github.tctasks.generator.model.TypeModel.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of an action that queries a task mean.
 *
 * @param action the action
 * @param accessor the client's method for these tasks
 * @param ids the fields of the request that name the task, the main one first
 * @param status the field of the response that holds the raw status
 * @param reason the field of the response that tells why a task failed
 * @param states what each raw status means
 * @param notFoundCodes the constants of the error codes which say that the task is not known
 * @param batch how another action tells about many tasks at once, or null if none does
 */
public record TaskModel(
        ActionModel action,
        String accessor,
        List<IdModel> ids,
        FieldModel status,
        FieldModel reason,
        List<StateModel> states,
        List<String> notFoundCodes,
        @Nullable BatchModel batch) {

    /**
     * What a raw status means.
     *
     * @param literal the status as text, as Java writes it
     * @param state the constant for its meaning
     */
    public record StateModel(String literal, String state) {}

    /**
     * Tells whether its action is deprecated, or that of its batch.
     *
     * @return whether one of them is
     */
    public boolean deprecated() {
        return action.deprecated() || (batch != null && batch.action().deprecated());
    }

    /**
     * Returns the main field that names the task.
     *
     * @return the field
     */
    public IdModel id() {
        return ids.get(0);
    }

    /**
     * Returns the Java type of an id.
     *
     * @return the type
     */
    public String idType() {
        return id().field().type().name();
    }

    /**
     * Returns how a response becomes its raw status as text.
     *
     * @return a function
     */
    public String statusText() {
        return status.type().kind() == Kind.STRING
                ? action.response().name() + "::" + status.name()
                : "response -> " + status.asText("response");
    }

    /**
     * Returns how a response becomes the reason of a failure.
     *
     * @return a function
     */
    public String reasonText() {
        return reason.type().kind() == Kind.STRING
                ? action.response().name() + "::" + reason.name()
                : "response -> " + reason.asText("response");
    }

    /**
     * Returns the codes which say that the task is not known.
     *
     * @return their constants, with commas
     */
    public String notFound() {
        return String.join(", ", notFoundCodes);
    }

    /**
     * Returns the fields that name the task.
     *
     * @return their names as part of a javadoc sentence
     */
    public String idNames() {
        return ids.stream().map(id -> "{@code " + id.field().apiName() + "}").collect(Collectors.joining(" or "));
    }
}
