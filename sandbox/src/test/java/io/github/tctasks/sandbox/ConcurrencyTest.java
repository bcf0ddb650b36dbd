package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many callers at once get each their own answers. */
class ConcurrencyTest {

    private static final int CALLERS = 16;
    private static final int TASKS = 20;

    @Test
    void manyCallers_eachTaskTakesItsOwnCourse() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try (Sandbox sandbox = Sandbox.start()) {
            List<Callable<List<String>>> callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> (Callable<List<String>>) () -> poll(sandbox, caller))
                    .toList();
            for (Future<List<String>> statuses : threads.invokeAll(callers)) {
                assertThat(statuses.get()).hasSize(TASKS * 3);
                for (int i = 0; i < TASKS; i++) {
                    assertThat(statuses.get().subList(i * 3, i * 3 + 3))
                            .containsExactly("RUNNING", "RUNNING", i % 2 == 0 ? "SUCCESS" : "FAILED");
                }
            }
            assertThat(sandbox.requests()).hasSize(CALLERS * TASKS * 3);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> poll(Sandbox sandbox, int caller) {
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            String id = (i % 2 == 0 ? "task-" : "fail-") + caller + "-" + i;
            for (int poll = 0; poll < 3; poll++) {
                statuses.add(TestRequest.vpc(sandbox, id)
                        .send()
                        .response()
                        .path("Status")
                        .asString());
            }
        }
        return statuses;
    }
}
