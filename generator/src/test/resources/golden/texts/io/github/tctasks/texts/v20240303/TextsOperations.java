package io.github.tctasks.texts.v20240303;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class TextsOperations {

    static final Operation<DescribeTextsRequest, DescribeTextsResponse> DESCRIBE_TEXTS = new Operation<>(
            "DescribeTexts",
            false,
            DescribeTextsRequest.class,
            DescribeTextsRequestCodec.INSTANCE,
            DescribeTextsResponse.class,
            DescribeTextsResponseCodec.INSTANCE);

    static final ServiceApi<TextsApi> API = new ServiceApi<>(
            TextsApi.class, "texts", "2024-03-03", "https://texts.tencentcloudapi.com", List.of(DESCRIBE_TEXTS));

    private TextsOperations() {}
}
