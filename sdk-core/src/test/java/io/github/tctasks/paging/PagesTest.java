package io.github.tctasks.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Iteration over the pages of a fake service, which holds the numbers from 0 on and counts its calls. */
@Timeout(60)
class PagesTest {

    /** What a request says: an offset, the number of a page, or a token. */
    private record Ask(@Nullable Long number, @Nullable String token) {

        static final Ask NOTHING = new Ask(null, null);

        static Ask at(long number) {
            return new Ask(number, null);
        }

        static Ask after(String token) {
            return new Ask(null, token);
        }
    }

    private record Page(
            List<Long> items,
            @Nullable Long total,
            @Nullable String next,
            @Nullable Boolean last) {}

    private final List<Ask> asked = new ArrayList<>();

    private static List<Long> numbers(long from, long to) {
        return LongStream.range(from, Math.max(from, to)).boxed().toList();
    }

    private Function<Ask, Page> service(Function<Ask, Page> answer) {
        return ask -> {
            asked.add(ask);
            return answer.apply(ask);
        };
    }

    private Pages<Page, Long> byOffset(Ask first, Function<Ask, Page> answer) {
        PageMapping<Ask, Page, Long> mapping =
                PageMapping.byOffset("List", Page::items, Ask::number, (ask, offset) -> Ask.at(offset), Page::total);
        return mapping.pages(service(answer), first);
    }

    private Pages<Page, Long> byPage(Ask start, long first, Function<Ask, Page> answer) {
        PageMapping<Ask, Page, Long> mapping =
                PageMapping.byPage("List", Page::items, Ask::number, (ask, page) -> Ask.at(page), Page::total, first);
        return mapping.pages(service(answer), start);
    }

    private Pages<Page, Long> byToken(Ask first, Function<Ask, Page> answer) {
        PageMapping<Ask, Page, Long> mapping = PageMapping.byToken(
                "List", Page::items, Ask::token, (ask, token) -> Ask.after(token), Page::next, Page::last);
        return mapping.pages(service(answer), first);
    }

    /** Holds some numbers and answers at most some of them at once. */
    private static Function<Ask, Page> holding(long all, int most, @Nullable Long total) {
        return ask -> {
            long from = ask.number() == null ? 0 : ask.number();
            return new Page(numbers(from, Math.min(all, from + most)), total, null, null);
        };
    }

    private static Function<Ask, Page> paged(long all, int size, long first, @Nullable Long total) {
        return ask -> {
            long from = (ask.number() == null ? 0 : ask.number() - first) * size;
            return new Page(numbers(from, Math.min(all, from + size)), total, null, null);
        };
    }

    @Test
    void nothing_isCalledBeforeAnElementIsAskedFor() {
        Pages<Page, Long> pages = byOffset(Ask.NOTHING, holding(5, 2, 5L));
        assertThat(pages.iterator().hasNext()).isTrue();
        assertThat(pages.items().iterator()).isNotNull();
        assertThat(List.of(pages.stream(), pages.itemStream())).hasSize(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void items_areAskedForAPageAtATime() {
        Iterator<Long> items = byOffset(Ask.NOTHING, holding(5, 2, 5L)).items().iterator();

        assertThat(items.next()).isZero();
        assertThat(items.next()).isEqualTo(1);
        assertThat(asked).hasSize(1);
        assertThat(items.next()).isEqualTo(2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void offset_goesOnByWhatWasReceivedUntilTheTotal() {
        assertThat(byOffset(Ask.NOTHING, holding(5, 2, 5L)).items()).containsExactlyElementsOf(numbers(0, 5));
        assertThat(asked).containsExactly(Ask.NOTHING, Ask.at(2), Ask.at(4));
    }

    @Test
    void offset_withoutTotal_endsAtThePageWithoutItems() {
        assertThat(byOffset(Ask.NOTHING, holding(4, 2, null)).items()).containsExactlyElementsOf(numbers(0, 4));
        assertThat(asked).containsExactly(Ask.NOTHING, Ask.at(2), Ask.at(4));
    }

    @Test
    void totalOfNothing_besideItems_isNotHeeded() {
        assertThat(byOffset(Ask.NOTHING, holding(4, 2, 0L)).items()).containsExactlyElementsOf(numbers(0, 4));
    }

    @Test
    void pageWithoutItems_endsBeforeTheTotalIsReached() {
        assertThat(byOffset(Ask.NOTHING, holding(4, 2, 9L)).items()).containsExactlyElementsOf(numbers(0, 4));
        assertThat(asked).hasSize(3);
    }

    @Test
    void offset_ofTheRequest_isWhereItBegins() {
        assertThat(byOffset(Ask.at(3), holding(5, 2, 5L)).items()).containsExactly(3L, 4L);
        assertThat(asked).containsExactly(Ask.at(3));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void pageNumbers_goOnByOneUntilTheTotal(long first) {
        assertThat(byPage(Ask.NOTHING, first, paged(5, 2, first, 5L)).items()).containsExactlyElementsOf(numbers(0, 5));
        assertThat(asked).containsExactly(Ask.at(first), Ask.at(first + 1), Ask.at(first + 2));
    }

    @Test
    void pageNumber_ofTheRequest_isWhereItBeginsAndTheTotalIsNotHeeded() {
        assertThat(byPage(Ask.at(2), 1, paged(3, 2, 1, 1L)).items()).containsExactly(2L);
        assertThat(asked).containsExactly(Ask.at(2), Ask.at(3));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "''"},
            nullValues = "null")
    void token_isFollowedUntilThereIsNone(@Nullable String end) {
        Pages<Page, Long> pages = byToken(
                Ask.NOTHING,
                ask -> ask.token() == null
                        ? new Page(List.of(1L), null, "a", null)
                        : new Page(List.of(2L), null, end, null));

        assertThat(pages.itemStream()).containsExactly(1L, 2L);
        assertThat(asked).containsExactly(Ask.NOTHING, Ask.after("a"));
    }

    @Test
    void pageThatSaysThatItIsTheLast_ends() {
        Pages<Page, Long> pages = byToken(Ask.NOTHING, ask -> new Page(List.of(1L), null, "a", ask.token() != null));

        assertThat(pages.items()).containsExactly(1L, 1L);
    }

    @Test
    void tokenBesideNoItems_ends() {
        assertThat(byToken(Ask.NOTHING, ask -> new Page(List.of(), null, "a", null)))
                .hasSize(1);
    }

    @Test
    void tokenThatComesAgain_isRefusedAfterItsPage() {
        Pages<Page, Long> pages = byToken(
                Ask.NOTHING, ask -> new Page(List.of(1L), null, "secret".equals(ask.token()) ? "b" : "secret", null));
        Iterator<Page> iterator = pages.iterator();
        iterator.next();
        iterator.next();
        iterator.next();

        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(iterator::next)
                .withMessage("List answered the token of a page that it had led to before, so that its pages would have"
                        + " no end.");
        assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(iterator::hasNext);
        assertThat(asked).hasSize(3);
    }

    @Test
    void tokenOfTheRequest_isOneThatCanComeAgain() {
        Iterator<Page> iterator = byToken(Ask.after("a"), ask -> new Page(List.of(1L), null, "a", null))
                .iterator();
        iterator.next();

        assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(iterator::next);
    }

    @Test
    void eachIterator_beginsAnew() {
        Pages<Page, Long> pages =
                byToken(Ask.NOTHING, ask -> new Page(List.of(1L), null, ask.token() == null ? "a" : null, null));

        assertThat(pages.items()).hasSize(2);
        assertThat(pages.items()).hasSize(2);
        assertThat(pages.stream()).hasSize(2);
        assertThat(asked).hasSize(6);
    }

    @Test
    void stream_callsNoMoreThanItNeeds() {
        assertThat(byOffset(Ask.NOTHING, holding(9, 2, 9L)).itemStream().limit(3))
                .hasSize(3);
        assertThat(asked).hasSize(2);
    }

    @Test
    void firstPage_withoutItems_isHandedOut() {
        Pages<Page, Long> pages = byOffset(Ask.NOTHING, holding(0, 2, 0L));

        assertThat(pages).containsExactly(new Page(List.of(), 0L, null, null));
        assertThat(pages.items()).isEmpty();
    }

    @Test
    void failure_passesThroughAndTheCallCanBeRepeated() {
        CallInterruptedException interrupted = new CallInterruptedException("interrupted", null);
        Pages<Page, Long> pages = byOffset(Ask.NOTHING, ask -> {
            if (asked.size() == 2) {
                throw interrupted;
            }
            return holding(4, 2, 4L).apply(ask);
        });
        Iterator<Long> items = pages.items().iterator();
        items.next();
        items.next();

        assertThat(catchThrowableOfType(CallInterruptedException.class, items::next))
                .isSameAs(interrupted);
        assertThat(items.next()).isEqualTo(2);
        assertThat(asked).containsExactly(Ask.NOTHING, Ask.at(2), Ask.at(2));
    }

    @Test
    void end_isTheEnd() {
        Pages<Page, Long> pages = byOffset(Ask.NOTHING, holding(0, 2, 0L));
        Iterator<Page> iterator = pages.iterator();
        iterator.next();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(pages.items().iterator()::next);
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void requestThatIsNull_isRefusedAtOnce() {
        PageMapping<Ask, Page, Long> paging =
                PageMapping.byOffset("List", Page::items, Ask::number, (ask, offset) -> Ask.at(offset), Page::total);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> paging.pages(service(holding(1, 1, 1L)), null))
                .withMessage("List needs a request, not null.");
    }
}
