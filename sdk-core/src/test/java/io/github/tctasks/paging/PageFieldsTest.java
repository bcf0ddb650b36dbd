package io.github.tctasks.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageFieldsTest {

    private record Outer(@Nullable Inner inner) {}

    private record Inner(
            List<String> list,
            @Nullable String text,
            @Nullable Boolean more) {}

    private static final Outer FULL = new Outer(new Inner(List.of("a"), "12", true));
    private static final Outer EMPTY = new Outer(null);

    @Test
    void fieldsOfAnObject_areThoseOfTheObjectOrNone() {
        assertThat(PageFields.within(Outer::inner, Inner::text).apply(FULL)).isEqualTo("12");
        assertThat(PageFields.within(Outer::inner, Inner::text).apply(EMPTY)).isNull();
        assertThat(PageFields.listWithin(Outer::inner, Inner::list).apply(FULL)).containsExactly("a");
        assertThat(PageFields.listWithin(Outer::inner, Inner::list).apply(EMPTY))
                .isEmpty();
        assertThat(PageFields.unknown().apply(FULL)).isNull();
    }

    @Test
    void opposite_ofNull_isNull() {
        assertThat(PageFields.not((Boolean value) -> value).apply(true)).isFalse();
        assertThat(PageFields.not((Boolean value) -> value).apply(false)).isTrue();
        assertThat(PageFields.not(value -> null).apply(true)).isNull();
    }

    @Test
    void numbers_areReadFromText() {
        assertThat(PageFields.received("Total", (String text) -> text).apply("12"))
                .isEqualTo(12);
        assertThat(PageFields.received("Total", (String text) -> text).apply(""))
                .isNull();
        assertThat(PageFields.sent("Offset", text -> null).apply("")).isNull();
    }

    @Test
    void textThatIsNoNumber_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> PageFields.sent("Offset", (String text) -> text).apply("x"))
                .withMessage("Offset is not a number, so that pages cannot follow it.")
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("Offset"));
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() ->
                        PageFields.received("Total", (String text) -> text).apply("x"))
                .withMessage("The answer's Total is not a number.");
    }
}
