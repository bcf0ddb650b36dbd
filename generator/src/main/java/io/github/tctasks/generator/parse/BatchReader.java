package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.model.ActionModel;
import io.github.tctasks.generator.model.BatchModel;
import io.github.tctasks.generator.model.BatchModel.CaseModel;
import io.github.tctasks.generator.model.FieldModel;
import io.github.tctasks.generator.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how an action tells about many tasks at once. */
final class BatchReader {

    private final List<ActionModel> actions;
    private final List<ObjectModel> objects;
    private final StatusReader statuses;

    BatchReader(List<ActionModel> actions, List<ObjectModel> objects, StatusReader statuses) {
        this.actions = actions;
        this.objects = objects;
        this.statuses = statuses;
    }

    /** Reads the batch of a task mapping, if it has one. */
    @Nullable
    BatchModel read(ActionModel single, Map<?, ?> mapping) {
        if (mapping.get("batch") == null) {
            return null;
        }
        Map<?, ?> batch = Extensions.value(mapping, "batch", Map.class);
        ActionModel action = action(batch);
        List<FieldModel> sent = action.request().fields();
        FieldModel items =
                ObjectReader.named(batch.get("items"), action.response().fields());
        List<FieldModel> item = item(items);
        FieldModel status =
                ObjectReader.named(mapping.get("status"), single.response().fields());
        FieldModel itemStatus = ObjectReader.named(batch.get("item-status"), item);
        Object pageSize = batch.get("page-size");
        return new BatchModel(
                single.constant() + "_BATCH",
                action,
                single,
                status,
                ObjectReader.named(batch.get("ids"), sent),
                Extensions.value(batch, "most-ids", Number.class).toString(),
                pageSize == null ? null : ObjectReader.named(pageSize, sent),
                items,
                ObjectReader.named(batch.get("item-id"), item),
                itemStatus,
                cases(mapping, status, batch, itemStatus),
                values(single.response(), status, Extensions.mapOrNone(batch, "item-fields"), item));
    }

    private ActionModel action(Map<?, ?> batch) {
        return actions.stream()
                .filter(action -> action.name().equals(batch.get("action")))
                .findFirst()
                .orElseThrow();
    }

    private List<FieldModel> item(FieldModel items) {
        return objects.stream()
                .filter(object -> object.name().equals(items.type().name()))
                .findFirst()
                .orElseThrow()
                .fields();
    }

    /** The first of the raw values of a state stands for it. */
    private List<CaseModel> cases(Map<?, ?> mapping, FieldModel status, Map<?, ?> batch, FieldModel itemStatus) {
        Map<?, ?> states = Extensions.value(mapping, "states", Map.class);
        Map<?, ?> itemStates = Extensions.value(batch, "item-states", Map.class);
        List<CaseModel> cases = new ArrayList<>();
        itemStates.forEach((state, labels) -> {
            Object first = Extensions.listOrNone(states, state.toString()).get(0);
            String value = statuses.value(first, status.type());
            ((List<?>) labels)
                    .forEach(label -> cases.add(new CaseModel(statuses.label(label, itemStatus.type()), value)));
        });
        return List.copyOf(cases);
    }

    private static List<String> values(ObjectModel single, FieldModel status, Map<?, ?> copied, List<FieldModel> item) {
        return single.fields().stream()
                .map(field -> value(field, status, copied.get(field.apiName()), item))
                .toList();
    }

    private static String value(FieldModel field, FieldModel status, @Nullable Object source, List<FieldModel> item) {
        if (field.equals(status)) {
            return "status";
        }
        if (field.inherited()) {
            return "response." + field.name() + "()";
        }
        return source == null
                ? field.absent()
                : "item." + ObjectReader.named(source, item).name() + "()";
    }
}
