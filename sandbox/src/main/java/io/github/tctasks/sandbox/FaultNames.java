package io.github.tctasks.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which names and which digits of an integer id stand for which fault. */
final class FaultNames {

    /** The last three digits of an integer id that asks for a delay, which tells its milliseconds too. */
    static final int DELAY_DIGITS = 911;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);

    /** What integer ids can ask for, in the order of their digits, which begin behind those of a delay. */
    static final List<Fault> BY_DIGITS = List.of(
            Fault.slow(Duration.ofMillis(10)),
            Fault.reset(),
            Fault.close(),
            Fault.half(),
            Fault.longLength(),
            Fault.shortLength(),
            Fault.html(502),
            Fault.html(200),
            Fault.httpStatus(429),
            Fault.httpStatus(500),
            Fault.httpStatus(502),
            Fault.httpStatus(503),
            Fault.httpStatus(504),
            Fault.garbage(),
            Fault.notAnObject(),
            Fault.nesting(),
            Fault.large(),
            Fault.endless(),
            Fault.duplicateKeys(),
            Fault.wrongTypes(),
            Fault.throttling(),
            Fault.expiredTimestamp(),
            Fault.redirect(302),
            Fault.redirect(307),
            Fault.noBody(),
            Fault.invalidUtf8());

    private static final Map<Integer, Fault> DIGITS = IntStream.range(0, BY_DIGITS.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> DELAY_DIGITS + 1 + i, BY_DIGITS::get));
    private static final Map<String, Fault> NAMES =
            BY_DIGITS.stream().collect(Collectors.toUnmodifiableMap(Fault::name, Function.identity()));
    private static final Map<String, Fault> SHORT = Map.of("html", Fault.html(502), "redirect", Fault.redirect(302));

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)-(0|[1-9]\\d{0,5})");
    private static final Map<String, Numbered> KINDS = Map.of(
            "delay",
            new Numbered(number -> number <= Fault.MOST_DELAY, millis -> Fault.delay(Duration.ofMillis(millis))),
            "slow",
            new Numbered(
                    number -> number >= 1 && number <= Fault.MOST_PAUSE,
                    millis -> Fault.slow(Duration.ofMillis(millis))),
            "html",
            new Numbered(FaultNames::hasPage, Fault::html),
            "http",
            new Numbered(FaultNames::isError, Fault::httpStatus),
            "redirect",
            new Numbered(FaultNames::isRedirect, Fault::redirect));

    private record Numbered(IntPredicate range, IntFunction<Fault> factory) {

        @Nullable
        Fault of(int number) {
            return range.test(number) ? factory.apply(number) : null;
        }
    }

    private FaultNames() {}

    /** The fault of a name, or null if there is none. */
    static @Nullable Fault find(String name) {
        Fault fault = NAMES.getOrDefault(name, SHORT.get(name));
        if (fault != null) {
            return fault;
        }
        Matcher matcher = NUMBERED.matcher(name);
        Numbered kind = matcher.matches() ? KINDS.get(matcher.group(1)) : null;
        return kind == null ? null : kind.of(Integer.parseInt(matcher.group(2)));
    }

    /** The fault of the last three digits of an integer id, or null if there is none; a delay is not among them. */
    static @Nullable Fault find(int digits) {
        return DIGITS.get(digits);
    }

    static boolean hasPage(int status) {
        return status >= 200 && status <= 599 && !WITHOUT_BODY.contains(status);
    }

    static boolean isError(int status) {
        return status >= 400 && status <= 599;
    }

    static boolean isRedirect(int status) {
        return REDIRECTS.contains(status);
    }

    static String usage() {
        String fixed = BY_DIGITS.stream()
                .map(Fault::name)
                .filter(name -> !NUMBERED.matcher(name).matches())
                .collect(Collectors.joining(", "));
        return "There are: delay-MILLISECONDS (to " + Fault.MOST_DELAY + "), slow-MILLISECONDS (1 to "
                + Fault.MOST_PAUSE
                + "), html-STATUS (200 to 599 with a body), http-STATUS (400 to 599),"
                + " redirect-STATUS (301, 302, 303, 307, 308), " + fixed;
    }
}
