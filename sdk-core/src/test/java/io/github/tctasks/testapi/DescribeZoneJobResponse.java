package io.github.tctasks.testapi;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** An answer of unknown fields only. */
public final class DescribeZoneJobResponse extends ReceivedResponse {

    private DescribeZoneJobResponse(@Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
    }

    static DescribeZoneJobResponse read(JsonParser in) {
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals("RequestId")) {
                requestId = JsonFields.nextString(in);
            } else {
                unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeZoneJobResponse(requestId, unknownFields);
    }
}
