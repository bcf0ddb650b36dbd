package io.github.tctasks.ssm.v20190923;

import io.github.tctasks.api.Operation;
import io.github.tctasks.benchmarks.json.HandTuned;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The reference for SSM. It lies in this package to reach the constructors. */
public final class SsmHandTuned extends HandTuned<DescribeAsyncRequestInfoResponse> {

    private static final Names RESPONSE = names("TaskStatus", "Description", "RequestId");

    /** Creates it. */
    public SsmHandTuned() {}

    @Override
    public Operation<?, DescribeAsyncRequestInfoResponse> operation() {
        return SsmOperations.DESCRIBE_ASYNC_REQUEST_INFO;
    }

    @Override
    protected DescribeAsyncRequestInfoResponse read(JsonParser in) {
        SsmTaskStatus taskStatus = null;
        String description = null;
        String requestId = null;
        UnknownFields unknown = UnknownFields.NONE;
        int match = next(in, RESPONSE, -1);
        while (match != END) {
            switch (match) {
                case 0 -> taskStatus = status(in);
                case 1 -> description = string(in);
                case 2 -> requestId = string(in);
                default -> unknown = unknown.next(in);
            }
            match = next(in, RESPONSE, match);
        }
        return new DescribeAsyncRequestInfoResponse(taskStatus, description, requestId, unknown);
    }

    private static @Nullable SsmTaskStatus status(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            return SsmTaskStatus.of(in.getLongValue());
        }
        return SsmTaskStatus.read(in);
    }
}
