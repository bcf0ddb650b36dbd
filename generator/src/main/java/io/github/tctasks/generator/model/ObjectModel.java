package io.github.tctasks.generator.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A schema of type object.
 *
 * @param packageName its package
 * @param name its name, which is also that of its Java type
 * @param role where it stands
 * @param description what it is, as the beginning of a javadoc comment
 * @param owner what a parameter in it belongs to: the action, or the object itself
 * @param constant the constant that holds the names of its fields
 * @param reader the class that reads it
 * @param number its number among what that class reads, from 0 on
 * @param operation the constant that describes the action of which it is the request or response, else empty
 * @param fields its fields
 * @param alternatives the fields of which a request needs at least one, if there are such
 * @param position where it says which page it asks for, if it is the request of an action that pages
 */
public record ObjectModel(
        String packageName,
        String name,
        Role role,
        String description,
        String owner,
        String constant,
        String reader,
        int number,
        String operation,
        List<FieldModel> fields,
        List<FieldModel> alternatives,
        @Nullable PositionModel position) {

    /** Where an object stands. */
    public enum Role {
        /** It is the request of an action. */
        REQUEST,
        /** It is the response of an action. */
        RESPONSE,
        /** It is part of requests. */
        PARAMETER,
        /** It is part of responses. */
        RESULT,
        /** It is part of requests and of responses. */
        SHARED
    }

    /**
     * Returns the names of the fields in the API.
     *
     * @return the names as Java writes them, with commas
     */
    public String apiNames() {
        return fields.stream().map(field -> "\"" + field.apiName() + "\"").collect(Collectors.joining(", "));
    }

    /**
     * Tells whether it is a request.
     *
     * @return whether it is the request of an action
     */
    public boolean request() {
        return role == Role.REQUEST;
    }

    /**
     * Tells whether clients make copies of it.
     *
     * @return whether it is the request of an action that pages
     */
    public boolean copied() {
        return position != null;
    }

    /**
     * Tells whether it is a response.
     *
     * @return whether it is the response of an action
     */
    public boolean response() {
        return role == Role.RESPONSE;
    }

    /**
     * Tells whether the service sends it.
     *
     * @return whether it is a response or part of one
     */
    public boolean received() {
        return role == Role.RESPONSE || role == Role.RESULT || role == Role.SHARED;
    }

    /**
     * Tells whether a caller builds it.
     *
     * @return whether it is a request or part of one
     */
    public boolean built() {
        return role == Role.REQUEST || role == Role.PARAMETER || role == Role.SHARED;
    }

    /**
     * Tells whether it goes both ways.
     *
     * @return whether it is part of requests and of responses
     */
    public boolean shared() {
        return role == Role.SHARED;
    }

    /**
     * Returns the fields that it holds itself, and does not leave to what responses have in common.
     *
     * @return the fields
     */
    public List<FieldModel> ownFields() {
        return fields.stream().filter(field -> !field.inherited()).toList();
    }

    /**
     * Tells whether it holds fields itself.
     *
     * @return whether there are any
     */
    public boolean hasOwnFields() {
        return !ownFields().isEmpty();
    }

    /**
     * Returns what to call it in a sentence.
     *
     * @return a noun
     */
    public String noun() {
        return switch (role) {
            case REQUEST -> "request";
            case RESPONSE -> "response";
            default -> "object";
        };
    }

    /**
     * Tells whether one of its fields is a list.
     *
     * @return whether there is one
     */
    public boolean hasLists() {
        return fields.stream().anyMatch(FieldModel::list);
    }

    /**
     * Returns the fields that a request needs.
     *
     * @return the fields
     */
    public List<FieldModel> requiredFields() {
        return fields.stream().filter(FieldModel::required).toList();
    }

    /**
     * Tells whether a builder can refuse to build.
     *
     * @return whether something is required
     */
    public boolean demanding() {
        return fields.stream().anyMatch(FieldModel::required) || !alternatives.isEmpty();
    }

    /**
     * Returns what is missing when a builder refuses to build.
     *
     * @return the condition as part of a javadoc sentence
     */
    public String missing() {
        String all = requiredFields().stream().map(ObjectModel::code).collect(Collectors.joining(" or "));
        String any = alternatives.stream().map(ObjectModel::code).collect(Collectors.joining(", "));
        return all
                + (all.isEmpty() ? "" : " is not set")
                + (all.isEmpty() || any.isEmpty() ? "" : ", or ")
                + (any.isEmpty() ? "" : "none of " + any + " is set");
    }

    private static String code(FieldModel field) {
        return "{@code " + field.apiName() + "}";
    }

    /**
     * Returns the alternatives for a message.
     *
     * @return their names in the API
     */
    public String alternativeNames() {
        return alternatives.stream().map(FieldModel::apiName).collect(Collectors.joining(" or "));
    }

    /**
     * Returns the alternatives as a constructor checks them.
     *
     * @return expressions over {@code builder}
     */
    public String alternativeValues() {
        return alternatives.stream().map(field -> "builder." + field.name()).collect(Collectors.joining(", "));
    }

    /**
     * Tells whether a request needs at least one of several fields.
     *
     * @return whether there are such
     */
    public boolean hasAlternatives() {
        return !alternatives.isEmpty();
    }

    /**
     * Tells whether it has fields.
     *
     * @return whether the spec names any
     */
    public boolean hasFields() {
        return !fields.isEmpty();
    }
}
