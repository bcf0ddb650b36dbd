package io.github.tctasks.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.tencentcloudapi.clb.v20180317.models.DescribeTaskStatusResponse;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.JsonResponseModel;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.redis.v20180412.models.DescribeTaskInfoResponse;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What the vendor's clients of CLB and Redis do with the body of an answer: one pass for errors and one for the response. */
public final class Vendor {

    private static final Gson GSON =
            new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();

    private Vendor() {}

    /** Reads an answer of one action. */
    public interface Reader {

        /**
         * Reads an answer.
         *
         * @param body the answer's body
         * @return the response
         * @throws TencentCloudSDKException if the answer is an error
         */
        AbstractModel read(byte[] body) throws TencentCloudSDKException;
    }

    /**
     * Reads an answer of CLB.
     *
     * @param body the answer's body
     * @return the response
     * @throws TencentCloudSDKException if the answer is an error
     */
    public static AbstractModel clb(byte[] body) throws TencentCloudSDKException {
        Type type = new TypeToken<JsonResponseModel<DescribeTaskStatusResponse>>() {}.getType();
        String text = textUnlessError(body);
        return GSON.<JsonResponseModel<DescribeTaskStatusResponse>>fromJson(text, type).response;
    }

    /**
     * Reads an answer of Redis.
     *
     * @param body the answer's body
     * @return the response
     * @throws TencentCloudSDKException if the answer is an error
     */
    public static AbstractModel redis(byte[] body) throws TencentCloudSDKException {
        Type type = new TypeToken<JsonResponseModel<DescribeTaskInfoResponse>>() {}.getType();
        String text = textUnlessError(body);
        return GSON.<JsonResponseModel<DescribeTaskInfoResponse>>fromJson(text, type).response;
    }

    private static String textUnlessError(byte[] body) throws TencentCloudSDKException {
        String text = new String(body, UTF_8);
        Type type = new TypeToken<JsonResponseModel<ErrorPass>>() {}.getType();
        ErrorPass said = GSON.<JsonResponseModel<ErrorPass>>fromJson(text, type).response;
        if (said.error != null) {
            throw new TencentCloudSDKException(said.error.message, said.requestId, said.error.code);
        }
        return text;
    }

    /** Has the fields of the vendor's class, whose error is out of reach. */
    private static final class ErrorPass {

        @Expose
        @SerializedName("RequestId")
        private @Nullable String requestId;

        @Expose
        @SerializedName("Error")
        private @Nullable ErrorFields error;
    }

    private static final class ErrorFields {

        @Expose
        @SerializedName("Code")
        private @Nullable String code;

        @Expose
        @SerializedName("Message")
        private @Nullable String message;
    }
}
