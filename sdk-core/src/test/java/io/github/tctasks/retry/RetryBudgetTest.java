package io.github.tctasks.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final SdkException busy = new ServiceException("DescribeJob", "InternalError", "because", null);
    private final SdkException slow = new TransportException("slow", new SocketTimeoutException("slow"));

    @Test
    void standard_allowsAHundredRetriesBeforeTheFirstSuccess() {
        RetryBudget budget = RetryBudget.standard();

        assertThat(IntStream.range(0, 1_000).filter(i -> budget.takeFor(busy))).hasSize(100);
        assertThat(budget.tokens()).isZero();
    }

    @Test
    void retry_takesFive_andTenAfterATimeout() {
        RetryBudget budget = RetryBudget.standard();
        budget.takeFor(busy);
        assertThat(budget.tokens()).isEqualTo(495);
        budget.takeFor(new TransportException("reset", new IOException("reset")));
        assertThat(budget.tokens()).isEqualTo(490);
        budget.takeFor(new TransportException("gateway", 503));
        assertThat(budget.tokens()).isEqualTo(485);
        for (IOException timeout : List.of(
                new SocketTimeoutException("read"),
                new HttpTimeoutException("answer"),
                new HttpConnectTimeoutException("connect"))) {
            int before = budget.tokens();
            budget.takeFor(new TransportException("slow", timeout));
            assertThat(budget.tokens()).isEqualTo(before - 10);
        }
    }

    @Test
    void retry_withTooFewTokens_takesNone() {
        RetryBudget budget = RetryBudget.of(9);

        assertThat(budget.takeFor(slow)).isFalse();
        assertThat(budget.tokens()).isEqualTo(9);
        assertThat(budget.takeFor(busy)).isTrue();
        assertThat(budget.takeFor(busy)).isFalse();
        assertThat(budget.tokens()).isEqualTo(4);
    }

    @Test
    void success_putsBackOne_orWhatTheLastRetryTook() {
        RetryBudget budget = RetryBudget.of(30);
        budget.takeFor(busy);
        budget.takeFor(slow);
        budget.takeFor(busy);
        assertThat(budget.tokens()).isEqualTo(10);

        budget.giveBack(null);
        assertThat(budget.tokens()).isEqualTo(11);
        budget.giveBack(busy);
        assertThat(budget.tokens()).isEqualTo(16);
        budget.giveBack(slow);
        assertThat(budget.tokens()).isEqualTo(26);
    }

    @Test
    void success_neverFillsTheBudgetAboveItsBrim() {
        for (int size : new int[] {0, 3, 500, Integer.MAX_VALUE}) {
            RetryBudget budget = RetryBudget.of(size);
            budget.giveBack(null);
            assertThat(budget.tokens()).isEqualTo(size);
            budget.takeFor(busy);
            budget.giveBack(slow);
            assertThat(budget.tokens()).isEqualTo(size);
        }
    }

    @Test
    void unlimited_isNeverUsedUp() {
        RetryBudget budget = RetryBudget.unlimited();

        assertThat(IntStream.range(0, 1_000).allMatch(i -> budget.takeFor(slow)))
                .isTrue();
        budget.giveBack(slow);
        assertThat(budget.tokens()).isEqualTo(Integer.MAX_VALUE);
        assertThat(budget).hasToString("unlimited retries");
        assertThat(RetryBudget.of(7)).hasToString("7 of 7 tokens for retries");
    }

    @Test
    void manyThreads_neverTakeMoreThanThereIs() {
        RetryBudget budget = RetryBudget.of(1_000);

        assertThat(IntStream.range(0, 100_000).parallel().filter(i -> budget.takeFor(busy)))
                .hasSize(200);
    }

    @Test
    void negativeNumber_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> RetryBudget.of(-1))
                .satisfies(e -> assertThat(e.field()).isEqualTo("tokens"));
    }
}
