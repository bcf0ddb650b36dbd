package io.github.tctasks.paging;

import io.github.tctasks.error.SdkException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an action that tells what it knows page by page.
 *
 * <p>Nothing is called before an iterator is asked for its next element; then it makes one call for each page, and none
 * ahead. Each iterator and each stream begins anew. The iteration ends after a page without items, after the page with
 * which the service's total is reached, or after the one that leads to no other. A page may hold fewer items than were
 * asked for and yet not be the last. A token that comes again is refused with a
 * {@link io.github.tctasks.error.MalformedResponseException}, since its pages would have no end.
 *
 * <p>What a call throws, an interruption included, passes through the iterator as the {@link SdkException} that it is; the
 * iterator stays where it is, and to ask it again repeats the call. Items that come or go between two calls may be seen
 * twice or not at all.
 *
 * <p>Immutable and thread-safe; its iterators and streams are for one thread.
 *
 * @param <P> the response, which is a page
 * @param <T> an item
 */
public final class Pages<P, T> implements Iterable<P> {

    private final Supplier<? extends Iterator<P>> walks;
    private final Function<? super P, ? extends List<T>> items;

    Pages(Supplier<? extends Iterator<P>> walks, Function<? super P, ? extends List<T>> items) {
        this.walks = walks;
        this.items = items;
    }

    /**
     * Returns an iterator over the pages, from the first one. The last page may be without items.
     *
     * @return the iterator; it cannot remove
     */
    @Override
    public Iterator<P> iterator() {
        return walks.get();
    }

    /**
     * Returns the pages as a stream, which makes its calls as it is consumed.
     *
     * @return the stream; sequential
     */
    public Stream<P> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Returns the items of all pages, one after another. A page is asked for when the items of the one before it are used up,
     * and not before an item of it is wanted.
     *
     * @return the items, with iterators as those of the pages
     */
    public Iterable<T> items() {
        return () -> new Items<>(iterator(), items);
    }

    /**
     * Returns the items of all pages as a stream, which makes its calls as it is consumed.
     *
     * @return the stream; sequential
     */
    public Stream<T> itemStream() {
        return StreamSupport.stream(items().spliterator(), false);
    }

    /** The items of pages. Whether there is another one is known only once the next page is there, so asking may call. */
    private static final class Items<P, T> implements Iterator<T> {

        private final Iterator<P> pages;
        private final Function<? super P, ? extends List<T>> items;
        private @Nullable Iterator<T> page;

        Items(Iterator<P> pages, Function<? super P, ? extends List<T>> items) {
            this.pages = pages;
            this.items = items;
        }

        @Override
        public boolean hasNext() {
            while ((page == null || !page.hasNext()) && pages.hasNext()) {
                page = items.apply(pages.next()).iterator();
            }
            return page != null && page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext() || page == null) {
                throw new NoSuchElementException("there are no more items");
            }
            return page.next();
        }
    }
}
