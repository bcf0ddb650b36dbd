package io.github.tctasks.benchmarks.calls;

import com.tencentcloudapi.clb.v20180317.ClbClient;
import com.tencentcloudapi.clb.v20180317.models.DescribeTaskStatusRequest;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import org.jspecify.annotations.Nullable;

/** The vendor's Java SDK, as its own examples use it. */
final class VendorCall implements TypedCall {

    private final ClbClient client;

    VendorCall(String endpoint) {
        HttpProfile http = new HttpProfile();
        http.setProtocol(HttpProfile.REQ_HTTP);
        http.setEndpoint(endpoint.substring(HttpProfile.REQ_HTTP.length()));
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        Credential credential = new Credential(Canned.SECRET_ID, Canned.SECRET_KEY);
        this.client = new ClbClient(credential, Canned.REGION, profile);
    }

    @Override
    public @Nullable String requestId() throws TencentCloudSDKException {
        DescribeTaskStatusRequest request = new DescribeTaskStatusRequest();
        request.setTaskId(Canned.TASK_ID);
        return client.DescribeTaskStatus(request).getRequestId();
    }
}
