package io.github.tctasks.observe;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import java.time.Duration;
import java.util.function.Supplier;

/** A call and a wait with an observer, to be loaded where there is no Micrometer. */
public final class CallWithoutMicrometer implements Supplier<String> {

    /** Created by reflection. */
    public CallWithoutMicrometer() {}

    @Override
    public String get() {
        StringBuilder told = new StringBuilder();
        try (JobClient client = JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .transport(FakeTransport.of(FakeTransport.response("\"Status\":\"Done\"")))
                .observer(call -> {
                    told.append(call.action()).append(' ');
                    return new CallEvents() {};
                })
                .build()) {
            client.describeJob(DescribeJobRequest.of("job-1"));
            client.tasks().await("job-1", Duration.ofMinutes(1));
        }
        return told.toString();
    }
}
