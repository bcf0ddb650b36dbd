package io.github.tctasks.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.dts.v20211206.DescribeMigrationDetailRequest;
import io.github.tctasks.dts.v20211206.DescribeMigrationDetailResponse;
import io.github.tctasks.dts.v20211206.MigrationJobStatus;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.Backoff;
import io.github.tctasks.waiting.TaskHub;
import io.github.tctasks.waiting.WaitOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two API versions of one service, out of one artifact, side by side in one program. */
class TwoVersionsTest {

    private static final String ID = "dts-amm1jw5q";
    private static final WaitOptions OFTEN =
            WaitOptions.timeout(Duration.ofSeconds(30)).withBackoff(Backoff.fixed(Duration.ofMillis(20)));

    private final Sandbox sandbox = Sandbox.start();
    private final TaskHub hub = TaskHub.create();
    private io.github.tctasks.dts.v20180330.DtsClient older;
    private io.github.tctasks.dts.v20211206.DtsClient newer;

    @BeforeEach
    void connect() {
        older = connected(io.github.tctasks.dts.v20180330.DtsClient.builder()).build();
        newer = connected(io.github.tctasks.dts.v20211206.DtsClient.builder()).build();
    }

    @AfterEach
    void close() {
        older.close();
        newer.close();
        hub.close();
        sandbox.close();
    }

    private <B extends ClientBuilder<B>> B connected(B builder) {
        return builder.credentials(Credentials.of(sandbox.secretId(), sandbox.secretKey()))
                .endpoint(sandbox.endpoint().toString())
                .region("ap-guangzhou")
                .hub(hub);
    }

    @Test
    void describe_oneIdInBothVersions_isOneTaskInEach() {
        assertThat(older.tasks().describe(ID).state()).isEqualTo(TaskState.RUNNING);
        assertThat(newer.migrationJobs().describe(ID).state()).isEqualTo(TaskState.PENDING);
        assertThat(newer.migrationJobs().describe(ID).state()).isEqualTo(TaskState.RUNNING);

        assertThat(sandbox.requests())
                .extracting(RecordedRequest::action)
                .containsExactly("DescribeAsyncRequestInfo", "DescribeMigrationDetail", "DescribeMigrationDetail");
        assertThat(sandbox.requests())
                .extracting(request -> String.valueOf(request.headers().get("x-tc-version")))
                .satisfiesExactly(
                        version -> assertThat(version).contains("2018-03-30"),
                        version -> assertThat(version).contains("2021-12-06"),
                        version -> assertThat(version).contains("2021-12-06"));
    }

    @Test
    void await_bothVersionsOnOneHub_eachEndsWithItsOwnResponse() {
        CompletableFuture<io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoResponse> old =
                older.tasks().awaitAsync(ID, OFTEN);
        CompletableFuture<DescribeMigrationDetailResponse> job =
                newer.migrationJobs().awaitAsync(ID, OFTEN);

        assertThat(old.join().status()).isEqualTo(io.github.tctasks.dts.v20180330.DtsTaskStatus.SUCCESS);
        assertThat(job.join().status()).isEqualTo(MigrationJobStatus.SUCCESS);
        assertThat(job.join().jobId()).isEqualTo(ID);
    }

    @Test
    void await_failedTask_tellsTheReasonOfItsVersion() {
        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(() -> older.tasks().await("fail-1", OFTEN))
                .satisfies(e -> assertThat(e.task().reason()).isNotBlank());
        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(() -> newer.migrationJobs().await("fail-1", OFTEN))
                .satisfies(e -> assertThat(e.task().reason()).isNotBlank());
    }

    /** What a migration job's status means for whoever waits, as docs/decisions/migration-jobs.md decides it. */
    @ParameterizedTest
    @CsvSource({
        "creating, PENDING",
        "created, PENDING",
        "checkPass, PENDING",
        "readyRun, PENDING",
        "manualPaused, PENDING",
        "checking, RUNNING",
        "running, RUNNING",
        "readyComplete, RUNNING",
        "stopping, RUNNING",
        "completing, RUNNING",
        "pausing, RUNNING",
        "resuming, RUNNING",
        "success, SUCCEEDED",
        "checkNotPass, FAILED",
        "failed, FAILED",
        "error, FAILED",
        "resumableErr, FAILED",
        "canceled, FAILED",
        "unknown, UNKNOWN",
    })
    void describe_documentedStatusOfAJob_isTheStateThatWasDecided(String status, TaskState state) {
        try (var client = connected(io.github.tctasks.dts.v20211206.DtsClient.builder())
                .transport(new CannedAnswer("{\"Response\":{\"Status\":\"" + status + "\"}}"))
                .build()) {
            assertThat(client.migrationJobs()
                            .describe(DescribeMigrationDetailRequest.builder()
                                    .jobId(ID)
                                    .build())
                            .state())
                    .isEqualTo(state);
        }
    }

    @Test
    void passwordsOfTheDatabases_stayOutOfTheText() {
        DescribeMigrationDetailResponse job =
                newer.migrationJobs().describe("instant-1").response();

        assertThat(job.toJson()).contains("Abc_123456789");
        assertThat(job.toString()).contains("cdb-o7uph0cj").doesNotContain("Abc_123456789");
    }
}
