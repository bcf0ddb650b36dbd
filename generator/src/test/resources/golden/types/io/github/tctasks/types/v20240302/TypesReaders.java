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
            "NextToken",
            "Wide");
    private static final FieldNames DESCRIBE_THINGS_RESPONSE_FIELDS = FieldNames.of(
            "Sizes",
            "Counts",
            "Ratios",
            "Flags",
            "Names",
            "Days",
            "Trees",
            "Pair",
            "Nothing",
            "Total",
            "Wide",
            "RequestId");
    private static final FieldNames PING_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames PING_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames UPLOAD_THING_REQUEST_FIELDS = FieldNames.of("File");
    private static final FieldNames UPLOAD_THING_RESPONSE_FIELDS = FieldNames.of("Id", "RequestId");
    private static final FieldNames FILTER_FIELDS = FieldNames.of("Name", "Values", "Inner");
    private static final FieldNames NOTHING_FIELDS = FieldNames.of();
    private static final FieldNames PAIR_FIELDS = FieldNames.of("Key", "Value");
    private static final FieldNames TREE_FIELDS = FieldNames.of("Name", "Left", "Branches", "AdminPassword");
    private static final FieldNames WIDE_FIELDS = FieldNames.of(
            "N001", "N002", "N003", "N004", "N005", "N006", "N007", "N008", "N009", "N010", "N011", "N012", "N013",
            "N014", "N015", "N016", "N017", "N018", "N019", "N020", "N021", "N022", "N023", "N024", "N025", "N026",
            "N027", "N028", "N029", "N030", "N031", "N032", "N033", "N034", "N035", "N036", "N037", "N038", "N039",
            "N040", "N041", "N042", "N043", "N044", "N045", "N046", "N047", "N048", "N049", "N050", "N051", "N052",
            "N053", "N054", "N055", "N056", "N057", "N058", "N059", "N060", "N061", "N062", "N063", "N064", "N065",
            "N066", "N067", "N068", "N069", "N070", "N071", "N072", "N073", "N074", "N075", "N076", "N077", "N078",
            "N079", "N080", "N081", "N082", "N083", "N084", "N085", "N086", "N087", "N088", "N089", "N090", "N091",
            "N092", "N093", "N094", "N095", "N096", "N097", "N098", "N099", "N100", "N101", "N102", "N103", "N104",
            "N105", "N106", "N107", "N108", "N109", "N110", "N111", "N112", "N113", "N114", "N115", "N116", "N117",
            "N118", "N119", "N120");

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
                case 14 -> builder.wide(JsonFields.nextIsObject(in) ? buildWide(in) : null);
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
        Wide wide = null;
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
                case 10 -> wide = JsonFields.nextIsObject(in) ? readWide(in) : null;
                case 11 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeThingsResponse(
                sizes,
                counts,
                ratios,
                flags,
                names_,
                days,
                trees,
                pair,
                nothing,
                total,
                wide,
                requestId,
                unknownFields);
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

    /** Reads {@link Wide} as a part of responses. */
    static Wide readWide(JsonParser in) {
        FieldNames names = WIDE_FIELDS;
        Long n001 = null;
        Long n002 = null;
        Long n003 = null;
        Long n004 = null;
        Long n005 = null;
        Long n006 = null;
        Long n007 = null;
        Long n008 = null;
        Long n009 = null;
        Long n010 = null;
        Long n011 = null;
        Long n012 = null;
        Long n013 = null;
        Long n014 = null;
        Long n015 = null;
        Long n016 = null;
        Long n017 = null;
        Long n018 = null;
        Long n019 = null;
        Long n020 = null;
        Long n021 = null;
        Long n022 = null;
        Long n023 = null;
        Long n024 = null;
        Long n025 = null;
        Long n026 = null;
        Long n027 = null;
        Long n028 = null;
        Long n029 = null;
        Long n030 = null;
        Long n031 = null;
        Long n032 = null;
        Long n033 = null;
        Long n034 = null;
        Long n035 = null;
        Long n036 = null;
        Long n037 = null;
        Long n038 = null;
        Long n039 = null;
        Long n040 = null;
        Long n041 = null;
        Long n042 = null;
        Long n043 = null;
        Long n044 = null;
        Long n045 = null;
        Long n046 = null;
        Long n047 = null;
        Long n048 = null;
        Long n049 = null;
        Long n050 = null;
        Long n051 = null;
        Long n052 = null;
        Long n053 = null;
        Long n054 = null;
        Long n055 = null;
        Long n056 = null;
        Long n057 = null;
        Long n058 = null;
        Long n059 = null;
        Long n060 = null;
        Long n061 = null;
        Long n062 = null;
        Long n063 = null;
        Long n064 = null;
        Long n065 = null;
        Long n066 = null;
        Long n067 = null;
        Long n068 = null;
        Long n069 = null;
        Long n070 = null;
        Long n071 = null;
        Long n072 = null;
        Long n073 = null;
        Long n074 = null;
        Long n075 = null;
        Long n076 = null;
        Long n077 = null;
        Long n078 = null;
        Long n079 = null;
        Long n080 = null;
        Long n081 = null;
        Long n082 = null;
        Long n083 = null;
        Long n084 = null;
        Long n085 = null;
        Long n086 = null;
        Long n087 = null;
        Long n088 = null;
        Long n089 = null;
        Long n090 = null;
        Long n091 = null;
        Long n092 = null;
        Long n093 = null;
        Long n094 = null;
        Long n095 = null;
        Long n096 = null;
        Long n097 = null;
        Long n098 = null;
        Long n099 = null;
        Long n100 = null;
        Long n101 = null;
        Long n102 = null;
        Long n103 = null;
        Long n104 = null;
        Long n105 = null;
        Long n106 = null;
        Long n107 = null;
        Long n108 = null;
        Long n109 = null;
        Long n110 = null;
        Long n111 = null;
        Long n112 = null;
        Long n113 = null;
        Long n114 = null;
        Long n115 = null;
        Long n116 = null;
        Long n117 = null;
        Long n118 = null;
        Long n119 = null;
        Long n120 = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> n001 = JsonFields.nextLong(in);
                case 1 -> n002 = JsonFields.nextLong(in);
                case 2 -> n003 = JsonFields.nextLong(in);
                case 3 -> n004 = JsonFields.nextLong(in);
                case 4 -> n005 = JsonFields.nextLong(in);
                case 5 -> n006 = JsonFields.nextLong(in);
                case 6 -> n007 = JsonFields.nextLong(in);
                case 7 -> n008 = JsonFields.nextLong(in);
                case 8 -> n009 = JsonFields.nextLong(in);
                case 9 -> n010 = JsonFields.nextLong(in);
                case 10 -> n011 = JsonFields.nextLong(in);
                case 11 -> n012 = JsonFields.nextLong(in);
                case 12 -> n013 = JsonFields.nextLong(in);
                case 13 -> n014 = JsonFields.nextLong(in);
                case 14 -> n015 = JsonFields.nextLong(in);
                case 15 -> n016 = JsonFields.nextLong(in);
                case 16 -> n017 = JsonFields.nextLong(in);
                case 17 -> n018 = JsonFields.nextLong(in);
                case 18 -> n019 = JsonFields.nextLong(in);
                case 19 -> n020 = JsonFields.nextLong(in);
                case 20 -> n021 = JsonFields.nextLong(in);
                case 21 -> n022 = JsonFields.nextLong(in);
                case 22 -> n023 = JsonFields.nextLong(in);
                case 23 -> n024 = JsonFields.nextLong(in);
                case 24 -> n025 = JsonFields.nextLong(in);
                case 25 -> n026 = JsonFields.nextLong(in);
                case 26 -> n027 = JsonFields.nextLong(in);
                case 27 -> n028 = JsonFields.nextLong(in);
                case 28 -> n029 = JsonFields.nextLong(in);
                case 29 -> n030 = JsonFields.nextLong(in);
                case 30 -> n031 = JsonFields.nextLong(in);
                case 31 -> n032 = JsonFields.nextLong(in);
                case 32 -> n033 = JsonFields.nextLong(in);
                case 33 -> n034 = JsonFields.nextLong(in);
                case 34 -> n035 = JsonFields.nextLong(in);
                case 35 -> n036 = JsonFields.nextLong(in);
                case 36 -> n037 = JsonFields.nextLong(in);
                case 37 -> n038 = JsonFields.nextLong(in);
                case 38 -> n039 = JsonFields.nextLong(in);
                case 39 -> n040 = JsonFields.nextLong(in);
                case 40 -> n041 = JsonFields.nextLong(in);
                case 41 -> n042 = JsonFields.nextLong(in);
                case 42 -> n043 = JsonFields.nextLong(in);
                case 43 -> n044 = JsonFields.nextLong(in);
                case 44 -> n045 = JsonFields.nextLong(in);
                case 45 -> n046 = JsonFields.nextLong(in);
                case 46 -> n047 = JsonFields.nextLong(in);
                case 47 -> n048 = JsonFields.nextLong(in);
                case 48 -> n049 = JsonFields.nextLong(in);
                case 49 -> n050 = JsonFields.nextLong(in);
                case 50 -> n051 = JsonFields.nextLong(in);
                case 51 -> n052 = JsonFields.nextLong(in);
                case 52 -> n053 = JsonFields.nextLong(in);
                case 53 -> n054 = JsonFields.nextLong(in);
                case 54 -> n055 = JsonFields.nextLong(in);
                case 55 -> n056 = JsonFields.nextLong(in);
                case 56 -> n057 = JsonFields.nextLong(in);
                case 57 -> n058 = JsonFields.nextLong(in);
                case 58 -> n059 = JsonFields.nextLong(in);
                case 59 -> n060 = JsonFields.nextLong(in);
                case 60 -> n061 = JsonFields.nextLong(in);
                case 61 -> n062 = JsonFields.nextLong(in);
                case 62 -> n063 = JsonFields.nextLong(in);
                case 63 -> n064 = JsonFields.nextLong(in);
                case 64 -> n065 = JsonFields.nextLong(in);
                case 65 -> n066 = JsonFields.nextLong(in);
                case 66 -> n067 = JsonFields.nextLong(in);
                case 67 -> n068 = JsonFields.nextLong(in);
                case 68 -> n069 = JsonFields.nextLong(in);
                case 69 -> n070 = JsonFields.nextLong(in);
                case 70 -> n071 = JsonFields.nextLong(in);
                case 71 -> n072 = JsonFields.nextLong(in);
                case 72 -> n073 = JsonFields.nextLong(in);
                case 73 -> n074 = JsonFields.nextLong(in);
                case 74 -> n075 = JsonFields.nextLong(in);
                case 75 -> n076 = JsonFields.nextLong(in);
                case 76 -> n077 = JsonFields.nextLong(in);
                case 77 -> n078 = JsonFields.nextLong(in);
                case 78 -> n079 = JsonFields.nextLong(in);
                case 79 -> n080 = JsonFields.nextLong(in);
                case 80 -> n081 = JsonFields.nextLong(in);
                case 81 -> n082 = JsonFields.nextLong(in);
                case 82 -> n083 = JsonFields.nextLong(in);
                case 83 -> n084 = JsonFields.nextLong(in);
                case 84 -> n085 = JsonFields.nextLong(in);
                case 85 -> n086 = JsonFields.nextLong(in);
                case 86 -> n087 = JsonFields.nextLong(in);
                case 87 -> n088 = JsonFields.nextLong(in);
                case 88 -> n089 = JsonFields.nextLong(in);
                case 89 -> n090 = JsonFields.nextLong(in);
                case 90 -> n091 = JsonFields.nextLong(in);
                case 91 -> n092 = JsonFields.nextLong(in);
                case 92 -> n093 = JsonFields.nextLong(in);
                case 93 -> n094 = JsonFields.nextLong(in);
                case 94 -> n095 = JsonFields.nextLong(in);
                case 95 -> n096 = JsonFields.nextLong(in);
                case 96 -> n097 = JsonFields.nextLong(in);
                case 97 -> n098 = JsonFields.nextLong(in);
                case 98 -> n099 = JsonFields.nextLong(in);
                case 99 -> n100 = JsonFields.nextLong(in);
                case 100 -> n101 = JsonFields.nextLong(in);
                case 101 -> n102 = JsonFields.nextLong(in);
                case 102 -> n103 = JsonFields.nextLong(in);
                case 103 -> n104 = JsonFields.nextLong(in);
                case 104 -> n105 = JsonFields.nextLong(in);
                case 105 -> n106 = JsonFields.nextLong(in);
                case 106 -> n107 = JsonFields.nextLong(in);
                case 107 -> n108 = JsonFields.nextLong(in);
                case 108 -> n109 = JsonFields.nextLong(in);
                case 109 -> n110 = JsonFields.nextLong(in);
                case 110 -> n111 = JsonFields.nextLong(in);
                case 111 -> n112 = JsonFields.nextLong(in);
                case 112 -> n113 = JsonFields.nextLong(in);
                case 113 -> n114 = JsonFields.nextLong(in);
                case 114 -> n115 = JsonFields.nextLong(in);
                case 115 -> n116 = JsonFields.nextLong(in);
                case 116 -> n117 = JsonFields.nextLong(in);
                case 117 -> n118 = JsonFields.nextLong(in);
                case 118 -> n119 = JsonFields.nextLong(in);
                case 119 -> n120 = JsonFields.nextLong(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Wide(
                n001,
                n002,
                n003,
                n004,
                n005,
                n006,
                n007,
                n008,
                n009,
                n010,
                n011,
                n012,
                n013,
                n014,
                n015,
                n016,
                n017,
                n018,
                n019,
                n020,
                n021,
                n022,
                n023,
                n024,
                n025,
                n026,
                n027,
                n028,
                n029,
                n030,
                n031,
                n032,
                n033,
                n034,
                n035,
                n036,
                n037,
                n038,
                n039,
                n040,
                n041,
                n042,
                n043,
                n044,
                n045,
                n046,
                n047,
                n048,
                n049,
                n050,
                n051,
                n052,
                n053,
                n054,
                n055,
                n056,
                n057,
                n058,
                n059,
                n060,
                n061,
                n062,
                n063,
                n064,
                n065,
                n066,
                n067,
                n068,
                n069,
                n070,
                n071,
                n072,
                n073,
                n074,
                n075,
                n076,
                n077,
                n078,
                n079,
                n080,
                n081,
                n082,
                n083,
                n084,
                n085,
                n086,
                n087,
                n088,
                n089,
                n090,
                n091,
                n092,
                n093,
                n094,
                n095,
                n096,
                n097,
                n098,
                n099,
                n100,
                n101,
                n102,
                n103,
                n104,
                n105,
                n106,
                n107,
                n108,
                n109,
                n110,
                n111,
                n112,
                n113,
                n114,
                n115,
                n116,
                n117,
                n118,
                n119,
                n120,
                unknownFields);
    }

    /** Reads {@link Wide} as a part of requests. */
    static Wide buildWide(JsonParser in) {
        FieldNames names = WIDE_FIELDS;
        Wide.Builder builder = Wide.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.n001(JsonFields.nextLong(in));
                case 1 -> builder.n002(JsonFields.nextLong(in));
                case 2 -> builder.n003(JsonFields.nextLong(in));
                case 3 -> builder.n004(JsonFields.nextLong(in));
                case 4 -> builder.n005(JsonFields.nextLong(in));
                case 5 -> builder.n006(JsonFields.nextLong(in));
                case 6 -> builder.n007(JsonFields.nextLong(in));
                case 7 -> builder.n008(JsonFields.nextLong(in));
                case 8 -> builder.n009(JsonFields.nextLong(in));
                case 9 -> builder.n010(JsonFields.nextLong(in));
                case 10 -> builder.n011(JsonFields.nextLong(in));
                case 11 -> builder.n012(JsonFields.nextLong(in));
                case 12 -> builder.n013(JsonFields.nextLong(in));
                case 13 -> builder.n014(JsonFields.nextLong(in));
                case 14 -> builder.n015(JsonFields.nextLong(in));
                case 15 -> builder.n016(JsonFields.nextLong(in));
                case 16 -> builder.n017(JsonFields.nextLong(in));
                case 17 -> builder.n018(JsonFields.nextLong(in));
                case 18 -> builder.n019(JsonFields.nextLong(in));
                case 19 -> builder.n020(JsonFields.nextLong(in));
                case 20 -> builder.n021(JsonFields.nextLong(in));
                case 21 -> builder.n022(JsonFields.nextLong(in));
                case 22 -> builder.n023(JsonFields.nextLong(in));
                case 23 -> builder.n024(JsonFields.nextLong(in));
                case 24 -> builder.n025(JsonFields.nextLong(in));
                case 25 -> builder.n026(JsonFields.nextLong(in));
                case 26 -> builder.n027(JsonFields.nextLong(in));
                case 27 -> builder.n028(JsonFields.nextLong(in));
                case 28 -> builder.n029(JsonFields.nextLong(in));
                case 29 -> builder.n030(JsonFields.nextLong(in));
                case 30 -> builder.n031(JsonFields.nextLong(in));
                case 31 -> builder.n032(JsonFields.nextLong(in));
                case 32 -> builder.n033(JsonFields.nextLong(in));
                case 33 -> builder.n034(JsonFields.nextLong(in));
                case 34 -> builder.n035(JsonFields.nextLong(in));
                case 35 -> builder.n036(JsonFields.nextLong(in));
                case 36 -> builder.n037(JsonFields.nextLong(in));
                case 37 -> builder.n038(JsonFields.nextLong(in));
                case 38 -> builder.n039(JsonFields.nextLong(in));
                case 39 -> builder.n040(JsonFields.nextLong(in));
                case 40 -> builder.n041(JsonFields.nextLong(in));
                case 41 -> builder.n042(JsonFields.nextLong(in));
                case 42 -> builder.n043(JsonFields.nextLong(in));
                case 43 -> builder.n044(JsonFields.nextLong(in));
                case 44 -> builder.n045(JsonFields.nextLong(in));
                case 45 -> builder.n046(JsonFields.nextLong(in));
                case 46 -> builder.n047(JsonFields.nextLong(in));
                case 47 -> builder.n048(JsonFields.nextLong(in));
                case 48 -> builder.n049(JsonFields.nextLong(in));
                case 49 -> builder.n050(JsonFields.nextLong(in));
                case 50 -> builder.n051(JsonFields.nextLong(in));
                case 51 -> builder.n052(JsonFields.nextLong(in));
                case 52 -> builder.n053(JsonFields.nextLong(in));
                case 53 -> builder.n054(JsonFields.nextLong(in));
                case 54 -> builder.n055(JsonFields.nextLong(in));
                case 55 -> builder.n056(JsonFields.nextLong(in));
                case 56 -> builder.n057(JsonFields.nextLong(in));
                case 57 -> builder.n058(JsonFields.nextLong(in));
                case 58 -> builder.n059(JsonFields.nextLong(in));
                case 59 -> builder.n060(JsonFields.nextLong(in));
                case 60 -> builder.n061(JsonFields.nextLong(in));
                case 61 -> builder.n062(JsonFields.nextLong(in));
                case 62 -> builder.n063(JsonFields.nextLong(in));
                case 63 -> builder.n064(JsonFields.nextLong(in));
                case 64 -> builder.n065(JsonFields.nextLong(in));
                case 65 -> builder.n066(JsonFields.nextLong(in));
                case 66 -> builder.n067(JsonFields.nextLong(in));
                case 67 -> builder.n068(JsonFields.nextLong(in));
                case 68 -> builder.n069(JsonFields.nextLong(in));
                case 69 -> builder.n070(JsonFields.nextLong(in));
                case 70 -> builder.n071(JsonFields.nextLong(in));
                case 71 -> builder.n072(JsonFields.nextLong(in));
                case 72 -> builder.n073(JsonFields.nextLong(in));
                case 73 -> builder.n074(JsonFields.nextLong(in));
                case 74 -> builder.n075(JsonFields.nextLong(in));
                case 75 -> builder.n076(JsonFields.nextLong(in));
                case 76 -> builder.n077(JsonFields.nextLong(in));
                case 77 -> builder.n078(JsonFields.nextLong(in));
                case 78 -> builder.n079(JsonFields.nextLong(in));
                case 79 -> builder.n080(JsonFields.nextLong(in));
                case 80 -> builder.n081(JsonFields.nextLong(in));
                case 81 -> builder.n082(JsonFields.nextLong(in));
                case 82 -> builder.n083(JsonFields.nextLong(in));
                case 83 -> builder.n084(JsonFields.nextLong(in));
                case 84 -> builder.n085(JsonFields.nextLong(in));
                case 85 -> builder.n086(JsonFields.nextLong(in));
                case 86 -> builder.n087(JsonFields.nextLong(in));
                case 87 -> builder.n088(JsonFields.nextLong(in));
                case 88 -> builder.n089(JsonFields.nextLong(in));
                case 89 -> builder.n090(JsonFields.nextLong(in));
                case 90 -> builder.n091(JsonFields.nextLong(in));
                case 91 -> builder.n092(JsonFields.nextLong(in));
                case 92 -> builder.n093(JsonFields.nextLong(in));
                case 93 -> builder.n094(JsonFields.nextLong(in));
                case 94 -> builder.n095(JsonFields.nextLong(in));
                case 95 -> builder.n096(JsonFields.nextLong(in));
                case 96 -> builder.n097(JsonFields.nextLong(in));
                case 97 -> builder.n098(JsonFields.nextLong(in));
                case 98 -> builder.n099(JsonFields.nextLong(in));
                case 99 -> builder.n100(JsonFields.nextLong(in));
                case 100 -> builder.n101(JsonFields.nextLong(in));
                case 101 -> builder.n102(JsonFields.nextLong(in));
                case 102 -> builder.n103(JsonFields.nextLong(in));
                case 103 -> builder.n104(JsonFields.nextLong(in));
                case 104 -> builder.n105(JsonFields.nextLong(in));
                case 105 -> builder.n106(JsonFields.nextLong(in));
                case 106 -> builder.n107(JsonFields.nextLong(in));
                case 107 -> builder.n108(JsonFields.nextLong(in));
                case 108 -> builder.n109(JsonFields.nextLong(in));
                case 109 -> builder.n110(JsonFields.nextLong(in));
                case 110 -> builder.n111(JsonFields.nextLong(in));
                case 111 -> builder.n112(JsonFields.nextLong(in));
                case 112 -> builder.n113(JsonFields.nextLong(in));
                case 113 -> builder.n114(JsonFields.nextLong(in));
                case 114 -> builder.n115(JsonFields.nextLong(in));
                case 115 -> builder.n116(JsonFields.nextLong(in));
                case 116 -> builder.n117(JsonFields.nextLong(in));
                case 117 -> builder.n118(JsonFields.nextLong(in));
                case 118 -> builder.n119(JsonFields.nextLong(in));
                case 119 -> builder.n120(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("Wide", in.currentName());
            }
        }
        return builder.build();
    }
}
