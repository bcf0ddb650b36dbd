package io.github.tctasks.sandbox;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Tells of many tasks at once, page by page. */
final class BatchQuery implements Responder {

    /** Parameter and field: where the page, and the next page, begins. All actions that have pages of this kind call it so. */
    private static final String NEXT_TOKEN = "NextToken";

    private static final String TOTAL_COUNT = "TotalCount";
    private static final int DEFAULT_PAGE_SIZE = 20;

    private final String api;
    private final BatchMapping mapping;
    private final BatchExample example;
    private final ObjectNode documented;
    private final ResponseShape shape;

    /**
     * Makes a query.
     *
     * @param api the service and version that has the tasks
     * @param example what the document shows of the items
     * @param documented what stands under {@code Response} in the document's example
     * @param shape what the schema says about the fields of the response
     */
    BatchQuery(String api, BatchExample example, ObjectNode documented, ResponseShape shape) {
        this.api = api;
        this.mapping = example.mapping();
        this.example = example;
        this.documented = documented;
        this.shape = shape;
    }

    @Override
    public ResponseBody respond(ObjectNode parameters, Tasks tasks) {
        int size = pageSize(parameters.get(mapping.pageSize()));
        List<TaskId> ids = ids(parameters.path(mapping.ids()));
        if (ids.isEmpty()) {
            return ResponseBody.of(documented);
        }
        int start = PageToken.start(NEXT_TOKEN, parameters.path(NEXT_TOKEN).asString(""), ids);
        return page(ids, start, size, tasks);
    }

    private int pageSize(@Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return Math.min(DEFAULT_PAGE_SIZE, mapping.mostIds());
        }
        BigInteger size = given.bigIntegerValue();
        if (size.signum() <= 0 || size.compareTo(BigInteger.valueOf(mapping.mostIds())) > 0) {
            throw ApiException.invalidValue(mapping.pageSize(), "must be from 1 to " + mapping.mostIds());
        }
        return size.intValue();
    }

    /** The tasks that a request names, each once. */
    private List<TaskId> ids(JsonNode list) {
        if (list.size() > mapping.mostIds()) {
            throw ApiException.invalidValue(
                    mapping.ids(), "has " + list.size() + " entries; it may have at most " + mapping.mostIds());
        }
        Set<TaskId> ids = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            ids.add(TaskId.read(mapping.ids() + '.' + i, list.get(i)));
        }
        return List.copyOf(ids);
    }

    /** A page ends before the first known task that has no room, so tasks that are not known yet are asked about as well. */
    private ResponseBody page(List<TaskId> ids, int start, int size, Tasks tasks) {
        Set<TaskId> known = known(ids, tasks);
        ObjectNode fields = documented.deepCopy();
        ArrayNode items = fields.putArray(mapping.items());
        Fault fault = null;
        int next = start;
        while (next < ids.size() && (items.size() < size || !known.contains(ids.get(next)))) {
            TaskId id = ids.get(next);
            TaskStep step = tasks.ask(api, id);
            ObjectNode item = example.item(id, step.withoutFault());
            if (item != null) {
                items.add(item);
            }
            fault = fault == null ? step.fault() : fault;
            next++;
        }
        put(fields, NEXT_TOKEN, StringNode.valueOf(PageToken.of(ids, next)));
        put(fields, mapping.pageSize(), IntNode.valueOf(size));
        put(fields, TOTAL_COUNT, IntNode.valueOf(known.size()));
        return ResponseBody.of(fields).with(fault);
    }

    /** The tasks that the service knows. Nothing is counted before it is sure that the request is not refused. */
    private Set<TaskId> known(List<TaskId> ids, Tasks tasks) {
        Set<TaskId> known = new LinkedHashSet<>();
        for (TaskId id : ids) {
            TaskStep step = tasks.foresee(api, id);
            if (step instanceof TaskStep.Refused refused) {
                throw refused.exception();
            }
            if (!(step instanceof TaskStep.NotFound)) {
                known.add(id);
            }
        }
        return known;
    }

    private void put(ObjectNode fields, String name, JsonNode value) {
        if (shape.has(name)) {
            fields.set(name, value);
        }
    }
}
