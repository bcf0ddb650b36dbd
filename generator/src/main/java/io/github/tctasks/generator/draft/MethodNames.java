package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.name.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds names for the methods of actions whose own would be another's. Holds no state. */
final class MethodNames {

    private MethodNames() {}

    /**
     * Returns the methods of the actions that cannot have the one that follows from their name: there is another that calls
     * the action {@code Export} without waiting, so that of the action {@code ExportAsync} is {@code callExportAsync}.
     *
     * @param actions all actions, in the order of their names
     * @return the methods by the actions' names
     */
    static Map<String, String> other(List<Action> actions) {
        Set<String> async = new HashSet<>();
        actions.forEach(action -> async.add(Names.asyncMethod(action.name())));
        Map<String, String> others = new TreeMap<>();
        for (Action action : actions) {
            if (async.contains(Names.member(action.name()))) {
                others.put(action.name(), Names.member("Call" + action.name()));
            }
        }
        return others;
    }
}
