package io.github.tctasks.clb.v20180317;

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

/** The reference for CLB. It lies in this package to reach the constructors. */
public final class ClbHandTuned extends HandTuned<DescribeTaskStatusResponse> {

    private static final Names RESPONSE = names("Status", "LoadBalancerIds", "Message", "RequestId");

    /** Creates it. */
    public ClbHandTuned() {}

    @Override
    public Operation<?, DescribeTaskStatusResponse> operation() {
        return ClbOperations.DESCRIBE_TASK_STATUS;
    }

    @Override
    protected DescribeTaskStatusResponse read(JsonParser in) {
        ClbTaskStatus status = null;
        List<String> loadBalancerIds = List.of();
        String message = null;
        String requestId = null;
        UnknownFields unknown = UnknownFields.NONE;
        int match = next(in, RESPONSE, -1);
        while (match != END) {
            switch (match) {
                case 0 -> status = status(in);
                case 1 -> loadBalancerIds = list(in);
                case 2 -> message = string(in);
                case 3 -> requestId = string(in);
                default -> unknown = unknown.next(in);
            }
            match = next(in, RESPONSE, match);
        }
        return new DescribeTaskStatusResponse(status, loadBalancerIds, message, requestId, unknown);
    }

    private static @Nullable ClbTaskStatus status(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            return ClbTaskStatus.of(in.getLongValue());
        }
        return ClbTaskStatus.read(in);
    }

    private static List<String> list(JsonParser in) {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            return JsonFields.readList(in, JsonFields::readString);
        }
        JsonToken token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return List.of();
        }
        String first = element(in, token);
        token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return first == null ? List.of() : Collections.singletonList(first);
        }
        List<String> list = new ArrayList<>();
        if (first != null) {
            list.add(first);
        }
        while (token != JsonToken.END_ARRAY) {
            String value = element(in, token);
            if (value != null) {
                list.add(value);
            }
            token = in.nextToken();
        }
        return Collections.unmodifiableList(list);
    }

    private static @Nullable String element(JsonParser in, JsonToken token) {
        return token == JsonToken.VALUE_STRING ? in.getString() : JsonFields.readString(in);
    }
}
