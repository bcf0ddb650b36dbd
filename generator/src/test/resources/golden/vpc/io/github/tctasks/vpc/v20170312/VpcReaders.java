package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonObject;
import io.github.tctasks.json.ObjectReaders;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads objects of the API from JSON. The parser stands at an object's start, and afterwards at its end. */
final class VpcReaders {

    private static final FieldNames DESCRIBE_VPC_TASK_RESULT_REQUEST_FIELDS = FieldNames.of("TaskId");
    private static final FieldNames DESCRIBE_VPC_TASK_RESULT_RESPONSE_FIELDS =
            FieldNames.of("Status", "Output", "Result", "RequestId");
    private static final FieldNames VPC_TASK_RESULT_DETAIL_INFO_FIELDS = FieldNames.of("ResourceId", "Status");

    private VpcReaders() {}

    /** Returns what reads requests and responses by the numbers that they have in the list of operations. */
    static ObjectReaders all() {
        return VpcReaders::read;
    }

    private static JsonObject read(int number, JsonParser in) {
        return switch (number) {
            case 0 -> buildDescribeVpcTaskResultRequest(in);
            case 1 -> readDescribeVpcTaskResultResponse(in);
            default -> throw ObjectReaders.none(number);
        };
    }

    /** Reads {@link DescribeVpcTaskResultRequest}. */
    static DescribeVpcTaskResultRequest buildDescribeVpcTaskResultRequest(JsonParser in) {
        FieldNames names = DESCRIBE_VPC_TASK_RESULT_REQUEST_FIELDS;
        DescribeVpcTaskResultRequest.Builder builder = DescribeVpcTaskResultRequest.builder();
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> builder.taskId(JsonFields.nextString(in));
                default -> throw JsonFields.unknownParameter("DescribeVpcTaskResult", in.currentName());
            }
        }
        return builder.build();
    }

    /** Reads {@link DescribeVpcTaskResultResponse}. */
    static DescribeVpcTaskResultResponse readDescribeVpcTaskResultResponse(JsonParser in) {
        FieldNames names = DESCRIBE_VPC_TASK_RESULT_RESPONSE_FIELDS;
        VpcTaskStatus status = null;
        String output = null;
        List<VpcTaskResultDetailInfo> result = List.of();
        String requestId = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> status = VpcTaskStatus.read(JsonFields.toValue(in));
                case 1 -> output = JsonFields.nextString(in);
                case 2 -> result = JsonFields.nextObjects(in, VpcReaders::readVpcTaskResultDetailInfo);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new DescribeVpcTaskResultResponse(status, output, result, requestId, unknownFields);
    }

    /** Reads {@link VpcTaskResultDetailInfo}. */
    static VpcTaskResultDetailInfo readVpcTaskResultDetailInfo(JsonParser in) {
        FieldNames names = VPC_TASK_RESULT_DETAIL_INFO_FIELDS;
        String resourceId = null;
        String status = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
            switch (field) {
                case 0 -> resourceId = JsonFields.nextString(in);
                case 1 -> status = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new VpcTaskResultDetailInfo(resourceId, status, unknownFields);
    }
}
