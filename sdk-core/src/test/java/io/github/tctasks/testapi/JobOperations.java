package io.github.tctasks.testapi;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.ObjectCodec;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.IdParameter;
import io.github.tctasks.waiting.RateLimit;
import io.github.tctasks.waiting.TaskMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of the API, with the codecs of their requests and responses, and what the fields mean. */
public final class JobOperations {

    private static final ObjectReaders READERS = (number, in) -> switch (number) {
        case 0 -> DescribeJobRequest.read(in);
        case 1 -> DescribeJobResponse.read(in);
        case 2 -> DescribeZoneJobRequest.read(in);
        case 3 -> DescribeZoneJobResponse.read(in);
        default -> throw ObjectReaders.none(number);
    };

    public static final Codec<DescribeJobRequest> REQUEST_CODEC =
            ObjectCodec.sent(READERS, 0, DescribeJobRequest.class);
    public static final Codec<DescribeJobResponse> RESPONSE_CODEC =
            ObjectCodec.received(READERS, 1, DescribeJobResponse.class);

    /** The code that says that there is no such job, or not yet. */
    public static final String JOB_NOT_FOUND = "ResourceNotFound.Job";

    public static final TaskMapping<String, DescribeJobRequest, DescribeJobResponse> DESCRIBE_JOB = new TaskMapping<>(
            "job",
            "2020-01-02",
            "DescribeJob",
            new RateLimit(20, Duration.ofSeconds(1)),
            id -> id,
            List.of(new IdParameter<>("JobId", "RequestId", DescribeJobRequest::jobId, DescribeJobRequest::of)),
            DescribeJobResponse::status,
            DescribeJobResponse::reason,
            Map.of(
                    "Waiting",
                    TaskState.PENDING,
                    "Running",
                    TaskState.RUNNING,
                    "Done",
                    TaskState.SUCCEEDED,
                    "Broken",
                    TaskState.FAILED),
            Set.of(JOB_NOT_FOUND));

    static final Operation<DescribeJobRequest, DescribeJobResponse> DESCRIBE_JOB_CALL =
            describeJob(REQUEST_CODEC, RESPONSE_CODEC);

    static final Operation<DescribeZoneJobRequest, DescribeZoneJobResponse> DESCRIBE_ZONE_JOB_CALL = Operation.of(
            "DescribeZoneJob",
            true,
            ObjectCodec.sent(READERS, 2, DescribeZoneJobRequest.class),
            ObjectCodec.received(READERS, 3, DescribeZoneJobResponse.class));

    /** The API. */
    public static final ServiceApi<JobApi> API = api(REQUEST_CODEC, RESPONSE_CODEC);

    private JobOperations() {}

    /** Returns the API with codecs of one's own for DescribeJob. */
    static ServiceApi<JobApi> api(Codec<DescribeJobRequest> request, Codec<DescribeJobResponse> response) {
        return new ServiceApi<>(
                JobApi.class,
                "job",
                "2020-01-02",
                "https://job.tencentcloudapi.com",
                List.of(describeJob(request, response), DESCRIBE_ZONE_JOB_CALL));
    }

    private static Operation<DescribeJobRequest, DescribeJobResponse> describeJob(
            Codec<DescribeJobRequest> request, Codec<DescribeJobResponse> response) {
        return new Operation<>(
                "DescribeJob", false, DescribeJobRequest.class, request, DescribeJobResponse.class, response);
    }
}
