package io.github.tctasks.texts.v20240303;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class TextsOperations {

    static final Operation<DescribeTextsRequest, DescribeTextsResponse> DESCRIBE_TEXTS = Operation.of(
            "DescribeTexts",
            false,
            ObjectCodec.sent(TextsReaders.all(), 0, DescribeTextsRequest.class),
            ObjectCodec.received(TextsReaders.all(), 1, DescribeTextsResponse.class));

    static final ServiceApi<TextsApi> API = new ServiceApi<>(
            TextsApi.class, "texts", "2024-03-03", "https://texts.tencentcloudapi.com", List.of(DESCRIBE_TEXTS));

    private TextsOperations() {}
}
