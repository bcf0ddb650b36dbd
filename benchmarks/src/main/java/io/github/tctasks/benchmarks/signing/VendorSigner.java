package io.github.tctasks.benchmarks.signing;

import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;

/** The vendor's Java SDK, at the method by which its client signs a POST. It is private there: a handle calls it without cost. */
final class VendorSigner {

    private static final MethodHandle AUTHORIZATION = authorization(MethodHandles.lookup());

    private final SampleRequest sample;
    private final AbstractClient client;
    private final HashMap<String, String> headers = new HashMap<>();

    VendorSigner(SampleRequest sample) {
        this.sample = sample;
        this.client = new AbstractClient(
                sample.host(),
                "2017-03-12",
                new Credential(SampleRequest.SECRET_ID, SampleRequest.SECRET_KEY),
                "ap-guangzhou",
                new ClientProfile()) {};
        headers.put("Content-Type", SampleRequest.CONTENT_TYPE);
        headers.put("X-TC-Timestamp", Long.toString(SampleRequest.TIMESTAMP));
    }

    private static MethodHandle authorization(MethodHandles.Lookup own) {
        try {
            return MethodHandles.privateLookupIn(AbstractClient.class, own)
                    .findVirtual(
                            AbstractClient.class,
                            "getAuthorization",
                            MethodType.methodType(String.class, HashMap.class, byte[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of the vendor's SDK signs elsewhere", e);
        }
    }

    String authorization() throws Throwable {
        return (String) AUTHORIZATION.invokeExact(client, headers, sample.body());
    }
}
