package io.github.tctasks.generator.draft;

import java.util.List;
import java.util.Map;

/**
 * What the vendor's metadata says about one version of an API. Immutable.
 *
 * @param service the service's short name
 * @param version the API version, {@code yyyy-mm-dd}
 * @param title the service's name for people; may be empty
 * @param brief what the service is for; may be empty
 * @param actions the actions by name, in the order of their names
 * @param objects the objects by name, in the order of their names
 */
record Metadata(
        String service,
        String version,
        String title,
        String brief,
        Map<String, Action> actions,
        Map<String, ObjectType> objects) {

    /**
     * An action.
     *
     * @param name its name
     * @param title the same for people; may be empty
     * @param document what it does; may be empty
     * @param status what has become of it, such as {@code online}, {@code offline} or {@code deprecated}
     * @param input the object that it takes
     * @param output the object that it answers
     */
    record Action(String name, String title, String document, String status, String input, String output) {

        private static final String ONLINE = "online";

        boolean deprecated() {
            return !status.equals(ONLINE);
        }
    }

    /**
     * An object.
     *
     * @param document what it is; may be empty
     * @param members its members in their order, without those that the service no longer offers
     * @param disabled the names of the members that the service no longer offers
     */
    record ObjectType(String document, List<Member> members, List<String> disabled) {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param list whether it holds many values
     * @param type what a value is: a simple type's name, or an object's
     * @param required whether a request needs it
     * @param nullable whether the service may send null
     * @param document what it is; may be empty
     */
    record Member(String name, boolean list, String type, boolean required, boolean nullable, String document) {}
}
