package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class NamesReaders {

    private static final FieldNames CLOSE_REQUEST_FIELDS = FieldNames.of("Account");
    private static final FieldNames CLOSE_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames EXPORT_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames EXPORT_RESPONSE_FIELDS = FieldNames.of("All", "To", "Readers", "RequestId");
    private static final FieldNames EXPORT_ASYNC_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames EXPORT_ASYNC_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames NOTIFY_REQUEST_FIELDS = FieldNames.of(
            "Clone", "Notify", "Class", "Builder", "hadFix", "IPv6s", "RuleIDs", "UUI", "Uui", "AppID", "AppId",
            "APPID", "2Fast", "ToJson", "Value", "In", "Field", "Other", "Out", "That", "CSV");
    private static final FieldNames NOTIFY_RESPONSE_FIELDS = FieldNames.of(
            "Object",
            "Record",
            "Error2",
            "Override",
            "List",
            "Simple",
            "Client",
            "Requestid",
            "RequestID",
            "RequestId");
    private static final FieldNames ALL_FIELDS = FieldNames.of("Names", "Field");
    private static final FieldNames CSV_FIELDS = FieldNames.of("Comma");
    private static final FieldNames NAMES_ERROR_FIELDS = FieldNames.of("In", "Out");
    private static final FieldNames NAMES_LIST_FIELDS = FieldNames.of("List");
    private static final FieldNames NAMES_CLIENT_OBJECT_FIELDS = FieldNames.of("Name");
    private static final FieldNames NAMES_READERS_OBJECT_FIELDS = FieldNames.of("In");
    private static final FieldNames NAMES_OBJECT_FIELDS = FieldNames.of("Wait");
    private static final FieldNames NAMES_OVERRIDE_FIELDS = FieldNames.of("Yield");
    private static final FieldNames NAMES_RECORD_FIELDS = FieldNames.of("HashCode");
    private static final FieldNames TOPIC_SIMPLE_FIELDS = FieldNames.of("snake_case", "snakeCase");

    private NamesReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return NamesReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildCloseRequest(in);
            case 1 -> readCloseResponse(in);
            case 2 -> buildExportRequest(in);
            case 3 -> readExportResponse(in);
            case 4 -> buildExportAsyncRequest(in);
            case 5 -> readExportAsyncResponse(in);
            case 6 -> buildNotifyRequest(in);
            case 7 -> readNotifyResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link CloseRequest}. */
    static CloseRequest buildCloseRequest(JsonParser in) {
        FieldNames names = CLOSE_REQUEST_FIELDS;
        CloseRequest.Builder builder = CloseRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.account(JsonFields.nextIsObject(in) ? buildTopicSimple(in) : null);
                default -> throw JsonFields.unknownParameter("Close", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link CloseResponse}. */
    static CloseResponse readCloseResponse(JsonParser in) {
        FieldNames names = CLOSE_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new CloseResponse(requestId, unknownFields);
    }

    /** Reads {@link ExportRequest}. */
    static ExportRequest buildExportRequest(JsonParser in) {
        FieldNames names = EXPORT_REQUEST_FIELDS;
        ExportRequest.Builder builder = ExportRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("Export", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ExportResponse}. */
    static ExportResponse readExportResponse(JsonParser in) {
        FieldNames names = EXPORT_RESPONSE_FIELDS;
        All all = null;
        String to = null;
        List<NamesReadersObject> readers = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> all = JsonFields.nextIsObject(in) ? readAll(in) : null;
                case 1 -> to = JsonFields.nextString(in);
                case 2 -> readers = JsonFields.nextObjects(in, NamesReaders::readNamesReadersObject);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ExportResponse(all, to, readers, requestId, unknownFields);
    }

    /** Reads {@link ExportAsyncRequest}. */
    static ExportAsyncRequest buildExportAsyncRequest(JsonParser in) {
        FieldNames names = EXPORT_ASYNC_REQUEST_FIELDS;
        ExportAsyncRequest.Builder builder = ExportAsyncRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("ExportAsync", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ExportAsyncResponse}. */
    static ExportAsyncResponse readExportAsyncResponse(JsonParser in) {
        FieldNames names = EXPORT_ASYNC_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ExportAsyncResponse(requestId, unknownFields);
    }

    /** Reads {@link NotifyRequest}. */
    static NotifyRequest buildNotifyRequest(JsonParser in) {
        FieldNames names = NOTIFY_REQUEST_FIELDS;
        NotifyRequest.Builder builder = NotifyRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.clone_(JsonFields.nextString(in));
                case 1 -> builder.notify_(JsonFields.nextString(in));
                case 2 -> builder.class_(JsonFields.nextString(in));
                case 3 -> builder.builder_(JsonFields.nextString(in));
                case 4 -> builder.hadFix(JsonFields.nextString(in));
                case 5 -> builder.ipv6s(JsonFields.nextStrings(in));
                case 6 -> builder.ruleIds(JsonFields.nextStrings(in));
                case 7 -> builder.uui2(JsonFields.nextString(in));
                case 8 -> builder.uui(JsonFields.nextString(in));
                case 9 -> builder.appId3(JsonFields.nextLong(in));
                case 10 -> builder.appId(JsonFields.nextLong(in));
                case 11 -> builder.appid2(JsonFields.nextLong(in));
                case 12 -> builder.member2Fast(JsonFields.nextString(in));
                case 13 -> builder.toJson_(JsonFields.nextString(in));
                case 14 -> builder.value(JsonFields.nextString(in));
                case 15 -> builder.in(JsonFields.nextString(in));
                case 16 -> builder.field(JsonFields.nextString(in));
                case 17 -> builder.other(JsonFields.nextString(in));
                case 18 -> builder.out(JsonFields.nextString(in));
                case 19 -> builder.that(JsonFields.nextString(in));
                case 20 -> builder.csv(JsonFields.nextIsObject(in) ? buildCSV(in) : null);
                default -> throw JsonFields.unknownParameter("Notify", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link NotifyResponse}. */
    static NotifyResponse readNotifyResponse(JsonParser in) {
        FieldNames names = NOTIFY_RESPONSE_FIELDS;
        NamesObject object = null;
        List<NamesRecord> record = List.of();
        NamesError error2 = null;
        NamesOverride override = null;
        List<NamesList> list = List.of();
        TopicSimple simple = null;
        NamesClientObject client = null;
        String requestid2 = null;
        String requestId3 = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> object = JsonFields.nextIsObject(in) ? readNamesObject(in) : null;
                case 1 -> record = JsonFields.nextObjects(in, NamesReaders::readNamesRecord);
                case 2 -> error2 = JsonFields.nextIsObject(in) ? readNamesError(in) : null;
                case 3 -> override = JsonFields.nextIsObject(in) ? readNamesOverride(in) : null;
                case 4 -> list = JsonFields.nextObjects(in, NamesReaders::readNamesList);
                case 5 -> simple = JsonFields.nextIsObject(in) ? readTopicSimple(in) : null;
                case 6 -> client = JsonFields.nextIsObject(in) ? readNamesClientObject(in) : null;
                case 7 -> requestid2 = JsonFields.nextString(in);
                case 8 -> requestId3 = JsonFields.nextString(in);
                case 9 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NotifyResponse(
                object,
                record,
                error2,
                override,
                list,
                simple,
                client,
                requestid2,
                requestId3,
                requestId,
                unknownFields);
    }

    /** Reads {@link All}. */
    static All readAll(JsonParser in) {
        FieldNames names = ALL_FIELDS;
        String names_ = null;
        String field_ = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> names_ = JsonFields.nextString(in);
                case 1 -> field_ = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new All(names_, field_, unknownFields);
    }

    /** Reads {@link CSV}. */
    static CSV buildCSV(JsonParser in) {
        FieldNames names = CSV_FIELDS;
        CSV.Builder builder = CSV.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.comma(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("CSV", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link NamesError}. */
    static NamesError readNamesError(JsonParser in) {
        FieldNames names = NAMES_ERROR_FIELDS;
        String in_ = null;
        String out = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> in_ = JsonFields.nextString(in);
                case 1 -> out = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesError(in_, out, unknownFields);
    }

    /** Reads {@link NamesList}. */
    static NamesList readNamesList(JsonParser in) {
        FieldNames names = NAMES_LIST_FIELDS;
        List<String> list = List.of();
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> list = JsonFields.nextStrings(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesList(list, unknownFields);
    }

    /** Reads {@link NamesClientObject}. */
    static NamesClientObject readNamesClientObject(JsonParser in) {
        FieldNames names = NAMES_CLIENT_OBJECT_FIELDS;
        String name = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesClientObject(name, unknownFields);
    }

    /** Reads {@link NamesReadersObject}. */
    static NamesReadersObject readNamesReadersObject(JsonParser in) {
        FieldNames names = NAMES_READERS_OBJECT_FIELDS;
        String in_ = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> in_ = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesReadersObject(in_, unknownFields);
    }

    /** Reads {@link NamesObject}. */
    static NamesObject readNamesObject(JsonParser in) {
        FieldNames names = NAMES_OBJECT_FIELDS;
        String wait_ = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> wait_ = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesObject(wait_, unknownFields);
    }

    /** Reads {@link NamesOverride}. */
    static NamesOverride readNamesOverride(JsonParser in) {
        FieldNames names = NAMES_OVERRIDE_FIELDS;
        String yield_ = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> yield_ = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesOverride(yield_, unknownFields);
    }

    /** Reads {@link NamesRecord}. */
    static NamesRecord readNamesRecord(JsonParser in) {
        FieldNames names = NAMES_RECORD_FIELDS;
        String hashCode_ = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> hashCode_ = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new NamesRecord(hashCode_, unknownFields);
    }

    /** Reads {@link TopicSimple} as a part of responses. */
    static TopicSimple readTopicSimple(JsonParser in) {
        FieldNames names = TOPIC_SIMPLE_FIELDS;
        String snakeCase2 = null;
        String snakeCase = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> snakeCase2 = JsonFields.nextString(in);
                case 1 -> snakeCase = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new TopicSimple(snakeCase2, snakeCase, unknownFields);
    }

    /** Reads {@link TopicSimple} as a part of requests. */
    static TopicSimple buildTopicSimple(JsonParser in) {
        FieldNames names = TOPIC_SIMPLE_FIELDS;
        TopicSimple.Builder builder = TopicSimple.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.snakeCase2(JsonFields.nextString(in));
                case 1 -> builder.snakeCase(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("TopicSimple", in.currentName());
            }
        }
        return builder.build();
    }
}
