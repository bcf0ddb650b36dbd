package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class JobsReaders {

    private static final FieldNames CREATE_TASK_REQUEST_FIELDS = FieldNames.of("TaskId");
    private static final FieldNames CREATE_TASK_RESPONSE_FIELDS = FieldNames.of("Status", "RequestId");
    private static final FieldNames DESCRIBE_FLOW_REQUEST_FIELDS = FieldNames.of("FlowId");
    private static final FieldNames DESCRIBE_FLOW_RESPONSE_FIELDS = FieldNames.of("Status", "Detail", "RequestId");
    private static final FieldNames DESCRIBE_TASK_REQUEST_FIELDS = FieldNames.of("TaskId");
    private static final FieldNames DESCRIBE_TASK_RESPONSE_FIELDS =
            FieldNames.of("Status", "ErrorMessage", "RequestId");
    private static final FieldNames DESCRIBE_TASK_NOTE_REQUEST_FIELDS = FieldNames.of("TaskId");
    private static final FieldNames DESCRIBE_TASK_NOTE_RESPONSE_FIELDS = FieldNames.of("Note", "RequestId");
    private static final FieldNames DESCRIBE_TASK_OF_HOST_REQUEST_FIELDS = FieldNames.of("TaskId", "HostId");
    private static final FieldNames DESCRIBE_TASK_OF_HOST_RESPONSE_FIELDS = FieldNames.of("Status", "RequestId");
    private static final FieldNames DESCRIBE_TASKS_REQUEST_FIELDS = FieldNames.of("TaskIds");
    private static final FieldNames DESCRIBE_TASKS_RESPONSE_FIELDS = FieldNames.of("Status", "Items", "RequestId");
    private static final FieldNames GET_JOB_PROGRESS_REQUEST_FIELDS = FieldNames.of("JobId", "Verbose");
    private static final FieldNames GET_JOB_PROGRESS_RESPONSE_FIELDS = FieldNames.of("State", "Percent", "RequestId");
    private static final FieldNames QUERY_ASYNC_RESULT_REQUEST_FIELDS = FieldNames.of("RequestId");
    private static final FieldNames QUERY_ASYNC_RESULT_RESPONSE_FIELDS = FieldNames.of("Status", "RequestId");

    private JobsReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return JobsReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildCreateTaskRequest(in);
            case 1 -> readCreateTaskResponse(in);
            case 2 -> buildDescribeFlowRequest(in);
            case 3 -> readDescribeFlowResponse(in);
            case 4 -> buildDescribeTaskRequest(in);
            case 5 -> readDescribeTaskResponse(in);
            case 6 -> buildDescribeTaskNoteRequest(in);
            case 7 -> readDescribeTaskNoteResponse(in);
            case 8 -> buildDescribeTaskOfHostRequest(in);
            case 9 -> readDescribeTaskOfHostResponse(in);
            case 10 -> buildDescribeTasksRequest(in);
            case 11 -> readDescribeTasksResponse(in);
            case 12 -> buildGetJobProgressRequest(in);
            case 13 -> readGetJobProgressResponse(in);
            case 14 -> buildQueryAsyncResultRequest(in);
            case 15 -> readQueryAsyncResultResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link CreateTaskRequest}. */
    static CreateTaskRequest buildCreateTaskRequest(JsonParser in) {
        FieldNames names = CREATE_TASK_REQUEST_FIELDS;
        CreateTaskRequest.Builder builder = CreateTaskRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.taskId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("CreateTask", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link CreateTaskResponse}. */
    static CreateTaskResponse readCreateTaskResponse(JsonParser in) {
        FieldNames names = CREATE_TASK_RESPONSE_FIELDS;
        String status = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new CreateTaskResponse(status, requestId, unknownFields);
    }

    /** Reads {@link DescribeFlowRequest}. */
    static DescribeFlowRequest buildDescribeFlowRequest(JsonParser in) {
        FieldNames names = DESCRIBE_FLOW_REQUEST_FIELDS;
        DescribeFlowRequest.Builder builder = DescribeFlowRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.flowId(JsonFields.nextLong(in));
                default -> throw JsonFields.unknownParameter("DescribeFlow", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeFlowResponse}. */
    static DescribeFlowResponse readDescribeFlowResponse(JsonParser in) {
        FieldNames names = DESCRIBE_FLOW_RESPONSE_FIELDS;
        Long status = null;
        String detail = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextLong(in);
                case 1 -> detail = JsonFields.nextString(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeFlowResponse(status, detail, requestId, unknownFields);
    }

    /** Reads {@link DescribeTaskRequest}. */
    static DescribeTaskRequest buildDescribeTaskRequest(JsonParser in) {
        FieldNames names = DESCRIBE_TASK_REQUEST_FIELDS;
        DescribeTaskRequest.Builder builder = DescribeTaskRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.taskId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeTask", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeTaskResponse}. */
    static DescribeTaskResponse readDescribeTaskResponse(JsonParser in) {
        FieldNames names = DESCRIBE_TASK_RESPONSE_FIELDS;
        String status = null;
        String errorMessage = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> errorMessage = JsonFields.nextString(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeTaskResponse(status, errorMessage, requestId, unknownFields);
    }

    /** Reads {@link DescribeTaskNoteRequest}. */
    static DescribeTaskNoteRequest buildDescribeTaskNoteRequest(JsonParser in) {
        FieldNames names = DESCRIBE_TASK_NOTE_REQUEST_FIELDS;
        DescribeTaskNoteRequest.Builder builder = DescribeTaskNoteRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.taskId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeTaskNote", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeTaskNoteResponse}. */
    static DescribeTaskNoteResponse readDescribeTaskNoteResponse(JsonParser in) {
        FieldNames names = DESCRIBE_TASK_NOTE_RESPONSE_FIELDS;
        String note = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> note = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeTaskNoteResponse(note, requestId, unknownFields);
    }

    /** Reads {@link DescribeTaskOfHostRequest}. */
    static DescribeTaskOfHostRequest buildDescribeTaskOfHostRequest(JsonParser in) {
        FieldNames names = DESCRIBE_TASK_OF_HOST_REQUEST_FIELDS;
        DescribeTaskOfHostRequest.Builder builder = DescribeTaskOfHostRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.taskId(JsonFields.nextString(in));
                case 1 -> builder.hostId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeTaskOfHost", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeTaskOfHostResponse}. */
    static DescribeTaskOfHostResponse readDescribeTaskOfHostResponse(JsonParser in) {
        FieldNames names = DESCRIBE_TASK_OF_HOST_RESPONSE_FIELDS;
        String status = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeTaskOfHostResponse(status, requestId, unknownFields);
    }

    /** Reads {@link DescribeTasksRequest}. */
    static DescribeTasksRequest buildDescribeTasksRequest(JsonParser in) {
        FieldNames names = DESCRIBE_TASKS_REQUEST_FIELDS;
        DescribeTasksRequest.Builder builder = DescribeTasksRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.taskIds(JsonFields.nextStrings(in));
                default -> throw JsonFields.unknownParameter("DescribeTasks", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeTasksResponse}. */
    static DescribeTasksResponse readDescribeTasksResponse(JsonParser in) {
        FieldNames names = DESCRIBE_TASKS_RESPONSE_FIELDS;
        String status = null;
        List<String> items = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> items = JsonFields.nextStrings(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeTasksResponse(status, items, requestId, unknownFields);
    }

    /** Reads {@link GetJobProgressRequest}. */
    static GetJobProgressRequest buildGetJobProgressRequest(JsonParser in) {
        FieldNames names = GET_JOB_PROGRESS_REQUEST_FIELDS;
        GetJobProgressRequest.Builder builder = GetJobProgressRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.jobId(JsonFields.nextUnsignedLong(in));
                case 1 -> builder.verbose(JsonFields.nextBoolean(in));
                default -> throw JsonFields.unknownParameter("GetJobProgress", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link GetJobProgressResponse}. */
    static GetJobProgressResponse readGetJobProgressResponse(JsonParser in) {
        FieldNames names = GET_JOB_PROGRESS_RESPONSE_FIELDS;
        String state = null;
        Long percent = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> state = JsonFields.nextString(in);
                case 1 -> percent = JsonFields.nextLong(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new GetJobProgressResponse(state, percent, requestId, unknownFields);
    }

    /** Reads {@link QueryAsyncResultRequest}. */
    static QueryAsyncResultRequest buildQueryAsyncResultRequest(JsonParser in) {
        FieldNames names = QUERY_ASYNC_RESULT_REQUEST_FIELDS;
        QueryAsyncResultRequest.Builder builder = QueryAsyncResultRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.requestId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("QueryAsyncResult", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link QueryAsyncResultResponse}. */
    static QueryAsyncResultResponse readQueryAsyncResultResponse(JsonParser in) {
        FieldNames names = QUERY_ASYNC_RESULT_RESPONSE_FIELDS;
        String status = null;
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new QueryAsyncResultResponse(status, requestId, unknownFields);
    }
}
