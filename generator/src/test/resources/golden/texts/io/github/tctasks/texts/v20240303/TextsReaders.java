package io.github.tctasks.texts.v20240303;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class TextsReaders {

    private static final FieldNames DESCRIBE_TEXTS_REQUEST_FIELDS = FieldNames.of(
            "Paragraphs",
            "Lines",
            "List",
            "Numbers",
            "Stars",
            "Table",
            "Rows",
            "Link",
            "Picture",
            "Code",
            "Tags",
            "Escapes",
            "Heading",
            "Hidden",
            "Blank");
    private static final FieldNames DESCRIBE_TEXTS_RESPONSE_FIELDS = FieldNames.of("Text", "RequestId");

    private TextsReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return TextsReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildDescribeTextsRequest(in);
            case 1 -> readDescribeTextsResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link DescribeTextsRequest}. */
    static DescribeTextsRequest buildDescribeTextsRequest(JsonParser in) {
        FieldNames names = DESCRIBE_TEXTS_REQUEST_FIELDS;
        DescribeTextsRequest.Builder builder = DescribeTextsRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.paragraphs(JsonFields.nextString(in));
                case 1 -> builder.lines(JsonFields.nextString(in));
                case 2 -> builder.list(JsonFields.nextString(in));
                case 3 -> builder.numbers(JsonFields.nextString(in));
                case 4 -> builder.stars(JsonFields.nextString(in));
                case 5 -> builder.table(JsonFields.nextString(in));
                case 6 -> builder.rows(JsonFields.nextString(in));
                case 7 -> builder.link(JsonFields.nextString(in));
                case 8 -> builder.picture(JsonFields.nextString(in));
                case 9 -> builder.code(JsonFields.nextString(in));
                case 10 -> builder.tags(JsonFields.nextString(in));
                case 11 -> builder.escapes(JsonFields.nextString(in));
                case 12 -> builder.heading(JsonFields.nextString(in));
                case 13 -> builder.hidden(JsonFields.nextString(in));
                case 14 -> builder.blank(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeTexts", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeTextsResponse}. */
    static DescribeTextsResponse readDescribeTextsResponse(JsonParser in) {
        FieldNames names = DESCRIBE_TEXTS_RESPONSE_FIELDS;
        String text = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> text = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeTextsResponse(text, requestId, unknownFields);
    }
}
