package io.github.tctasks.generator.model;

import io.github.tctasks.generator.model.TypeModel.Kind;
import java.util.List;
import java.util.stream.Collectors;

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
 */
public record TaskModel(
        ActionModel action,
        String accessor,
        List<FieldModel> ids,
        FieldModel status,
        FieldModel reason,
        List<StateModel> states,
        List<String> notFoundCodes) {

    /**
     * What a raw status means.
     *
     * @param literal the status as text, as Java writes it
     * @param state the constant for its meaning
     */
    public record StateModel(String literal, String state) {}

    /**
     * Returns the main field that names the task.
     *
     * @return the field
     */
    public FieldModel id() {
        return ids.get(0);
    }

    /**
     * Returns the Java type of an id.
     *
     * @return the type
     */
    public String idType() {
        return id().type().name();
    }

    /**
     * Returns how text becomes an id.
     *
     * @return a function
     */
    public String parseId() {
        return switch (id().type().kind()) {
            case LONG -> "Long::parseLong";
            case UNSIGNED_LONG -> "Long::parseUnsignedLong";
            default -> "id -> id";
        };
    }

    /**
     * Returns how a request becomes the text of its id.
     *
     * @return a function
     */
    public String idText() {
        if (ids.size() == 1 && id().type().kind() == Kind.STRING) {
            return action.request().name() + "::" + id().name();
        }
        String values = ids.stream().map(field -> text(field, "request")).collect(Collectors.joining(", "));
        return "request -> " + (ids.size() == 1 ? values : "Required.first(" + values + ")");
    }

    /**
     * Returns how a response becomes its raw status as text.
     *
     * @return a function
     */
    public String statusText() {
        return status.type().kind() == Kind.STRING
                ? action.response().name() + "::" + status.name()
                : "response -> " + text(status, "response");
    }

    /**
     * Returns how a response becomes the reason of a failure.
     *
     * @return a function
     */
    public String reasonText() {
        return reason.type().kind() == Kind.STRING
                ? action.response().name() + "::" + reason.name()
                : "response -> " + text(reason, "response");
    }

    private static String text(FieldModel field, String holder) {
        String value = holder + "." + field.name() + "()";
        String form = switch (field.type().kind()) {
            case STRING -> "%s";
            case LONG -> field.nullable() ? "Objects.toString(%s, null)" : "Long.toString(%s)";
            case UNSIGNED_LONG -> field.nullable() ? "Unsigned.text(%s)" : "Long.toUnsignedString(%s)";
            default -> "Objects.toString(%s, null)";
        };
        return form.formatted(value);
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
        return ids.stream().map(field -> "{@code " + field.apiName() + "}").collect(Collectors.joining(" or "));
    }
}
