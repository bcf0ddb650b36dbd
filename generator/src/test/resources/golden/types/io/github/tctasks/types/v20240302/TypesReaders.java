package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class TypesReaders {

    private static final FieldNames DESCRIBE_THINGS_REQUEST_FIELDS = FieldNames.of(
            "Text",
            "Size",
            "Offset",
            "Ratio",
            "Enabled",
            "Since",
            "Until",
            "Day",
            "Filters",
            "Pair",
            "Shape",
            "SecretKey",
            "Token",
            "NextToken");
    private static final FieldNames DESCRIBE_THINGS_RESPONSE_FIELDS = FieldNames.of(
            "Sizes", "Counts", "Ratios", "Flags", "Names", "Days", "Trees", "Pair", "Nothing", "Total", "RequestId");
    private static final FieldNames PING_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames PING_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames UPLOAD_THING_REQUEST_FIELDS = FieldNames.of("File");
    private static final FieldNames UPLOAD_THING_RESPONSE_FIELDS = FieldNames.of("Id", "RequestId");
    private static final FieldNames FILTER_FIELDS = FieldNames.of("Name", "Values", "Inner");
    private static final FieldNames NOTHING_FIELDS = FieldNames.of();
    private static final FieldNames PAIR_FIELDS = FieldNames.of("Key", "Value");
    private static final FieldNames TREE_FIELDS = FieldNames.of("Name", "Left", "Branches", "AdminPassword");

    private TypesReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return TypesReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildDescribeThingsRequest(in);
            case 1 -> readDescribeThingsResponse(in);
            case 2 -> buildPingRequest(in);
            case 3 -> readPingResponse(in);
            case 4 -> buildUploadThingRequest(in);
            case 5 -> readUploadThingResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link DescribeThingsRequest}. */
    static DescribeThingsRequest buildDescribeThingsRequest(JsonParser in) {
        FieldNames names = DESCRIBE_THINGS_REQUEST_FIELDS;
        DescribeThingsRequest.Builder builder = DescribeThingsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.text(JsonFields.nextString(in));
                case 1 -> builder.size(JsonFields.nextUnsignedLong(in));
                case 2 -> builder.offset(JsonFields.nextLong(in));
                case 3 -> builder.ratio(JsonFields.nextDouble(in));
                case 4 -> builder.enabled(JsonFields.nextBoolean(in));
                case 5 -> builder.since(JsonFields.nextString(in));
                case 6 -> builder.until(JsonFields.nextString(in));
                case 7 -> builder.day(JsonFields.nextString(in));
                case 8 -> builder.filters(JsonFields.nextObjects(in, TypesReaders::buildFilter));
                case 9 -> builder.pair(JsonFields.nextIsObject(in) ? buildPair(in) : null);
                case 10 -> builder.shape(JsonFields.nextString(in));
                case 11 -> builder.secretKey(JsonFields.nextString(in));
                case 12 -> builder.token(JsonFields.nextString(in));
                case 13 -> builder.nextToken(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeThings", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeThingsResponse}. */
    static DescribeThingsResponse readDescribeThingsResponse(JsonParser in) {
        FieldNames names = DESCRIBE_THINGS_RESPONSE_FIELDS;
        List<Long> sizes = List.of();
        List<Long> counts = List.of();
        List<Double> ratios = List.of();
        List<Boolean> flags = List.of();
        List<String> names_ = List.of();
        List<String> days = List.of();
        List<Tree> trees = List.of();
        Pair pair = null;
        Nothing nothing = null;
        Long total = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> sizes = JsonFields.nextUnsignedLongs(in);
                case 1 -> counts = JsonFields.nextLongs(in);
                case 2 -> ratios = JsonFields.nextDoubles(in);
                case 3 -> flags = JsonFields.nextBooleans(in);
                case 4 -> names_ = JsonFields.nextStrings(in);
                case 5 -> days = JsonFields.nextStrings(in);
                case 6 -> trees = JsonFields.nextObjects(in, TypesReaders::readTree);
                case 7 -> pair = JsonFields.nextIsObject(in) ? readPair(in) : null;
                case 8 -> nothing = JsonFields.nextIsObject(in) ? readNothing(in) : null;
                case 9 -> total = JsonFields.nextUnsignedLong(in);
                case 10 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeThingsResponse(
                sizes, counts, ratios, flags, names_, days, trees, pair, nothing, total, requestId, unknownFields);
    }

    /** Reads {@link PingRequest}. */
    static PingRequest buildPingRequest(JsonParser in) {
        FieldNames names = PING_REQUEST_FIELDS;
        PingRequest.Builder builder = PingRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("Ping", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link PingResponse}. */
    static PingResponse readPingResponse(JsonParser in) {
        FieldNames names = PING_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new PingResponse(requestId, unknownFields);
    }

    /** Reads {@link UploadThingRequest}. */
    static UploadThingRequest buildUploadThingRequest(JsonParser in) {
        FieldNames names = UPLOAD_THING_REQUEST_FIELDS;
        UploadThingRequest.Builder builder = UploadThingRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.file(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("UploadThing", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link UploadThingResponse}. */
    static UploadThingResponse readUploadThingResponse(JsonParser in) {
        FieldNames names = UPLOAD_THING_RESPONSE_FIELDS;
        String id = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> id = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new UploadThingResponse(id, requestId, unknownFields);
    }

    /** Reads {@link Filter}. */
    static Filter buildFilter(JsonParser in) {
        FieldNames names = FILTER_FIELDS;
        Filter.Builder builder = Filter.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.name(JsonFields.nextString(in));
                case 1 -> builder.values(JsonFields.nextStrings(in));
                case 2 -> builder.inner(JsonFields.nextObjects(in, TypesReaders::buildFilter));
                default -> throw JsonFields.unknownParameter("Filter", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link Nothing}. */
    static Nothing readNothing(JsonParser in) {
        FieldNames names = NOTHING_FIELDS;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Nothing(unknownFields);
    }

    /** Reads {@link Pair} as a part of responses. */
    static Pair readPair(JsonParser in) {
        FieldNames names = PAIR_FIELDS;
        String key = null;
        String value = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> key = JsonFields.nextString(in);
                case 1 -> value = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Pair(key, value, unknownFields);
    }

    /** Reads {@link Pair} as a part of requests. */
    static Pair buildPair(JsonParser in) {
        FieldNames names = PAIR_FIELDS;
        Pair.Builder builder = Pair.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.key(JsonFields.nextString(in));
                case 1 -> builder.value(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("Pair", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link Tree}. */
    static Tree readTree(JsonParser in) {
        FieldNames names = TREE_FIELDS;
        String name = null;
        Tree left = null;
        List<Tree> branches = List.of();
        String adminPassword = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                case 1 -> left = JsonFields.nextIsObject(in) ? readTree(in) : null;
                case 2 -> branches = JsonFields.nextObjects(in, TypesReaders::readTree);
                case 3 -> adminPassword = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Tree(name, left, branches, adminPassword, unknownFields);
    }
}
