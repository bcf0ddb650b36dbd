package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeThingsRequest}. */
final class DescribeThingsRequestCodec implements Codec<DescribeThingsRequest> {

    static final DescribeThingsRequestCodec INSTANCE = new DescribeThingsRequestCodec();

    private DescribeThingsRequestCodec() {}

    @Override
    public DescribeThingsRequest read(JsonParser in) {
        DescribeThingsRequest.Builder builder = DescribeThingsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Text" -> builder.text(JsonFields.readString(in));
                case "Size" -> builder.size(JsonFields.readUnsignedLong(in));
                case "Offset" -> builder.offset(JsonFields.readLong(in));
                case "Ratio" -> builder.ratio(JsonFields.readDouble(in));
                case "Enabled" -> builder.enabled(JsonFields.readBoolean(in));
                case "Since" -> builder.since(JsonFields.readString(in));
                case "Until" -> builder.until(JsonFields.readString(in));
                case "Day" -> builder.day(JsonFields.readString(in));
                case "Filters" -> builder.filters(JsonFields.readObjects(in, FilterCodec.INSTANCE));
                case "Pair" -> builder.pair(JsonFields.readObject(in, PairParameterCodec.INSTANCE));
                case "Shape" -> builder.shape(JsonFields.readString(in));
                case "SecretKey" -> builder.secretKey(JsonFields.readString(in));
                case "Token" -> builder.token(JsonFields.readString(in));
                case "NextToken" -> builder.nextToken(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeThings", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeThingsRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Text", value.text());
        JsonWriting.writeUnsignedLong(out, "Size", value.size());
        JsonWriting.writeLong(out, "Offset", value.offset());
        JsonWriting.writeDouble(out, "Ratio", value.ratio());
        JsonWriting.writeBoolean(out, "Enabled", value.enabled());
        JsonWriting.writeString(out, "Since", value.since());
        JsonWriting.writeString(out, "Until", value.until());
        JsonWriting.writeString(out, "Day", value.day());
        JsonWriting.writeList(out, "Filters", value.filters(), FilterCodec.INSTANCE::write);
        JsonWriting.writeObject(out, "Pair", value.pair(), PairParameterCodec.INSTANCE);
        JsonWriting.writeString(out, "Shape", value.shape());
        JsonWriting.writeString(out, "SecretKey", value.secretKey());
        JsonWriting.writeString(out, "Token", value.token());
        JsonWriting.writeString(out, "NextToken", value.nextToken());
        out.writeEndObject();
    }
}
