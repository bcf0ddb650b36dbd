package io.github.tctasks.paging;

import io.github.tctasks.paging.Walk.Steps;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Steps by numbers: of items, or of pages. A total of nothing beside items says that the service has not counted. */
final class NumberSteps<Q, P> implements Steps<Q, P> {

    private final BiFunction<? super Q, Long, ? extends Q> at;
    private final Function<? super P, @Nullable Long> total;
    private final boolean pages;
    private long number;
    private long passed;

    /** Starts at a number; {@code passed} tells how many items stand before it, as far as that is known. */
    NumberSteps(
            BiFunction<? super Q, Long, ? extends Q> at,
            Function<? super P, @Nullable Long> total,
            boolean pages,
            long number,
            long passed) {
        this.at = at;
        this.total = total;
        this.pages = pages;
        this.number = number;
        this.passed = passed;
    }

    @Override
    public @Nullable Q after(Q request, P page, int received) {
        Long all = total.apply(page);
        passed += received;
        if (all != null && all > 0 && passed >= all) {
            return null;
        }
        number += pages ? 1 : received;
        return at.apply(request, number);
    }
}
