package io.github.tctasks.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way from one page to the next. Not thread-safe. */
final class Walk<Q, P, T> implements Iterator<P> {

    /** Finds the request for the page after another; keeps what it needs of those before. */
    @FunctionalInterface
    interface Steps<Q, P> {

        /** Returns the next request, or null if the page, which held some items, was the last. */
        @Nullable
        Q after(Q request, P page, int received);
    }

    private final Function<? super Q, ? extends P> call;
    private final Function<? super P, ? extends List<T>> items;
    private final Steps<Q, P> steps;
    private @Nullable Q request;
    private @Nullable P answered;

    Walk(
            Function<? super Q, ? extends P> call,
            Function<? super P, ? extends List<T>> items,
            Steps<Q, P> steps,
            Q first) {
        this.call = call;
        this.items = items;
        this.steps = steps;
        this.request = first;
    }

    /** A step is made only now, so that a page that leads nowhere has been handed out before that is refused. */
    @Override
    public boolean hasNext() {
        if (request != null && answered != null) {
            int received = items.apply(answered).size();
            request = received == 0 ? null : steps.after(request, answered, received);
            answered = null;
        }
        return request != null;
    }

    @Override
    public P next() {
        if (!hasNext() || request == null) {
            throw new NoSuchElementException("there are no more pages");
        }
        P page = call.apply(request);
        answered = page;
        return page;
    }
}
