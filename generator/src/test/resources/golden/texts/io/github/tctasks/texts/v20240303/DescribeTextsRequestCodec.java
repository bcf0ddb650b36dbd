package io.github.tctasks.texts.v20240303;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTextsRequest}. */
final class DescribeTextsRequestCodec implements Codec<DescribeTextsRequest> {

    static final DescribeTextsRequestCodec INSTANCE = new DescribeTextsRequestCodec();

    private DescribeTextsRequestCodec() {}

    @Override
    public DescribeTextsRequest read(JsonParser in) {
        DescribeTextsRequest.Builder builder = DescribeTextsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Paragraphs" -> builder.paragraphs(JsonFields.readString(in));
                case "Lines" -> builder.lines(JsonFields.readString(in));
                case "List" -> builder.list(JsonFields.readString(in));
                case "Numbers" -> builder.numbers(JsonFields.readString(in));
                case "Stars" -> builder.stars(JsonFields.readString(in));
                case "Table" -> builder.table(JsonFields.readString(in));
                case "Rows" -> builder.rows(JsonFields.readString(in));
                case "Link" -> builder.link(JsonFields.readString(in));
                case "Picture" -> builder.picture(JsonFields.readString(in));
                case "Code" -> builder.code(JsonFields.readString(in));
                case "Tags" -> builder.tags(JsonFields.readString(in));
                case "Escapes" -> builder.escapes(JsonFields.readString(in));
                case "Heading" -> builder.heading(JsonFields.readString(in));
                case "Hidden" -> builder.hidden(JsonFields.readString(in));
                case "Blank" -> builder.blank(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeTexts", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeTextsRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Paragraphs", value.paragraphs());
        JsonWriting.writeString(out, "Lines", value.lines());
        JsonWriting.writeString(out, "List", value.list());
        JsonWriting.writeString(out, "Numbers", value.numbers());
        JsonWriting.writeString(out, "Stars", value.stars());
        JsonWriting.writeString(out, "Table", value.table());
        JsonWriting.writeString(out, "Rows", value.rows());
        JsonWriting.writeString(out, "Link", value.link());
        JsonWriting.writeString(out, "Picture", value.picture());
        JsonWriting.writeString(out, "Code", value.code());
        JsonWriting.writeString(out, "Tags", value.tags());
        JsonWriting.writeString(out, "Escapes", value.escapes());
        JsonWriting.writeString(out, "Heading", value.heading());
        JsonWriting.writeString(out, "Hidden", value.hidden());
        JsonWriting.writeString(out, "Blank", value.blank());
        out.writeEndObject();
    }
}
