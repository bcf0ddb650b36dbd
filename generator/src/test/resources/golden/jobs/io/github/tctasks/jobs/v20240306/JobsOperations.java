package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class JobsOperations {

    static final Operation<CreateTaskRequest, CreateTaskResponse> CREATE_TASK = Operation.of(
            "CreateTask",
            false,
            ObjectCodec.sent(JobsReaders.all(), 0, CreateTaskRequest.class),
            ObjectCodec.received(JobsReaders.all(), 1, CreateTaskResponse.class));

    static final Operation<DescribeFlowRequest, DescribeFlowResponse> DESCRIBE_FLOW = Operation.of(
            "DescribeFlow",
            false,
            ObjectCodec.sent(JobsReaders.all(), 2, DescribeFlowRequest.class),
            ObjectCodec.received(JobsReaders.all(), 3, DescribeFlowResponse.class));

    static final Operation<DescribeTaskRequest, DescribeTaskResponse> DESCRIBE_TASK = Operation.of(
            "DescribeTask",
            false,
            ObjectCodec.sent(JobsReaders.all(), 4, DescribeTaskRequest.class),
            ObjectCodec.received(JobsReaders.all(), 5, DescribeTaskResponse.class));

    static final Operation<DescribeTaskNoteRequest, DescribeTaskNoteResponse> DESCRIBE_TASK_NOTE = Operation.of(
            "DescribeTaskNote",
            false,
            ObjectCodec.sent(JobsReaders.all(), 6, DescribeTaskNoteRequest.class),
            ObjectCodec.received(JobsReaders.all(), 7, DescribeTaskNoteResponse.class));

    static final Operation<DescribeTaskOfHostRequest, DescribeTaskOfHostResponse> DESCRIBE_TASK_OF_HOST = Operation.of(
            "DescribeTaskOfHost",
            false,
            ObjectCodec.sent(JobsReaders.all(), 8, DescribeTaskOfHostRequest.class),
            ObjectCodec.received(JobsReaders.all(), 9, DescribeTaskOfHostResponse.class));

    static final Operation<DescribeTasksRequest, DescribeTasksResponse> DESCRIBE_TASKS = Operation.of(
            "DescribeTasks",
            false,
            ObjectCodec.sent(JobsReaders.all(), 10, DescribeTasksRequest.class),
            ObjectCodec.received(JobsReaders.all(), 11, DescribeTasksResponse.class));

    static final Operation<GetJobProgressRequest, GetJobProgressResponse> GET_JOB_PROGRESS = Operation.of(
            "GetJobProgress",
            false,
            ObjectCodec.sent(JobsReaders.all(), 12, GetJobProgressRequest.class),
            ObjectCodec.received(JobsReaders.all(), 13, GetJobProgressResponse.class));

    static final Operation<QueryAsyncResultRequest, QueryAsyncResultResponse> QUERY_ASYNC_RESULT = Operation.of(
            "QueryAsyncResult",
            false,
            ObjectCodec.sent(JobsReaders.all(), 14, QueryAsyncResultRequest.class),
            ObjectCodec.received(JobsReaders.all(), 15, QueryAsyncResultResponse.class));

    static final ServiceApi<JobsApi> API = new ServiceApi<>(
            JobsApi.class,
            "jobs",
            "2024-03-06",
            "https://jobs.tencentcloudapi.com",
            List.of(
                    CREATE_TASK,
                    DESCRIBE_FLOW,
                    DESCRIBE_TASK,
                    DESCRIBE_TASK_NOTE,
                    DESCRIBE_TASK_OF_HOST,
                    DESCRIBE_TASKS,
                    GET_JOB_PROGRESS,
                    QUERY_ASYNC_RESULT));

    private JobsOperations() {}
}
