package io.github.tctasks.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of the API, made wrong. Each begins as {@link ResponseBody} writes it. */
final class SpoiltBody {

    private static final String RESPONSE = "Response";
    private static final byte[] OPENING = ascii("{\"Response\":{");
    private static final int DEPTH = 100_000;
    private static final byte[] NESTED = ascii("\"Nested\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH));
    private static final byte[] GARBAGE = makeGarbage();
    // A character that no example has and that takes three bytes, which are then replaced by three that are no UTF-8.
    private static final String MARK = "\uE000";
    private static final byte[] INVALID = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF};

    private SpoiltBody() {}

    /**
     * A body around a field that is put in front of all others.
     *
     * @param before what comes before the field
     * @param after what comes behind it
     */
    @SuppressWarnings("ArrayRecordComponent") // It is taken apart and never compared.
    record Split(byte[] before, byte[] after) {

        /**
         * Splits a body.
         *
         * @param body the body
         * @param name the field's name
         * @return what comes before and behind the text in the field
         */
        static Split aroundText(byte[] body, String name) {
            Split split = around(body);
            return new Split(join(split.before, ascii('"' + name + "\":\"")), join(ascii("\""), split.after));
        }

        private static Split around(byte[] body) {
            boolean empty = body[OPENING.length] == '}';
            byte[] rest = Arrays.copyOfRange(body, OPENING.length, body.length);
            return new Split(OPENING, empty ? rest : join(ascii(","), rest));
        }
    }

    static byte[] garbage() {
        return GARBAGE.clone();
    }

    static byte[] inArray(byte[] body) {
        return join(ascii("["), body, ascii("]"));
    }

    static byte[] nested(byte[] body) {
        Split split = Split.around(body);
        return join(split.before, NESTED, split.after);
    }

    static byte[] withDuplicateKeys(byte[] body) {
        String fields = fields(body).properties().stream()
                .map(field -> key(field.getKey()) + Json.write(field.getValue()) + ',' + key(field.getKey()) + "null")
                .collect(Collectors.joining(","));
        return ("{\"Response\":{" + fields + "}}").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] withWrongTypes(byte[] body) {
        ObjectNode spoilt = Json.object();
        fields(body)
                .properties()
                .forEach(field -> spoilt.set(
                        field.getKey(),
                        field.getKey().equals(ResponseBody.REQUEST_ID)
                                ? field.getValue()
                                : ofAnotherType(field.getValue())));
        return write(spoilt);
    }

    static byte[] withInvalidUtf8(byte[] body) {
        ObjectNode marked = Json.object();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        fields(body)
                .properties()
                .forEach(field -> marked.set(
                        field.getKey(),
                        field.getValue().isString()
                                ? nodes.stringNode(field.getValue().asString() + MARK)
                                : field.getValue()));
        return replaceMarks(write(marked));
    }

    /** An error in the place of a body, with the request id of that body. */
    static byte[] error(byte[] body, String code, String message) {
        String requestId = fields(body).path(ResponseBody.REQUEST_ID).asString("");
        return ResponseBody.error(new ApiException(code, message + " This sandbox was told to say so."))
                .render(requestId);
    }

    private static ObjectNode fields(byte[] body) {
        return Json.parse(body).path(RESPONSE).asObject();
    }

    private static byte[] write(ObjectNode fields) {
        ObjectNode whole = Json.object();
        whole.set(RESPONSE, fields);
        return Json.write(whole).getBytes(StandardCharsets.UTF_8);
    }

    private static String key(String name) {
        return Json.write(JsonNodeFactory.instance.stringNode(name)) + ':';
    }

    /** What no lenient reader takes for the value: an object for a text, a text or a list of one for all others. */
    private static JsonNode ofAnotherType(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isString()) {
            return nodes.objectNode().put("Wrong", "type");
        }
        return value.isContainer()
                ? nodes.stringNode("wrong type")
                : nodes.arrayNode().add("wrong type");
    }

    private static byte[] replaceMarks(byte[] text) {
        String characters = new String(text, StandardCharsets.ISO_8859_1);
        String mark = new String(MARK.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return characters
                .replace(mark, new String(INVALID, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Always the same, so that what fails over it fails again. */
    private static byte[] makeGarbage() {
        byte[] garbage = new byte[1024];
        new Random(1).nextBytes(garbage);
        garbage[0] = 7;
        return garbage;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
