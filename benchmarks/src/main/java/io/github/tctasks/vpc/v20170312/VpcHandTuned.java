package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.api.Operation;
import io.github.tctasks.benchmarks.json.HandTuned;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.UnknownFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** The reference for VPC. It lies in this package to reach the constructors. */
public final class VpcHandTuned extends HandTuned<DescribeVpcTaskResultResponse> {

    private static final Names RESPONSE = names("Status", "Output", "Result", "RequestId");
    private static final Names INFO = names("ResourceId", "Status");

    /** Creates it. */
    public VpcHandTuned() {}

    @Override
    public Operation<?, DescribeVpcTaskResultResponse> operation() {
        return VpcOperations.DESCRIBE_VPC_TASK_RESULT;
    }

    @Override
    protected DescribeVpcTaskResultResponse read(JsonParser in) {
        VpcTaskStatus status = null;
        String output = null;
        List<VpcTaskResultDetailInfo> result = List.of();
        String requestId = null;
        UnknownFields unknown = UnknownFields.NONE;
        int match = next(in, RESPONSE, -1);
        while (match != END) {
            switch (match) {
                case 0 -> status = status(in);
                case 1 -> output = string(in);
                case 2 -> result = list(in);
                case 3 -> requestId = string(in);
                default -> unknown = unknown.next(in);
            }
            match = next(in, RESPONSE, match);
        }
        return new DescribeVpcTaskResultResponse(status, output, result, requestId, unknown);
    }

    private static @Nullable VpcTaskStatus status(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            if (is(in, "SUCCESS")) {
                return VpcTaskStatus.SUCCESS;
            }
            if (is(in, "RUNNING")) {
                return VpcTaskStatus.RUNNING;
            }
            if (is(in, "FAILED")) {
                return VpcTaskStatus.FAILED;
            }
        }
        String value = JsonFields.readString(in);
        return value == null ? null : VpcTaskStatus.of(value);
    }

    private static List<VpcTaskResultDetailInfo> list(JsonParser in) {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            return JsonFields.readList(in, parser -> null);
        }
        JsonToken token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return List.of();
        }
        VpcTaskResultDetailInfo first = element(in, token);
        token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return first == null ? List.of() : Collections.singletonList(first);
        }
        List<VpcTaskResultDetailInfo> list = new ArrayList<>();
        if (first != null) {
            list.add(first);
        }
        while (token != JsonToken.END_ARRAY) {
            VpcTaskResultDetailInfo value = element(in, token);
            if (value != null) {
                list.add(value);
            }
            token = in.nextToken();
        }
        return Collections.unmodifiableList(list);
    }

    private static @Nullable VpcTaskResultDetailInfo element(JsonParser in, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> info(in);
            case VALUE_NULL -> null;
            default -> throw new InputCoercionException(in, "Expected an object", token, VpcTaskResultDetailInfo.class);
        };
    }

    private static VpcTaskResultDetailInfo info(JsonParser in) {
        String resourceId = null;
        String status = null;
        UnknownFields unknown = UnknownFields.NONE;
        int match = next(in, INFO, -1);
        while (match != END) {
            switch (match) {
                case 0 -> resourceId = string(in);
                case 1 -> status = string(in);
                default -> unknown = unknown.next(in);
            }
            match = next(in, INFO, match);
        }
        return new VpcTaskResultDetailInfo(resourceId, status, unknown);
    }
}
