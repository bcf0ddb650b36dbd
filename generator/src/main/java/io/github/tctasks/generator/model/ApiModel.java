package io.github.tctasks.generator.model;

import java.util.List;

/**
 * One version of a service's API.
 *
 * @param service the service's short name
 * @param version the API version
 * @param packageName the Java package
 * @param prefix what the names of the API's own types begin with
 * @param title the service's name for people, as part of a javadoc comment
 * @param description what the API is for, as the continuation of one
 * @param documentUrl where the API document is, as an HTML attribute
 * @param serverUrl where the API is
 * @param actions the actions
 * @param errorCodes the error codes of all actions, each once
 * @param tasks the task mappings
 * @param objects the objects
 * @param enums the enumerations
 */
public record ApiModel(
        String service,
        String version,
        String packageName,
        String prefix,
        String title,
        String description,
        String documentUrl,
        String serverUrl,
        List<ActionModel> actions,
        List<ErrorCodeModel> errorCodes,
        List<TaskModel> tasks,
        List<ObjectModel> objects,
        List<EnumModel> enums) {

    /**
     * Tells whether there are task mappings.
     *
     * @return whether there are any
     */
    public boolean hasTasks() {
        return !tasks.isEmpty();
    }

    /**
     * Tells whether a deprecated action tells about tasks.
     *
     * @return whether one does
     */
    public boolean hasDeprecatedTasks() {
        return tasks.stream().anyMatch(TaskModel::deprecated);
    }

    /**
     * Tells whether an action pages.
     *
     * @return whether one does
     */
    public boolean hasPages() {
        return actions.stream().anyMatch(action -> action.pages() != null);
    }

    /**
     * Tells whether actions have error codes of their own.
     *
     * @return whether there are any
     */
    public boolean hasErrorCodes() {
        return !errorCodes.isEmpty();
    }

    /**
     * Returns the constants that describe the actions.
     *
     * @return their names, with commas
     */
    public String operations() {
        return String.join(", ", actions.stream().map(ActionModel::constant).toList());
    }

    /**
     * Returns the classes that read objects.
     *
     * @return the classes
     */
    public List<ReadersModel> readers() {
        return ReadersModel.of(packageName, objects);
    }
}
