package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class OddityReaders {

    private static final FieldNames DESCRIBE_JOB_REQUEST_FIELDS = FieldNames.of("JobID");
    private static final FieldNames DESCRIBE_JOB_RESPONSE_FIELDS =
            FieldNames.of("Status", "Remark", "Serial", "RequestId");
    private static final FieldNames DESCRIBE_MIGRATION_REQUEST_FIELDS =
            FieldNames.of("FlowId", "Serial", "Ticket", "Verbose");
    private static final FieldNames DESCRIBE_MIGRATION_RESPONSE_FIELDS =
            FieldNames.of("Status", "Cause", "Ticks", "Notes", "Color", "RequestId");
    private static final FieldNames DESCRIBE_MIGRATIONS_REQUEST_FIELDS = FieldNames.of("FlowIds");
    private static final FieldNames DESCRIBE_MIGRATIONS_RESPONSE_FIELDS = FieldNames.of("Migrations", "RequestId");
    private static final FieldNames MIGRATION_FIELDS = FieldNames.of("FlowId", "State", "Message", "Marks", "Color");
    private static final FieldNames DESCRIBE_EXPORT_REQUEST_FIELDS = FieldNames.of("ExportId");
    private static final FieldNames DESCRIBE_EXPORT_RESPONSE_FIELDS = FieldNames.of("Status", "Cause", "RequestId");
    private static final FieldNames DESCRIBE_EXPORTS_REQUEST_FIELDS = FieldNames.of("ExportIds", "Owner", "Limit");
    private static final FieldNames DESCRIBE_EXPORTS_RESPONSE_FIELDS = FieldNames.of("Exports", "RequestId");
    private static final FieldNames EXPORT_FIELDS = FieldNames.of("ExportId", "Level");
    private static final FieldNames MODIFY_THINGS_REQUEST_FIELDS = FieldNames.of(
            "Name",
            "Filters",
            "Password",
            "OldPasswords",
            "Limits",
            "Quota",
            "Ratio",
            "Colors",
            "Level",
            "Tree",
            "Class",
            "Yield",
            "Build",
            "Wait");
    private static final FieldNames FILTER_FIELDS = FieldNames.of("Name", "Values", "That", "Other");
    private static final FieldNames TREE_FIELDS = FieldNames.of("Key", "Color", "Children", "Peer", "Size");
    private static final FieldNames MODIFY_THINGS_RESPONSE_FIELDS = FieldNames.of(
            "In",
            "Field",
            "Name",
            "UnknownFields",
            "Secret",
            "Levels",
            "Flags",
            "Ratios",
            "Ticks",
            "Tree",
            "Nothing",
            "RequestId");
    private static final FieldNames EMPTY_FIELDS = FieldNames.of();
    private static final FieldNames PING_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames PING_RESPONSE_FIELDS = FieldNames.of("RequestId");

    private OddityReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return OddityReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildDescribeJobRequest(in);
            case 1 -> readDescribeJobResponse(in);
            case 2 -> buildDescribeMigrationRequest(in);
            case 3 -> readDescribeMigrationResponse(in);
            case 4 -> buildDescribeMigrationsRequest(in);
            case 5 -> readDescribeMigrationsResponse(in);
            case 7 -> buildDescribeExportRequest(in);
            case 8 -> readDescribeExportResponse(in);
            case 9 -> buildDescribeExportsRequest(in);
            case 10 -> readDescribeExportsResponse(in);
            case 12 -> buildModifyThingsRequest(in);
            case 15 -> readModifyThingsResponse(in);
            case 17 -> buildPingRequest(in);
            case 18 -> readPingResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link DescribeJobRequest}. */
    static DescribeJobRequest buildDescribeJobRequest(JsonParser in) {
        FieldNames names = DESCRIBE_JOB_REQUEST_FIELDS;
        DescribeJobRequest.Builder builder = DescribeJobRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.jobId(JsonFields.nextUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("DescribeJob", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeJobResponse}. */
    static DescribeJobResponse readDescribeJobResponse(JsonParser in) {
        FieldNames names = DESCRIBE_JOB_RESPONSE_FIELDS;
        Long status = null;
        Color remark = null;
        Long serial = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextLong(in);
                case 1 -> remark = Color.read(JsonFields.toValue(in));
                case 2 -> serial = JsonFields.nextUnsignedLong(in);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeJobResponse(status, remark, serial, requestId, unknownFields);
    }

    /** Reads {@link DescribeMigrationRequest}. */
    static DescribeMigrationRequest buildDescribeMigrationRequest(JsonParser in) {
        FieldNames names = DESCRIBE_MIGRATION_REQUEST_FIELDS;
        DescribeMigrationRequest.Builder builder = DescribeMigrationRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.flowId(JsonFields.nextString(in));
                case 1 -> builder.serial(JsonFields.nextLong(in));
                case 2 -> builder.ticket(JsonFields.nextUnsignedLong(in));
                case 3 -> builder.verbose(JsonFields.nextBoolean(in));
                default -> throw JsonFields.unknownParameter("DescribeMigration", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeMigrationResponse}. */
    static DescribeMigrationResponse readDescribeMigrationResponse(JsonParser in) {
        FieldNames names = DESCRIBE_MIGRATION_RESPONSE_FIELDS;
        MigrationStatus status = null;
        String cause = null;
        List<Long> ticks = List.of();
        List<String> notes = List.of();
        Color color = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = MigrationStatus.read(JsonFields.toValue(in));
                case 1 -> cause = JsonFields.nextString(in);
                case 2 -> ticks = JsonFields.nextUnsignedLongs(in);
                case 3 -> notes = JsonFields.nextStrings(in);
                case 4 -> color = Color.read(JsonFields.toValue(in));
                case 5 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeMigrationResponse(status, cause, ticks, notes, color, requestId, unknownFields);
    }

    /** Reads {@link DescribeMigrationsRequest}. */
    static DescribeMigrationsRequest buildDescribeMigrationsRequest(JsonParser in) {
        FieldNames names = DESCRIBE_MIGRATIONS_REQUEST_FIELDS;
        DescribeMigrationsRequest.Builder builder = DescribeMigrationsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.flowIds(JsonFields.nextStrings(in));
                default -> throw JsonFields.unknownParameter("DescribeMigrations", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeMigrationsResponse}. */
    static DescribeMigrationsResponse readDescribeMigrationsResponse(JsonParser in) {
        FieldNames names = DESCRIBE_MIGRATIONS_RESPONSE_FIELDS;
        List<Migration> migrations = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> migrations = JsonFields.nextObjects(in, OddityReaders::readMigration);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeMigrationsResponse(migrations, requestId, unknownFields);
    }

    /** Reads {@link Migration}. */
    static Migration readMigration(JsonParser in) {
        FieldNames names = MIGRATION_FIELDS;
        String flowId = null;
        String state = null;
        String message = null;
        List<Long> marks = List.of();
        Color color = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> flowId = JsonFields.nextString(in);
                case 1 -> state = JsonFields.nextString(in);
                case 2 -> message = JsonFields.nextString(in);
                case 3 -> marks = JsonFields.nextUnsignedLongs(in);
                case 4 -> color = Color.read(JsonFields.toValue(in));
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Migration(flowId, state, message, marks, color, unknownFields);
    }

    /** Reads {@link DescribeExportRequest}. */
    static DescribeExportRequest buildDescribeExportRequest(JsonParser in) {
        FieldNames names = DESCRIBE_EXPORT_REQUEST_FIELDS;
        DescribeExportRequest.Builder builder = DescribeExportRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.exportId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeExport", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeExportResponse}. */
    static DescribeExportResponse readDescribeExportResponse(JsonParser in) {
        FieldNames names = DESCRIBE_EXPORT_RESPONSE_FIELDS;
        Long status = null;
        String cause = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextUnsignedLong(in);
                case 1 -> cause = JsonFields.nextString(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeExportResponse(status, cause, requestId, unknownFields);
    }

    /** Reads {@link DescribeExportsRequest}. */
    static DescribeExportsRequest buildDescribeExportsRequest(JsonParser in) {
        FieldNames names = DESCRIBE_EXPORTS_REQUEST_FIELDS;
        DescribeExportsRequest.Builder builder = DescribeExportsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.exportIds(JsonFields.nextStrings(in));
                case 1 -> builder.owner(JsonFields.nextString(in));
                case 2 -> builder.limit(JsonFields.nextUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("DescribeExports", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeExportsResponse}. */
    static DescribeExportsResponse readDescribeExportsResponse(JsonParser in) {
        FieldNames names = DESCRIBE_EXPORTS_RESPONSE_FIELDS;
        List<Export> exports = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> exports = JsonFields.nextObjects(in, OddityReaders::readExport);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeExportsResponse(exports, requestId, unknownFields);
    }

    /** Reads {@link Export}. */
    static Export readExport(JsonParser in) {
        FieldNames names = EXPORT_FIELDS;
        String exportId = null;
        Level level = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> exportId = JsonFields.nextString(in);
                case 1 -> level = Level.read(JsonFields.toValue(in));
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Export(exportId, level, unknownFields);
    }

    /** Reads {@link ModifyThingsRequest}. */
    static ModifyThingsRequest buildModifyThingsRequest(JsonParser in) {
        FieldNames names = MODIFY_THINGS_REQUEST_FIELDS;
        ModifyThingsRequest.Builder builder = ModifyThingsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.name(JsonFields.nextString(in));
                case 1 -> builder.filters(JsonFields.nextObjects(in, OddityReaders::buildFilter));
                case 2 -> builder.password(JsonFields.nextString(in));
                case 3 -> builder.oldPasswords(JsonFields.nextStrings(in));
                case 4 -> builder.limits(JsonFields.nextUnsignedLongs(in));
                case 5 -> builder.quota(JsonFields.nextUnsignedLong(in));
                case 6 -> builder.ratio(JsonFields.nextDouble(in));
                case 7 -> builder.colors(JsonFields.readList(JsonFields.toValue(in), Color::read));
                case 8 -> builder.level(Level.read(JsonFields.toValue(in)));
                case 9 -> builder.tree(JsonFields.nextIsObject(in) ? buildTree(in) : null);
                case 10 -> builder.class_(JsonFields.nextString(in));
                case 11 -> builder.yield_(JsonFields.nextBoolean(in));
                case 12 -> builder.build_(JsonFields.nextString(in));
                case 13 -> builder.wait_(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("ModifyThings", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link Filter}. */
    static Filter buildFilter(JsonParser in) {
        FieldNames names = FILTER_FIELDS;
        Filter.Builder builder = Filter.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.name(JsonFields.nextString(in));
                case 1 -> builder.values(JsonFields.nextStrings(in));
                case 2 -> builder.that(JsonFields.nextLong(in));
                case 3 -> builder.other(JsonFields.nextLongs(in));
                default -> throw JsonFields.unknownParameter("Filter", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link Tree} as a part of responses. */
    static Tree readTree(JsonParser in) {
        FieldNames names = TREE_FIELDS;
        String key = null;
        Color color = null;
        List<Tree> children = List.of();
        Tree peer = null;
        Long size = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> key = JsonFields.nextString(in);
                case 1 -> color = Color.read(JsonFields.toValue(in));
                case 2 -> children = JsonFields.nextObjects(in, OddityReaders::readTree);
                case 3 -> peer = JsonFields.nextIsObject(in) ? readTree(in) : null;
                case 4 -> size = JsonFields.nextUnsignedLong(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Tree(key, color, children, peer, size, unknownFields);
    }

    /** Reads {@link Tree} as a part of requests. */
    static Tree buildTree(JsonParser in) {
        FieldNames names = TREE_FIELDS;
        Tree.Builder builder = Tree.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.key(JsonFields.nextString(in));
                case 1 -> builder.color(Color.read(JsonFields.toValue(in)));
                case 2 -> builder.children(JsonFields.nextObjects(in, OddityReaders::buildTree));
                case 3 -> builder.peer(JsonFields.nextIsObject(in) ? buildTree(in) : null);
                case 4 -> builder.size(JsonFields.nextUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("Tree", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ModifyThingsResponse}. */
    static ModifyThingsResponse readModifyThingsResponse(JsonParser in) {
        FieldNames names = MODIFY_THINGS_RESPONSE_FIELDS;
        String in_ = null;
        Boolean field_ = null;
        String name = null;
        String unknownFields_ = null;
        String secret = null;
        List<Level> levels = List.of();
        List<Boolean> flags = List.of();
        List<Double> ratios = List.of();
        List<Long> ticks = List.of();
        Tree tree = null;
        Empty nothing = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> in_ = JsonFields.nextString(in);
                case 1 -> field_ = JsonFields.nextBoolean(in);
                case 2 -> name = JsonFields.nextString(in);
                case 3 -> unknownFields_ = JsonFields.nextString(in);
                case 4 -> secret = JsonFields.nextString(in);
                case 5 -> levels = JsonFields.readList(JsonFields.toValue(in), Level::read);
                case 6 -> flags = JsonFields.nextBooleans(in);
                case 7 -> ratios = JsonFields.nextDoubles(in);
                case 8 -> ticks = JsonFields.nextUnsignedLongs(in);
                case 9 -> tree = JsonFields.nextIsObject(in) ? readTree(in) : null;
                case 10 -> nothing = JsonFields.nextIsObject(in) ? readEmpty(in) : null;
                case 11 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ModifyThingsResponse(
                in_,
                field_,
                name,
                unknownFields_,
                secret,
                levels,
                flags,
                ratios,
                ticks,
                tree,
                nothing,
                requestId,
                unknownFields);
    }

    /** Reads {@link Empty}. */
    static Empty readEmpty(JsonParser in) {
        FieldNames names = EMPTY_FIELDS;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Empty(unknownFields);
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
}
