package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class PagesReaders {

    private static final FieldNames LIST_BY_BOTH_REQUEST_FIELDS = FieldNames.of("Offset", "NextToken");
    private static final FieldNames LIST_BY_BOTH_RESPONSE_FIELDS =
            FieldNames.of("TotalCount", "NextToken", "Items", "RequestId");
    private static final FieldNames LIST_BY_CONTEXT_REQUEST_FIELDS = FieldNames.of("Context");
    private static final FieldNames LIST_BY_CONTEXT_RESPONSE_FIELDS =
            FieldNames.of("Context", "ListOver", "Items", "RequestId");
    private static final FieldNames LIST_BY_CURSOR_REQUEST_FIELDS = FieldNames.of("Cursor", "Limit");
    private static final FieldNames LIST_BY_CURSOR_RESPONSE_FIELDS =
            FieldNames.of("NextCursor", "HasMore", "Items", "RequestId");
    private static final FieldNames LIST_BY_OFFSET_REQUEST_FIELDS = FieldNames.of("Offset", "Limit", "Kind");
    private static final FieldNames LIST_BY_OFFSET_RESPONSE_FIELDS = FieldNames.of("TotalCount", "Items", "RequestId");
    private static final FieldNames LIST_BY_OFFSET_OF_PAGES_REQUEST_FIELDS = FieldNames.of("Offset", "Limit");
    private static final FieldNames LIST_BY_OFFSET_OF_PAGES_RESPONSE_FIELDS =
            FieldNames.of("TotalCount", "Items", "RequestId");
    private static final FieldNames LIST_BY_PAGE_REQUEST_FIELDS = FieldNames.of("PageNumber", "PageSize");
    private static final FieldNames LIST_BY_PAGE_RESPONSE_FIELDS = FieldNames.of("TotalNum", "Items", "RequestId");
    private static final FieldNames LIST_BY_PAGE_FROM_ZERO_REQUEST_FIELDS = FieldNames.of("PageNo", "PageSize");
    private static final FieldNames LIST_BY_PAGE_FROM_ZERO_RESPONSE_FIELDS =
            FieldNames.of("Total", "Items", "RequestId");
    private static final FieldNames LIST_BY_TEXT_REQUEST_FIELDS = FieldNames.of("Offset", "Limit");
    private static final FieldNames LIST_BY_TEXT_RESPONSE_FIELDS = FieldNames.of("Total", "Names", "RequestId");
    private static final FieldNames LIST_BY_TOKEN_REQUEST_FIELDS = FieldNames.of("NextToken", "MaxResults");
    private static final FieldNames LIST_BY_TOKEN_RESPONSE_FIELDS = FieldNames.of("NextToken", "Numbers", "RequestId");
    private static final FieldNames LIST_SHORT_REQUEST_FIELDS = FieldNames.of("Offset");
    private static final FieldNames LIST_SHORT_RESPONSE_FIELDS = FieldNames.of("TotalCount", "Items", "RequestId");
    private static final FieldNames LIST_SHORT_PAGES_REQUEST_FIELDS = FieldNames.of();
    private static final FieldNames LIST_SHORT_PAGES_RESPONSE_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames LIST_TWO_REQUEST_FIELDS = FieldNames.of("Offset", "Limit");
    private static final FieldNames LIST_TWO_RESPONSE_FIELDS =
            FieldNames.of("TotalCount", "Items", "Names", "RequestId");
    private static final FieldNames LIST_UNCOUNTED_REQUEST_FIELDS = FieldNames.of("Offset", "Limit");
    private static final FieldNames LIST_UNCOUNTED_RESPONSE_FIELDS = FieldNames.of("Items", "RequestId");
    private static final FieldNames LIST_WITHIN_REQUEST_FIELDS = FieldNames.of("Start", "Limit");
    private static final FieldNames LIST_WITHIN_RESPONSE_FIELDS = FieldNames.of("Result", "RequestId");
    private static final FieldNames THING_FIELDS = FieldNames.of("Name");
    private static final FieldNames THING_PAGE_FIELDS = FieldNames.of("TotalCount", "Content");

    private PagesReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return PagesReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildListByBothRequest(in);
            case 1 -> readListByBothResponse(in);
            case 2 -> buildListByContextRequest(in);
            case 3 -> readListByContextResponse(in);
            case 4 -> buildListByCursorRequest(in);
            case 5 -> readListByCursorResponse(in);
            case 6 -> buildListByOffsetRequest(in);
            case 7 -> readListByOffsetResponse(in);
            case 8 -> buildListByOffsetOfPagesRequest(in);
            case 9 -> readListByOffsetOfPagesResponse(in);
            case 10 -> buildListByPageRequest(in);
            case 11 -> readListByPageResponse(in);
            case 12 -> buildListByPageFromZeroRequest(in);
            case 13 -> readListByPageFromZeroResponse(in);
            case 14 -> buildListByTextRequest(in);
            case 15 -> readListByTextResponse(in);
            case 16 -> buildListByTokenRequest(in);
            case 17 -> readListByTokenResponse(in);
            case 18 -> buildListShortRequest(in);
            case 19 -> readListShortResponse(in);
            case 20 -> buildListShortPagesRequest(in);
            case 21 -> readListShortPagesResponse(in);
            case 22 -> buildListTwoRequest(in);
            case 23 -> readListTwoResponse(in);
            case 24 -> buildListUncountedRequest(in);
            case 25 -> readListUncountedResponse(in);
            case 26 -> buildListWithinRequest(in);
            case 27 -> readListWithinResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link ListByBothRequest}. */
    static ListByBothRequest buildListByBothRequest(JsonParser in) {
        FieldNames names = LIST_BY_BOTH_REQUEST_FIELDS;
        ListByBothRequest.Builder builder = ListByBothRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextLong(in));
                case 1 -> builder.nextToken(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("ListByBoth", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByBothResponse}. */
    static ListByBothResponse readListByBothResponse(JsonParser in) {
        FieldNames names = LIST_BY_BOTH_RESPONSE_FIELDS;
        Long totalCount = null;
        String nextToken = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.nextLong(in);
                case 1 -> nextToken = JsonFields.nextString(in);
                case 2 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByBothResponse(totalCount, nextToken, items, requestId, unknownFields);
    }

    /** Reads {@link ListByContextRequest}. */
    static ListByContextRequest buildListByContextRequest(JsonParser in) {
        FieldNames names = LIST_BY_CONTEXT_REQUEST_FIELDS;
        ListByContextRequest.Builder builder = ListByContextRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.context(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("ListByContext", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByContextResponse}. */
    static ListByContextResponse readListByContextResponse(JsonParser in) {
        FieldNames names = LIST_BY_CONTEXT_RESPONSE_FIELDS;
        String context = null;
        Boolean listOver = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> context = JsonFields.nextString(in);
                case 1 -> listOver = JsonFields.nextBoolean(in);
                case 2 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByContextResponse(context, listOver, items, requestId, unknownFields);
    }

    /** Reads {@link ListByCursorRequest}. */
    static ListByCursorRequest buildListByCursorRequest(JsonParser in) {
        FieldNames names = LIST_BY_CURSOR_REQUEST_FIELDS;
        ListByCursorRequest.Builder builder = ListByCursorRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.cursor(JsonFields.nextString(in));
                case 1 -> builder.limit(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListByCursor", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByCursorResponse}. */
    static ListByCursorResponse readListByCursorResponse(JsonParser in) {
        FieldNames names = LIST_BY_CURSOR_RESPONSE_FIELDS;
        String nextCursor = null;
        Boolean hasMore = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> nextCursor = JsonFields.nextString(in);
                case 1 -> hasMore = JsonFields.nextBoolean(in);
                case 2 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByCursorResponse(nextCursor, hasMore, items, requestId, unknownFields);
    }

    /** Reads {@link ListByOffsetRequest}. */
    static ListByOffsetRequest buildListByOffsetRequest(JsonParser in) {
        FieldNames names = LIST_BY_OFFSET_REQUEST_FIELDS;
        ListByOffsetRequest.Builder builder = ListByOffsetRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextUnsignedLong(in));
                case 1 -> builder.limit(JsonFields.nextUnsignedLong(in));
                case 2 -> builder.kind(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("ListByOffset", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByOffsetResponse}. */
    static ListByOffsetResponse readListByOffsetResponse(JsonParser in) {
        FieldNames names = LIST_BY_OFFSET_RESPONSE_FIELDS;
        Long totalCount = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.nextLong(in);
                case 1 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByOffsetResponse(totalCount, items, requestId, unknownFields);
    }

    /** Reads {@link ListByOffsetOfPagesRequest}. */
    static ListByOffsetOfPagesRequest buildListByOffsetOfPagesRequest(JsonParser in) {
        FieldNames names = LIST_BY_OFFSET_OF_PAGES_REQUEST_FIELDS;
        ListByOffsetOfPagesRequest.Builder builder = ListByOffsetOfPagesRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextLong(in));
                case 1 -> builder.limit(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListByOffsetOfPages", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByOffsetOfPagesResponse}. */
    static ListByOffsetOfPagesResponse readListByOffsetOfPagesResponse(JsonParser in) {
        FieldNames names = LIST_BY_OFFSET_OF_PAGES_RESPONSE_FIELDS;
        Long totalCount = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.nextLong(in);
                case 1 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByOffsetOfPagesResponse(totalCount, items, requestId, unknownFields);
    }

    /** Reads {@link ListByPageRequest}. */
    static ListByPageRequest buildListByPageRequest(JsonParser in) {
        FieldNames names = LIST_BY_PAGE_REQUEST_FIELDS;
        ListByPageRequest.Builder builder = ListByPageRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.pageNumber(JsonFields.nextLong(in));
                case 1 -> builder.pageSize(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListByPage", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByPageResponse}. */
    static ListByPageResponse readListByPageResponse(JsonParser in) {
        FieldNames names = LIST_BY_PAGE_RESPONSE_FIELDS;
        Long totalNum = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalNum = JsonFields.nextUnsignedLong(in);
                case 1 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByPageResponse(totalNum, items, requestId, unknownFields);
    }

    /** Reads {@link ListByPageFromZeroRequest}. */
    static ListByPageFromZeroRequest buildListByPageFromZeroRequest(JsonParser in) {
        FieldNames names = LIST_BY_PAGE_FROM_ZERO_REQUEST_FIELDS;
        ListByPageFromZeroRequest.Builder builder = ListByPageFromZeroRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.pageNo(JsonFields.nextUnsignedLong(in));
                case 1 -> builder.pageSize(JsonFields.nextUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("ListByPageFromZero", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByPageFromZeroResponse}. */
    static ListByPageFromZeroResponse readListByPageFromZeroResponse(JsonParser in) {
        FieldNames names = LIST_BY_PAGE_FROM_ZERO_RESPONSE_FIELDS;
        Long total = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> total = JsonFields.nextLong(in);
                case 1 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByPageFromZeroResponse(total, items, requestId, unknownFields);
    }

    /** Reads {@link ListByTextRequest}. */
    static ListByTextRequest buildListByTextRequest(JsonParser in) {
        FieldNames names = LIST_BY_TEXT_REQUEST_FIELDS;
        ListByTextRequest.Builder builder = ListByTextRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextString(in));
                case 1 -> builder.limit(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("ListByText", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByTextResponse}. */
    static ListByTextResponse readListByTextResponse(JsonParser in) {
        FieldNames names = LIST_BY_TEXT_RESPONSE_FIELDS;
        String total = null;
        List<String> names_ = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> total = JsonFields.nextString(in);
                case 1 -> names_ = JsonFields.nextStrings(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByTextResponse(total, names_, requestId, unknownFields);
    }

    /** Reads {@link ListByTokenRequest}. */
    static ListByTokenRequest buildListByTokenRequest(JsonParser in) {
        FieldNames names = LIST_BY_TOKEN_REQUEST_FIELDS;
        ListByTokenRequest.Builder builder = ListByTokenRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.nextToken(JsonFields.nextString(in));
                case 1 -> builder.maxResults(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListByToken", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListByTokenResponse}. */
    static ListByTokenResponse readListByTokenResponse(JsonParser in) {
        FieldNames names = LIST_BY_TOKEN_RESPONSE_FIELDS;
        String nextToken = null;
        List<Long> numbers = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> nextToken = JsonFields.nextString(in);
                case 1 -> numbers = JsonFields.nextLongs(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListByTokenResponse(nextToken, numbers, requestId, unknownFields);
    }

    /** Reads {@link ListShortRequest}. */
    static ListShortRequest buildListShortRequest(JsonParser in) {
        FieldNames names = LIST_SHORT_REQUEST_FIELDS;
        ListShortRequest.Builder builder = ListShortRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListShort", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListShortResponse}. */
    static ListShortResponse readListShortResponse(JsonParser in) {
        FieldNames names = LIST_SHORT_RESPONSE_FIELDS;
        Long totalCount = null;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.nextLong(in);
                case 1 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListShortResponse(totalCount, items, requestId, unknownFields);
    }

    /** Reads {@link ListShortPagesRequest}. */
    static ListShortPagesRequest buildListShortPagesRequest(JsonParser in) {
        FieldNames names = LIST_SHORT_PAGES_REQUEST_FIELDS;
        ListShortPagesRequest.Builder builder = ListShortPagesRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                default -> throw JsonFields.unknownParameter("ListShortPages", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListShortPagesResponse}. */
    static ListShortPagesResponse readListShortPagesResponse(JsonParser in) {
        FieldNames names = LIST_SHORT_PAGES_RESPONSE_FIELDS;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListShortPagesResponse(requestId, unknownFields);
    }

    /** Reads {@link ListTwoRequest}. */
    static ListTwoRequest buildListTwoRequest(JsonParser in) {
        FieldNames names = LIST_TWO_REQUEST_FIELDS;
        ListTwoRequest.Builder builder = ListTwoRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextLong(in));
                case 1 -> builder.limit(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListTwo", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListTwoResponse}. */
    static ListTwoResponse readListTwoResponse(JsonParser in) {
        FieldNames names = LIST_TWO_RESPONSE_FIELDS;
        Long totalCount = null;
        List<Thing> items = List.of();
        List<String> names_ = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.nextLong(in);
                case 1 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 2 -> names_ = JsonFields.nextStrings(in);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListTwoResponse(totalCount, items, names_, requestId, unknownFields);
    }

    /** Reads {@link ListUncountedRequest}. */
    static ListUncountedRequest buildListUncountedRequest(JsonParser in) {
        FieldNames names = LIST_UNCOUNTED_REQUEST_FIELDS;
        ListUncountedRequest.Builder builder = ListUncountedRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.offset(JsonFields.nextLong(in));
                case 1 -> builder.limit(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListUncounted", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListUncountedResponse}. */
    static ListUncountedResponse readListUncountedResponse(JsonParser in) {
        FieldNames names = LIST_UNCOUNTED_RESPONSE_FIELDS;
        List<Thing> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> items = JsonFields.nextObjects(in, PagesReaders::readThing);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListUncountedResponse(items, requestId, unknownFields);
    }

    /** Reads {@link ListWithinRequest}. */
    static ListWithinRequest buildListWithinRequest(JsonParser in) {
        FieldNames names = LIST_WITHIN_REQUEST_FIELDS;
        ListWithinRequest.Builder builder = ListWithinRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.start(JsonFields.nextLong(in));
                case 1 -> builder.limit(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("ListWithin", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link ListWithinResponse}. */
    static ListWithinResponse readListWithinResponse(JsonParser in) {
        FieldNames names = LIST_WITHIN_RESPONSE_FIELDS;
        ThingPage result = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> result = JsonFields.nextIsObject(in) ? readThingPage(in) : null;
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ListWithinResponse(result, requestId, unknownFields);
    }

    /** Reads {@link Thing}. */
    static Thing readThing(JsonParser in) {
        FieldNames names = THING_FIELDS;
        String name = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new Thing(name, unknownFields);
    }

    /** Reads {@link ThingPage}. */
    static ThingPage readThingPage(JsonParser in) {
        FieldNames names = THING_PAGE_FIELDS;
        Long totalCount = null;
        List<Thing> content = List.of();
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.nextLong(in);
                case 1 -> content = JsonFields.nextObjects(in, PagesReaders::readThing);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new ThingPage(totalCount, content, unknownFields);
    }
}
