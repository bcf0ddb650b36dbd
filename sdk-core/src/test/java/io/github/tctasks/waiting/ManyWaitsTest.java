package io.github.tctasks.waiting;

import static io.github.tctasks.waiting.Outcomes.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many waits of one hub on virtual time. */
class ManyWaitsTest {

    private static final long SECOND = 1_000_000_000L;

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock);

    private static WaitOptions alwaysDue() {
        return WaitOptions.timeout(Duration.ofHours(2)).withBackoff(Backoff.fixed(Duration.ofMillis(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 300, 2_000})
    void waitsThatAreAllDue_takeTurns(int count) {
        long end = 2L * count / 20 + 10;
        long bound = Math.max(SECOND, (long) (1.1 * count / 20 * SECOND));
        run(count, alwaysDue(), Duration.ofSeconds(end));

        Map<String, Long> last = new HashMap<>();
        for (JobCloud.Call call : cloud.calls()) {
            Long before = last.put(call.id(), call.at());
            assertThat(call.at() - (before == null ? 0 : before)).isLessThanOrEqualTo(bound);
        }
        assertThat(last).hasSize(count + 1);
        assertThat(last.values())
                .allSatisfy(noticed -> assertThat(noticed - end * SECOND).isLessThanOrEqualTo(bound));
        assertThat(WaitPropertiesTest.mostInASecond(cloud.sendTimes())).isBetween(19, 20);
    }

    @Test
    void twoThousandWaits_withTheDefaultBackoffNoticeTheirEndsInTime() {
        run(2_000, WaitOptions.timeout(Duration.ofHours(2)), Duration.ofMinutes(10));

        Map<String, Long> noticed = new HashMap<>();
        cloud.calls().forEach(call -> noticed.put(call.id(), call.at()));
        long bound = (long) (600 * SECOND + 0.11 * 600 * SECOND + 1.1 * 2_000 / 20 * SECOND);
        noticed.remove("gate");
        assertThat(noticed).hasSize(2_000);
        assertThat(noticed.values()).allSatisfy(at -> assertThat(at).isBetween(600 * SECOND, bound));
    }

    private void run(int count, WaitOptions options, Duration end) {
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);
            cloud.gate(tasks);
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                cloud.job("job-" + i, JobCloud.Job.ending(end, "Done"));
                waits.add(tasks.awaitAsync("job-" + i, options));
            }
            cloud.open();
            waits.forEach(Outcomes::success);
        }
    }

    @Test
    void aNewWait_isNotHeldUpByManyOldOnesForMoreThanATurn() {
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);
            cloud.gate(tasks);
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            cloud.job("new", t -> "Done");
            for (int i = 0; i < 200; i++) {
                cloud.job("job-" + i, JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
                waits.add(tasks.awaitAsync("job-" + i, alwaysDue()));
            }
            CompletableFuture<JobAnswer> last = new CompletableFuture<>();
            clock.at(Duration.ofSeconds(30), () -> {
                var unused = tasks.awaitAsync("new", alwaysDue()).thenAccept(last::complete);
            });
            cloud.open();
            waits.forEach(Outcomes::success);
            success(last);
        }
        assertThat(cloud.calls("new"))
                .singleElement()
                .satisfies(call -> assertThat(call.at()).isBetween(30 * SECOND, 41 * SECOND));
    }

    @Test
    void aWaitWhosePollWasRefused_keepsItsTurn() {
        AtomicInteger polls = new AtomicInteger();
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);
            cloud.gate(tasks);
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                // Each hundredth poll is refused; a round of 400 takes twenty seconds.
                cloud.job("job-" + i, time -> {
                    boolean refused = polls.incrementAndGet() % 100 == 50;
                    return refused ? "!" + JobCloud.THROTTLED : time.toSeconds() < 90 ? "Running" : "Done";
                });
                waits.add(tasks.awaitAsync("job-" + i, alwaysDue()));
            }
            cloud.open();
            waits.forEach(Outcomes::success);
        }
        Map<String, Long> refused = new HashMap<>();
        for (JobCloud.Call call : cloud.calls()) {
            Long before = refused.remove(call.id());
            if (before != null) {
                assertThat(call.at() - before).isLessThan(3 * SECOND);
            }
            if (call.outcome().startsWith("!")) {
                refused.put(call.id(), call.at());
            }
        }
    }

    @Test
    void lanesOfOneHub_doNotHoldUpEachOther() {
        try (TaskHub hub = JobCloud.hub(clock)) {
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            cloud.gate(cloud.tasks(hub));
            for (String region : List.of("ap-one", "ap-two", "ap-three")) {
                HubMember member =
                        hub.join("account", region, EndpointKind.DOCUMENTED, RetryPolicy.standard(), new Random(1));
                for (int i = 0; i < 100; i++) {
                    String id = region + i;
                    cloud.job(id, JobCloud.Job.ending(Duration.ofSeconds(30), "Done"));
                    waits.add(cloud.tasks(member).awaitAsync(id, alwaysDue()));
                }
            }
            cloud.open();
            waits.forEach(Outcomes::success);
        }
        for (String region : List.of("ap-one", "ap-two", "ap-three")) {
            long[] times = cloud.calls().stream()
                    .filter(call -> call.id().startsWith(region))
                    .mapToLong(JobCloud.Call::at)
                    .toArray();
            assertThat(times.length).isBetween(30 * 19, 37 * 20);
            assertThat(WaitPropertiesTest.mostInASecond(times)).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void clientsOfOneAccount_shareItsLimit() {
        try (TaskHub hub = JobCloud.hub(clock)) {
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            cloud.gate(cloud.tasks(hub));
            for (int client = 0; client < 3; client++) {
                Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);
                for (int i = 0; i < 30; i++) {
                    String id = client + "-" + i;
                    cloud.job(id, JobCloud.Job.ending(Duration.ofSeconds(30), "Done"));
                    waits.add(tasks.awaitAsync(id, alwaysDue()));
                }
            }
            cloud.open();
            waits.forEach(Outcomes::success);
        }
        assertThat(WaitPropertiesTest.mostInASecond(cloud.sendTimes())).isLessThanOrEqualTo(20);
    }
}
