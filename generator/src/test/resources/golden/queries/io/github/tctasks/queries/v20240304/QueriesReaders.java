package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class QueriesReaders {

    private static final FieldNames DROP_HOSTS_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames DROP_HOSTS_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames KEEP_HOSTS_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames KEEP_HOSTS_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames LIST_HOSTS_REQUEST_FIELDS =
            FieldNames.of("Filters", "Limit", "Deep", "Weight", "Version", "Range");
    private static final FieldNames LIST_HOSTS_RESPONSE_FIELDS =
            FieldNames.of("Hosts", "Total", "Filter", "Note", "RequestId");
    private static final FieldNames LOSE_HOSTS_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames LOSE_HOSTS_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames BOUND_FIELDS = FieldNames.of("At", "Open");
    private static final FieldNames FILTER_FIELDS = FieldNames.of("Name", "Values");
    private static final FieldNames HOST_FIELDS = FieldNames.of("Name", "Load");
    private static final FieldNames RANGE_FIELDS = FieldNames.of("Bounds");

    private QueriesReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return QueriesReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildDropHostsRequest(in);
            case 1 -> readDropHostsResponse(in);
            case 2 -> buildKeepHostsRequest(in);
            case 3 -> readKeepHostsResponse(in);
            case 4 -> buildListHostsRequest(in);
            case 5 -> readListHostsResponse(in);
            case 6 -> buildLoseHostsRequest(in);
            case 7 -> readLoseHostsResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link DropHostsRequest}. */
    static DropHostsRequest buildDropHostsRequest(JsonParser in) {
        FieldNames names = DROP_HOSTS_REQUEST_FIELDS;
        DropHostsRequest.Builder builder = DropHostsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("DropHosts", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DropHostsResponse}. */
    static DropHostsResponse readDropHostsResponse(JsonParser in) {
        FieldNames names = DROP_HOSTS_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DropHostsResponse(requestId, unknownFields);
    }

    /** Reads {@link KeepHostsRequest}. */
    static KeepHostsRequest buildKeepHostsRequest(JsonParser in) {
        FieldNames names = KEEP_HOSTS_REQUEST_FIELDS;
        KeepHostsRequest.Builder builder = KeepHostsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("KeepHosts", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link KeepHostsResponse}. */
    static KeepHostsResponse readKeepHostsResponse(JsonParser in) {
        FieldNames names = KEEP_HOSTS_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new KeepHostsResponse(requestId, unknownFields);
    }

    /** Reads {@link ListHostsRequest}. */
    static ListHostsRequest buildListHostsRequest(JsonParser in) {
        FieldNames names = LIST_HOSTS_REQUEST_FIELDS;
        ListHostsRequest.Builder builder = ListHostsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.filters(JsonFields.nextObjects(in, QueriesReaders::buildFilter));
                case 1 -> builder.limit(JsonFields.nextUnsignedLong(in));
                case 2 -> builder.deep(JsonFields.nextBoolean(in));
                case 3 -> builder.weight(JsonFields.nextDouble(in));
                case 4 -> builder.version(JsonFields.nextString(in));
                case 5 -> builder.range(JsonFields.nextIsObject(in) ? buildRange(in) : null);
                default -> throw JsonFields.unknownParameter("ListHosts", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListHostsResponse}. */
    static ListHostsResponse readListHostsResponse(JsonParser in) {
        FieldNames names = LIST_HOSTS_RESPONSE_FIELDS;
        List<Host> hosts = List.of();
        Long total = null;
        Filter filter = null;
        String note = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> hosts = JsonFields.nextObjects(in, QueriesReaders::readHost);
                case 1 -> total = JsonFields.nextUnsignedLong(in);
                case 2 -> filter = JsonFields.nextIsObject(in) ? readFilter(in) : null;
                case 3 -> note = JsonFields.nextString(in);
                case 4 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListHostsResponse(hosts, total, filter, note, requestId, unknownFields);
    }

    /** Reads {@link LoseHostsRequest}. */
    static LoseHostsRequest buildLoseHostsRequest(JsonParser in) {
        FieldNames names = LOSE_HOSTS_REQUEST_FIELDS;
        LoseHostsRequest.Builder builder = LoseHostsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("LoseHosts", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link LoseHostsResponse}. */
    static LoseHostsResponse readLoseHostsResponse(JsonParser in) {
        FieldNames names = LOSE_HOSTS_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new LoseHostsResponse(requestId, unknownFields);
    }

    /** Reads {@link Bound}. */
    static Bound buildBound(JsonParser in) {
        FieldNames names = BOUND_FIELDS;
        Bound.Builder builder = Bound.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.at(JsonFields.nextLongs(in));
                case 1 -> builder.open(JsonFields.nextBoolean(in));
                default -> throw JsonFields.unknownParameter("Bound", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link Filter} as a part of responses. */
    static Filter readFilter(JsonParser in) {
        FieldNames names = FILTER_FIELDS;
        String name = null;
        List<String> values = List.of();
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                case 1 -> values = JsonFields.nextStrings(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Filter(name, values, unknownFields);
    }

    /** Reads {@link Filter} as a part of requests. */
    static Filter buildFilter(JsonParser in) {
        FieldNames names = FILTER_FIELDS;
        Filter.Builder builder = Filter.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.name(JsonFields.nextString(in));
                case 1 -> builder.values(JsonFields.nextStrings(in));
                default -> throw JsonFields.unknownParameter("Filter", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link Host}. */
    static Host readHost(JsonParser in) {
        FieldNames names = HOST_FIELDS;
        String name = null;
        Double load = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                case 1 -> load = JsonFields.nextDouble(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Host(name, load, unknownFields);
    }

    /** Reads {@link Range}. */
    static Range buildRange(JsonParser in) {
        FieldNames names = RANGE_FIELDS;
        Range.Builder builder = Range.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.bounds(JsonFields.nextObjects(in, QueriesReaders::buildBound));
                default -> throw JsonFields.unknownParameter("Range", in.currentName());
            }
        }
        return builder.build();
    }
}
