package io.github.tctasks.benchmarks.json;

import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that all who read an answer read the same values, or come to the same error. */
public final class SameValues {

    private SameValues() {}

    /**
     * Checks those who make our responses.
     *
     * @param body the answer's body
     * @param readers who read it
     */
    @SafeVarargs
    public static void check(byte[] body, Function<byte[], ? extends ApiResponse>... readers) {
        for (Function<byte[], ? extends ApiResponse> reader : readers) {
            same(map(outcome(body, readers[0])), map(outcome(body, reader)));
        }
    }

    /**
     * Checks the vendor's. What its model does not have is not compared.
     *
     * @param body the answer's body
     * @param ours our way to read it
     * @param vendor the vendor's
     */
    public static void checkVendor(byte[] body, Function<byte[], ApiResponse> ours, Vendor.Reader vendor) {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>(map(outcome(body, ours)));
        Map<String, @Nullable Object> read = map(vendorOutcome(body, vendor));
        expected.keySet().retainAll(read.keySet());
        same(expected, read);
        if (read.size() < 2) {
            throw new IllegalStateException("The vendor's read only " + read);
        }
    }

    private static void same(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("Not the same:\n" + expected + "\n" + found);
        }
    }

    private static Map<String, @Nullable Object> map(Object outcome) {
        return outcome instanceof ApiResponse response
                ? Json.readMap(response.toJson())
                : Json.readMap(String.valueOf(outcome));
    }

    private static Object outcome(byte[] body, Function<byte[], ? extends ApiResponse> reader) {
        try {
            return reader.apply(body);
        } catch (ServiceException e) {
            return error(e.code(), e.requestId());
        }
    }

    private static Object vendorOutcome(byte[] body, Vendor.Reader reader) {
        try {
            return AbstractModel.toJsonString(reader.read(body));
        } catch (TencentCloudSDKException e) {
            return error(e.getErrorCode(), e.getRequestId());
        }
    }

    private static String error(String code, @Nullable String requestId) {
        return "{\"Code\":\"" + code + "\",\"RequestId\":\"" + requestId + "\"}";
    }
}
