package io.github.tctasks.dts.v20180330;

import io.github.tctasks.api.Operation;
import io.github.tctasks.benchmarks.json.HandTuned;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The reference for DTS. It lies in this package to reach the constructors. */
public final class DtsHandTuned extends HandTuned<DescribeAsyncRequestInfoResponse> {

    private static final Names RESPONSE = names("Info", "Status", "RequestId");

    /** Creates it. */
    public DtsHandTuned() {}

    @Override
    public Operation<?, DescribeAsyncRequestInfoResponse> operation() {
        return DtsOperations.DESCRIBE_ASYNC_REQUEST_INFO;
    }

    @Override
    protected DescribeAsyncRequestInfoResponse read(JsonParser in) {
        String info = null;
        DtsTaskStatus status = null;
        String requestId = null;
        UnknownFields unknown = UnknownFields.NONE;
        int match = next(in, RESPONSE, -1);
        while (match != END) {
            switch (match) {
                case 0 -> info = string(in);
                case 1 -> status = status(in);
                case 2 -> requestId = string(in);
                default -> unknown = unknown.next(in);
            }
            match = next(in, RESPONSE, match);
        }
        return new DescribeAsyncRequestInfoResponse(info, status, requestId, unknown);
    }

    private static @Nullable DtsTaskStatus status(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            if (is(in, "success")) {
                return DtsTaskStatus.SUCCESS;
            }
            if (is(in, "running")) {
                return DtsTaskStatus.RUNNING;
            }
            if (is(in, "failed")) {
                return DtsTaskStatus.FAILED;
            }
        }
        String value = JsonFields.readString(in);
        return value == null ? null : DtsTaskStatus.of(value);
    }
}
