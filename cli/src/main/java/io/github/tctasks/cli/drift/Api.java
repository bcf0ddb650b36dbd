package io.github.tctasks.cli.drift;

import java.util.Map;

/**
 * An API as one side describes it.
 *
 * @param service the service's short name
 * @param version the API version
 * @param actions the actions by name
 * @param objects the members of each object, by its name and theirs
 */
record Api(String service, String version, Map<String, Action> actions, Map<String, Map<String, Member>> objects) {

    /**
     * An action.
     *
     * @param input the name of the object that is its request
     * @param output the name of the object that is its response
     * @param status what is said of its availability; {@code online} if nothing special
     */
    record Action(String input, String output, String status) {}

    /** The members of an object; none if nobody describes it. */
    Map<String, Member> object(String name) {
        return objects.getOrDefault(name, Map.of());
    }
}
