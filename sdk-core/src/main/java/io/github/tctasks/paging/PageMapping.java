package io.github.tctasks.paging;

import io.github.tctasks.error.InvalidRequestException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one action pages: which parameter says where to go on, and what of an answer tells whether there is more.
 *
 * <p>Generated clients hold one for each action that pages, and hand out its {@link Pages}. Immutable and thread-safe.
 *
 * @param <Q> the request
 * @param <P> the response, which is a page
 * @param <T> an item
 */
public final class PageMapping<Q, P, T> {

    /** Makes the steps of one iteration and its first request. */
    @FunctionalInterface
    private interface Start<Q, P, T> {

        Walk<Q, P, T> walk(Function<? super Q, ? extends P> call, Q request);
    }

    private final String action;
    private final Function<? super P, ? extends List<T>> items;
    private final Start<Q, P, T> start;

    private PageMapping(String action, Function<? super P, ? extends List<T>> items, Start<Q, P, T> start) {
        this.action = action;
        this.items = items;
        this.start = start;
    }

    /**
     * Returns the way of an action that skips a number of items.
     *
     * @param <Q> the request
     * @param <P> the response
     * @param <T> an item
     * @param action the action's name
     * @param items the items of a page
     * @param offset how many items a request skips, or null for none
     * @param at the same request with another offset
     * @param total how many items there are in all, or null if the service does not tell
     * @return the way
     */
    public static <Q, P, T> PageMapping<Q, P, T> byOffset(
            String action,
            Function<? super P, ? extends List<T>> items,
            Function<? super Q, @Nullable Long> offset,
            BiFunction<? super Q, Long, ? extends Q> at,
            Function<? super P, @Nullable Long> total) {
        return new PageMapping<>(action, items, (call, request) -> {
            Long given = offset.apply(request);
            long skipped = given == null ? 0 : given;
            return new Walk<>(call, items, new NumberSteps<>(at, total, false, skipped, skipped), request);
        });
    }

    /**
     * Returns the way of an action that counts pages.
     *
     * @param <Q> the request
     * @param <P> the response
     * @param <T> an item
     * @param action the action's name
     * @param items the items of a page
     * @param page the number of the page that a request asks for, or null for the first
     * @param at the same request with another number
     * @param total how many items there are in all, or null if the service does not tell; heeded if the iteration began with
     *     the first page
     * @param first the number of the first page
     * @return the way
     */
    public static <Q, P, T> PageMapping<Q, P, T> byPage(
            String action,
            Function<? super P, ? extends List<T>> items,
            Function<? super Q, @Nullable Long> page,
            BiFunction<? super Q, Long, ? extends Q> at,
            Function<? super P, @Nullable Long> total,
            long first) {
        return new PageMapping<>(action, items, (call, request) -> {
            Long given = page.apply(request);
            long number = given == null ? first : given;
            Function<? super P, @Nullable Long> heeded = number == first ? total : PageFields.unknown();
            Q begin = given == null ? at.apply(request, first) : request;
            return new Walk<>(call, items, new NumberSteps<>(at, heeded, true, number, 0), begin);
        });
    }

    /**
     * Returns the way of an action whose answers hold a token that leads to the next page.
     *
     * @param <Q> the request
     * @param <P> the response
     * @param <T> an item
     * @param action the action's name
     * @param items the items of a page
     * @param token the token of a request, or null if it asks for the first page
     * @param at the same request with another token
     * @param next the token of the next page; null or empty if there is none
     * @param last whether a page says that it is the last; null if it does not say
     * @return the way
     */
    public static <Q, P, T> PageMapping<Q, P, T> byToken(
            String action,
            Function<? super P, ? extends List<T>> items,
            Function<? super Q, @Nullable String> token,
            BiFunction<? super Q, String, ? extends Q> at,
            Function<? super P, @Nullable String> next,
            Function<? super P, @Nullable Boolean> last) {
        return new PageMapping<>(
                action,
                items,
                (call, request) -> new Walk<>(
                        call, items, new TokenSteps<>(action, token.apply(request), at, next, last), request));
    }

    /**
     * Returns the pages from a request on; calls nothing.
     *
     * @param call what answers a request
     * @param request the request, which may say where to begin
     * @return the pages
     * @throws InvalidRequestException if the request is null, or if where to begin should be a number and is none
     */
    public Pages<P, T> pages(Function<? super Q, ? extends P> call, @Nullable Q request) {
        if (request == null) {
            throw new InvalidRequestException("request", action + " needs a request, not null.");
        }
        start.walk(call, request);
        return new Pages<>(() -> start.walk(call, request), items);
    }
}
