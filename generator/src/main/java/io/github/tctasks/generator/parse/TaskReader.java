package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.model.ActionModel;
import io.github.tctasks.generator.model.FieldModel;
import io.github.tctasks.generator.model.IdModel;
import io.github.tctasks.generator.model.ObjectModel;
import io.github.tctasks.generator.model.TaskModel;
import io.github.tctasks.generator.model.TaskModel.StateModel;
import io.github.tctasks.generator.name.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the task mapping of an action. */
final class TaskReader {

    private final String prefix;
    private final BatchReader batches;

    TaskReader(String prefix, BatchReader batches) {
        this.prefix = prefix;
        this.batches = batches;
    }

    TaskModel read(ActionModel action, Map<?, ?> mapping) {
        List<FieldModel> received = action.response().fields();
        Object name = mapping.get("name");
        return new TaskModel(
                action,
                name == null ? "tasks" : name.toString(),
                ids(mapping, action.request()),
                ObjectReader.named(mapping.get("status"), received),
                ObjectReader.named(mapping.get("reason"), received),
                states(Extensions.value(mapping, "states", Map.class)),
                notFoundCodes(action, Extensions.listOrNone(mapping, "not-found-codes")),
                batches.read(action, mapping));
    }

    private static List<IdModel> ids(Map<?, ?> mapping, ObjectModel request) {
        Map<?, ?> submitted = Extensions.mapOrNone(mapping, "submitted-as");
        List<Object> names = new ArrayList<>();
        names.add(Extensions.value(mapping, "id", String.class));
        names.addAll(Extensions.listOrNone(mapping, "alternative-ids"));
        return names.stream()
                .map(name -> {
                    Object field = submitted.get(name);
                    return new IdModel(
                            request.name(),
                            ObjectReader.named(name, request.fields()),
                            Literals.string(String.valueOf(field == null ? name : field)));
                })
                .toList();
    }

    private static List<StateModel> states(Map<?, ?> states) {
        List<StateModel> all = new ArrayList<>();
        states.forEach((state, values) -> {
            String constant = "TaskState." + state.toString().toUpperCase(Locale.ROOT);
            ((List<?>) values).forEach(value -> all.add(new StateModel(Literals.string(value.toString()), constant)));
        });
        return List.copyOf(all);
    }

    /** A code that the action does not list is one that any action may answer. */
    private List<String> notFoundCodes(ActionModel action, List<?> codes) {
        return codes.stream()
                .map(code -> {
                    boolean own = action.errorCodes().stream()
                            .anyMatch(errorCode -> errorCode.code().equals(code));
                    return (own ? prefix + "ErrorCodes." : "CommonErrorCodes.") + Names.constant(code.toString());
                })
                .toList();
    }
}
