package io.github.tctasks.redis.v20180412;

import io.github.tctasks.api.Operation;
import io.github.tctasks.benchmarks.json.HandTuned;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The reference for Redis. It lies in this package to reach the constructors. */
public final class RedisHandTuned extends HandTuned<DescribeTaskInfoResponse> {

    private static final Names RESPONSE =
            names("Status", "StartTime", "TaskType", "InstanceId", "TaskMessage", "RequestId");

    /** Creates it. */
    public RedisHandTuned() {}

    @Override
    public Operation<?, DescribeTaskInfoResponse> operation() {
        return RedisOperations.DESCRIBE_TASK_INFO;
    }

    @Override
    protected DescribeTaskInfoResponse read(JsonParser in) {
        RedisTaskStatus status = null;
        String startTime = null;
        String taskType = null;
        String instanceId = null;
        String taskMessage = null;
        String requestId = null;
        UnknownFields unknown = UnknownFields.NONE;
        int match = next(in, RESPONSE, -1);
        while (match != END) {
            switch (match) {
                case 0 -> status = status(in);
                case 1 -> startTime = string(in);
                case 2 -> taskType = string(in);
                case 3 -> instanceId = string(in);
                case 4 -> taskMessage = string(in);
                case 5 -> requestId = string(in);
                default -> unknown = unknown.next(in);
            }
            match = next(in, RESPONSE, match);
        }
        return new DescribeTaskInfoResponse(status, startTime, taskType, instanceId, taskMessage, requestId, unknown);
    }

    private static @Nullable RedisTaskStatus status(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            if (is(in, "succeed")) {
                return RedisTaskStatus.SUCCEED;
            }
            if (is(in, "running")) {
                return RedisTaskStatus.RUNNING;
            }
            if (is(in, "preparing")) {
                return RedisTaskStatus.PREPARING;
            }
            if (is(in, "failed")) {
                return RedisTaskStatus.FAILED;
            }
            if (is(in, "Error")) {
                return RedisTaskStatus.ERROR;
            }
        }
        String value = JsonFields.readString(in);
        return value == null ? null : RedisTaskStatus.of(value);
    }
}
