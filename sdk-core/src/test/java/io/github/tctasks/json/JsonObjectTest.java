package io.github.tctasks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;

class JsonObjectTest {

    private static final UnknownFields UNKNOWN = unknown("{\"New\":[1,{\"a\":null}]}");

    /** A field of each kind, and a list of each. */
    private static final class Everything extends SentObject {

        private final @Nullable Part part;
        private final List<Part> parts;

        Everything(@Nullable Part part, List<Part> parts) {
            this.part = part;
            this.parts = parts;
        }

        @Override
        protected void fields(FieldVisitor to) {
            to.text("Text", "t");
            to.text("Word", Color.RED);
            to.bool("Flag", false);
            to.integer("Count", Long.MIN_VALUE);
            to.integer("Level", Level.HIGH);
            to.unsigned("Size", -1L);
            to.number("Ratio", 0.5);
            to.object("Part", part);
            to.texts("Texts", List.of("", "u"));
            to.texts("Words", List.of(Color.RED));
            to.bools("Flags", List.of(true, false));
            to.integers("Counts", List.of(Long.MAX_VALUE));
            to.integers("Levels", List.of(Level.HIGH));
            to.unsigneds("Sizes", List.of(0L, -1L));
            to.numbers("Ratios", List.of(1e300));
            to.objects("Parts", parts);
            to.secret().text("Key", "hidden");
        }
    }

    /** What the service has sent, perhaps with fields of which nothing is known. */
    private static final class Part extends ReceivedObject {

        private final @Nullable String name;

        Part(@Nullable String name, UnknownFields unknownFields) {
            super(unknownFields);
            this.name = name;
        }

        @Override
        protected void fields(FieldVisitor to) {
            to.text("Name", name);
        }

        @Override
        protected void commonFields(FieldVisitor to) {
            to.text("Id", "i");
        }
    }

    private static final class Nothing extends SentObject {}

    private enum Color {
        RED
    }

    private record Level(long value) {

        static final Level HIGH = new Level(7);

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    private static UnknownFields unknown(String json) {
        try (JsonParser in = Json.factory(StreamReadConstraints.defaults())
                .createParser(ObjectReadContext.empty(), json.getBytes(UTF_8))) {
            in.nextToken();
            UnknownFields fields = UnknownFields.NONE;
            while (in.nextName() != null) {
                fields = fields.next(in);
            }
            return fields;
        }
    }

    @Test
    void json_ofEachKind_isWritten() {
        assertThat(new Everything(new Part("n", UnknownFields.NONE), List.of(new Part(null, UnknownFields.NONE)))
                        .toJson())
                .isEqualTo("{\"Text\":\"t\",\"Word\":\"RED\",\"Flag\":false,\"Count\":-9223372036854775808,\"Level\":7,"
                        + "\"Size\":18446744073709551615,\"Ratio\":0.5,\"Part\":{\"Name\":\"n\",\"Id\":\"i\"},"
                        + "\"Texts\":[\"\",\"u\"],\"Words\":[\"RED\"],\"Flags\":[true,false],"
                        + "\"Counts\":[9223372036854775807],\"Levels\":[7],\"Sizes\":[0,18446744073709551615],"
                        + "\"Ratios\":[1.0E300],\"Parts\":[{\"Id\":\"i\"}],\"Key\":\"hidden\"}");
    }

    @Test
    void json_ofWhatIsSent_leavesOutUnknownFieldsOfWhatWasReceived() {
        Part part = new Part("n", UNKNOWN);
        ObjectReaders readers = (number, in) -> part;

        assertThat(part.toJson()).isEqualTo("{\"Name\":\"n\",\"Id\":\"i\",\"New\":[1,{\"a\":null}]}");
        assertThat(new Everything(part, List.of(part)).toJson()).doesNotContain("New");
        assertThat(Json.text(part, ObjectCodec.received(readers, 0, Part.class)))
                .isEqualTo(part.toJson());
        assertThat(Json.text(part, ObjectCodec.sent(readers, 0, Part.class)))
                .isEqualTo("{\"Name\":\"n\",\"Id\":\"i\"}");
    }

    @Test
    void text_showsFieldsAndNoSecretNorUnknownValue() {
        assertThat(new Everything(new Part("n", UNKNOWN), List.of()))
                .hasToString("Everything{Text=t, Word=RED, Flag=false, Count=-9223372036854775808, Level=7,"
                        + " Size=18446744073709551615, Ratio=0.5, Part=Part{Name=n, Id=i, unknownFields=[New]},"
                        + " Texts=[, u], Words=[RED], Flags=[true, false], Counts=[9223372036854775807], Levels=[7],"
                        + " Sizes=[0, 18446744073709551615], Ratios=[1.0E300], Parts=[], Key=***}");
        assertThat(new Nothing()).hasToString("Nothing{}");
    }

    @Test
    void equality_isThatOfClassAndFields() {
        Part part = new Part("n", UNKNOWN);

        assertThat(part)
                .isEqualTo(new Part("n", unknown("{\"New\":[1,{\"a\":null}]}")))
                .hasSameHashCodeAs(new Part("n", unknown("{\"New\":[1,{\"a\":null}]}")))
                .isNotEqualTo(new Part("m", UNKNOWN))
                .isNotEqualTo(new Part("n", UnknownFields.NONE))
                .isNotEqualTo(null);
        assertThat(new Everything(part, List.of(part)))
                .isEqualTo(new Everything(new Part("n", UNKNOWN), List.of(part)))
                .isNotEqualTo(new Everything(part, List.of()));
        assertThat((Object) new Nothing()).isEqualTo(new Nothing()).isNotEqualTo(new Everything(null, List.of()));
    }
}
