package io.github.tctasks.client;

import io.github.tctasks.endpoint.Endpoint;
import java.time.Duration;
import java.util.List;

/** Where calls go when the endpoint fails, after how many failures in a row, and when it is tried again. */
record FailoverSettings(List<Endpoint> backups, int failuresInARow, Duration rest) {

    // One failure less than the attempts of a call by the standard policy, so that its last one goes to the backup.
    static final FailoverSettings NONE = new FailoverSettings(List.of(), 2, Duration.ofSeconds(30));
}
