package io.github.tctasks.benchmarks.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.clb.v20180317.ClbTaskStatus;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusResponse;
import io.github.tctasks.dts.v20180330.DtsTaskStatus;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoResponse;
import io.github.tctasks.redis.v20180412.RedisTaskStatus;
import io.github.tctasks.ssm.v20190923.SsmTaskStatus;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultResponse;
import io.github.tctasks.vpc.v20170312.VpcTaskStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's data binding into records that hold what the generated classes do. */
@SuppressWarnings("UnusedVariable") // The factories of a mix-in are never called.
public final class DataBinding {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(VpcTaskStatus.class, TextStatus.class)
            .addMixIn(DtsTaskStatus.class, TextStatus.class)
            .addMixIn(RedisTaskStatus.class, TextStatus.class)
            .addMixIn(ClbTaskStatus.class, NumberStatus.class)
            .addMixIn(SsmTaskStatus.class, NumberStatus.class)
            // As the generated readers do with fields that they do not know.
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final Map<Class<? extends ApiResponse>, Class<? extends ApiResponse>> RECORDS = Map.of(
            DescribeVpcTaskResultResponse.class,
            Vpc.class,
            DescribeTaskStatusResponse.class,
            Clb.class,
            io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoResponse.class,
            Dts.class,
            DescribeTaskInfoResponse.class,
            Redis.class,
            io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoResponse.class,
            Ssm.class);

    private final ObjectReader reader;

    /**
     * Prepares a reader.
     *
     * @param type the generated response's type
     */
    public DataBinding(Class<? extends ApiResponse> type) {
        JavaType envelope =
                MAPPER.getTypeFactory().constructParametricType(Envelope.class, requireNonNull(RECORDS.get(type)));
        this.reader = MAPPER.readerFor(envelope);
    }

    /**
     * Reads an answer.
     *
     * @param body the answer's body
     * @return the response
     */
    public ApiResponse read(byte[] body) {
        ApiResponse response = reader.<Envelope<ApiResponse>>readValue(body).response();
        if (response.unknownFields().get("Error") instanceof Map<?, ?> error) {
            throw new ServiceException(
                    "", String.valueOf(error.get("Code")), String.valueOf(error.get("Message")), response.requestId());
        }
        return response;
    }

    private record Envelope<T>(@JsonProperty("Response") T response) {}

    private abstract static class TextStatus {
        @JsonCreator
        static @Nullable Object of(String value) {
            return null;
        }

        @JsonValue
        abstract String value();
    }

    private abstract static class NumberStatus {
        @JsonCreator
        static @Nullable Object of(long value) {
            return null;
        }

        @JsonValue
        abstract long value();
    }

    private interface Bound extends ApiResponse {
        @Override
        default String toJson() {
            return MAPPER.writeValueAsString(this);
        }
    }

    private record Vpc(
            @JsonProperty("Status") @Nullable VpcTaskStatus status,
            @JsonProperty("Output") @Nullable String output,

            @JsonProperty("Result")
            @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.SKIP)
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<VpcInfo> result,

            @JsonProperty("RequestId") @Nullable String requestId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> unknownFields)
            implements Bound {}

    private record VpcInfo(
            @JsonProperty("ResourceId") @Nullable String resourceId,
            @JsonProperty("Status") @Nullable String status,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> unknownFields) {}

    private record Clb(
            @JsonProperty("Status") @Nullable ClbTaskStatus status,

            @JsonProperty("LoadBalancerIds")
            @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.SKIP)
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<String> loadBalancerIds,

            @JsonProperty("Message") @Nullable String message,
            @JsonProperty("RequestId") @Nullable String requestId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> unknownFields)
            implements Bound {}

    private record Dts(
            @JsonProperty("Info") @Nullable String info,
            @JsonProperty("Status") @Nullable DtsTaskStatus status,
            @JsonProperty("RequestId") @Nullable String requestId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> unknownFields)
            implements Bound {}

    private record Redis(
            @JsonProperty("Status") @Nullable RedisTaskStatus status,
            @JsonProperty("StartTime") @Nullable String startTime,
            @JsonProperty("TaskType") @Nullable String taskType,
            @JsonProperty("InstanceId") @Nullable String instanceId,
            @JsonProperty("TaskMessage") @Nullable String taskMessage,
            @JsonProperty("RequestId") @Nullable String requestId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> unknownFields)
            implements Bound {}

    private record Ssm(
            @JsonProperty("TaskStatus") @Nullable SsmTaskStatus taskStatus,
            @JsonProperty("Description") @Nullable String description,
            @JsonProperty("RequestId") @Nullable String requestId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> unknownFields)
            implements Bound {}
}
