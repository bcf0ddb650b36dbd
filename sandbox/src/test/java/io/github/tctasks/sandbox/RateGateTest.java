package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sliding window, to the nanosecond. */
class RateGateTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestClock clock = new TestClock();
    private final RateGate gate = new RateGate(clock);
    private final Action twicePerSecond = action("A", new RateLimit(2, SECOND));

    @Test
    void windowSlides_theFirstRequestMakesRoomAfterExactlyThePeriod() {
        assertThat(passes(0)).isTrue();
        assertThat(passes(900_000_000)).isTrue();
        assertThat(passes(99_999_999)).isFalse();
        assertThat(passes(1)).isTrue();
        assertThat(passes(899_999_999)).isFalse();
        assertThat(passes(1)).isTrue();
    }

    @Test
    void refusedRequests_doNotCount() {
        passes(0);
        passes(0);
        for (int i = 0; i < 99; i++) {
            assertThat(passes(10_000_000)).isFalse();
        }
        assertThat(passes(10_000_000)).isTrue();
        assertThat(passes(0)).isTrue();
        assertThat(passes(0)).isFalse();
    }

    @Test
    void actionWithoutALimit_isNeverRefused() {
        Action free = action("A", null);
        for (int i = 0; i < 1000; i++) {
            assertThat(passes("id", "r", "s", free)).isTrue();
        }
    }

    @Test
    void secretIdRegionServiceAndAction_haveEachTheirOwnWindow() {
        List<Map.Entry<List<@Nullable String>, Action>> callers = new ArrayList<>();
        for (String id : List.of("id", "other")) {
            for (String service : List.of("s", "other")) {
                callers.add(Map.entry(Arrays.asList(id, "r", service), twicePerSecond));
                callers.add(Map.entry(Arrays.asList(id, null, service), twicePerSecond));
            }
        }
        assertThat(callers).hasSize(8);
        RateLimit limit = new RateLimit(2, SECOND);
        for (Action each : List.of(action("A", limit), action("B", limit))) {
            callers.forEach(entry -> {
                List<@Nullable String> key = entry.getKey();
                assertThat(passes(key, each)).isTrue();
                assertThat(passes(key, each)).isTrue();
                assertThat(passes(key, each)).isFalse();
            });
        }
    }

    @Test
    void clockSetBackByFar_doesNotRefuseUntilItHasCaughtUp() {
        passes(0);
        passes(0);
        clock.advance(Duration.ofHours(-1));
        assertThat(passes(0)).isTrue();
        assertThat(passes(0)).isTrue();
        assertThat(passes(0)).isFalse();
    }

    @Test
    void memory_isBounded_theRegionNotCalledForLongestIsForgotten() {
        for (int i = 0; i < 3; i++) {
            passes("id", "first", "s", twicePerSecond);
        }
        for (int i = 0; i < 999; i++) {
            passes("id", "region-" + i, "s", twicePerSecond);
        }
        assertThat(passes("id", "first", "s", twicePerSecond)).isFalse();
        for (int i = 0; i < 1000; i++) {
            passes("id", "more-" + i, "s", twicePerSecond);
        }
        assertThat(passes("id", "first", "s", twicePerSecond)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyRequests_areDecidedAsByLookingAtEveryWindow(long seed) {
        Random random = new Random(seed);
        List<Instant> accepted = new ArrayList<>();
        Set<Boolean> outcomes = new HashSet<>();
        RateLimit limit = new RateLimit(5, Duration.ofSeconds(3));
        for (int i = 0; i < 2000; i++) {
            clock.advance(Duration.ofMillis(random.nextInt(1200)));
            Instant now = clock.instant();
            long recent = accepted.stream()
                    .filter(time -> time.isAfter(now.minus(limit.period())))
                    .count();
            boolean passes = passes("id", "r", "s", action("A", limit));
            assertThat(passes).isEqualTo(recent < limit.requests());
            outcomes.add(passes);
            if (passes) {
                accepted.add(now);
            }
        }
        assertThat(outcomes).hasSize(2);
    }

    private boolean passes(long nanosLater) {
        clock.advance(Duration.ofNanos(nanosLater));
        return passes("id", "r", "s", twicePerSecond);
    }

    private boolean passes(List<@Nullable String> key, Action action) {
        String id = key.get(0);
        String service = key.get(2);
        return passes(id == null ? "" : id, key.get(1), service == null ? "" : service, action);
    }

    private boolean passes(String secretId, @Nullable String region, String service, Action like) {
        DefaultHttpHeaders headers = new DefaultHttpHeaders();
        if (region != null) {
            headers.add("X-TC-Region", region);
        }
        WireRequest request = new WireRequest("POST", "/", headers, new byte[0], false);
        Action action = new Action(
                service,
                like.version(),
                like.name(),
                true,
                like.rateLimit(),
                List.of(),
                like.parameters(),
                like.responder());
        try {
            gate.check(new Caller(secretId, service), request, action);
            return true;
        } catch (ApiException e) {
            assertThat(e.code()).isEqualTo("RequestLimitExceeded");
            return false;
        }
    }

    private static Action action(String name, @Nullable RateLimit limit) {
        return new Action(
                "s",
                "2017-03-12",
                name,
                true,
                limit,
                List.of(),
                new ObjectType(Map.of(), Set.of(), List.of()),
                (parameters, tasks) -> ResponseBody.of(Json.object()));
    }
}
