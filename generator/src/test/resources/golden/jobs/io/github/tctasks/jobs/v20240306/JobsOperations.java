package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class JobsOperations {

    static final Operation<CreateTaskRequest, CreateTaskResponse> CREATE_TASK = new Operation<>(
            "CreateTask",
            false,
            CreateTaskRequest.class,
            CreateTaskRequestCodec.INSTANCE,
            CreateTaskResponse.class,
            CreateTaskResponseCodec.INSTANCE);

    static final Operation<DescribeFlowRequest, DescribeFlowResponse> DESCRIBE_FLOW = new Operation<>(
            "DescribeFlow",
            false,
            DescribeFlowRequest.class,
            DescribeFlowRequestCodec.INSTANCE,
            DescribeFlowResponse.class,
            DescribeFlowResponseCodec.INSTANCE);

    static final Operation<DescribeTaskRequest, DescribeTaskResponse> DESCRIBE_TASK = new Operation<>(
            "DescribeTask",
            false,
            DescribeTaskRequest.class,
            DescribeTaskRequestCodec.INSTANCE,
            DescribeTaskResponse.class,
            DescribeTaskResponseCodec.INSTANCE);

    static final Operation<DescribeTaskNoteRequest, DescribeTaskNoteResponse> DESCRIBE_TASK_NOTE = new Operation<>(
            "DescribeTaskNote",
            false,
            DescribeTaskNoteRequest.class,
            DescribeTaskNoteRequestCodec.INSTANCE,
            DescribeTaskNoteResponse.class,
            DescribeTaskNoteResponseCodec.INSTANCE);

    static final Operation<DescribeTaskOfHostRequest, DescribeTaskOfHostResponse> DESCRIBE_TASK_OF_HOST =
            new Operation<>(
                    "DescribeTaskOfHost",
                    false,
                    DescribeTaskOfHostRequest.class,
                    DescribeTaskOfHostRequestCodec.INSTANCE,
                    DescribeTaskOfHostResponse.class,
                    DescribeTaskOfHostResponseCodec.INSTANCE);

    static final Operation<DescribeTasksRequest, DescribeTasksResponse> DESCRIBE_TASKS = new Operation<>(
            "DescribeTasks",
            false,
            DescribeTasksRequest.class,
            DescribeTasksRequestCodec.INSTANCE,
            DescribeTasksResponse.class,
            DescribeTasksResponseCodec.INSTANCE);

    static final Operation<GetJobProgressRequest, GetJobProgressResponse> GET_JOB_PROGRESS = new Operation<>(
            "GetJobProgress",
            false,
            GetJobProgressRequest.class,
            GetJobProgressRequestCodec.INSTANCE,
            GetJobProgressResponse.class,
            GetJobProgressResponseCodec.INSTANCE);

    static final Operation<QueryAsyncResultRequest, QueryAsyncResultResponse> QUERY_ASYNC_RESULT = new Operation<>(
            "QueryAsyncResult",
            false,
            QueryAsyncResultRequest.class,
            QueryAsyncResultRequestCodec.INSTANCE,
            QueryAsyncResultResponse.class,
            QueryAsyncResultResponseCodec.INSTANCE);

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
