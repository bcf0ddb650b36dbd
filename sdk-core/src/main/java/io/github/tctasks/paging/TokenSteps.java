package io.github.tctasks.paging;

import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.paging.Walk.Steps;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Steps by tokens. One that comes again would lead round in a circle. */
final class TokenSteps<Q, P> implements Steps<Q, P> {

    private final String action;
    private final BiFunction<? super Q, String, ? extends Q> at;
    private final Function<? super P, @Nullable String> next;
    private final Function<? super P, @Nullable Boolean> last;
    private final Set<String> seen = new HashSet<>();

    TokenSteps(
            String action,
            @Nullable String first,
            BiFunction<? super Q, String, ? extends Q> at,
            Function<? super P, @Nullable String> next,
            Function<? super P, @Nullable Boolean> last) {
        this.action = action;
        this.at = at;
        this.next = next;
        this.last = last;
        if (first != null) {
            seen.add(first);
        }
    }

    @Override
    public @Nullable Q after(Q request, P page, int received) {
        String token = next.apply(page);
        if (token == null || token.isEmpty() || Boolean.TRUE.equals(last.apply(page))) {
            return null;
        }
        if (!seen.add(token)) {
            throw new MalformedResponseException(
                    "%s answered the token of a page that it had led to before, so that its pages would have no end."
                            .formatted(action),
                    null);
        }
        return at.apply(request, token);
    }
}
