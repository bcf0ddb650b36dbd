package io.github.tctasks.texts.v20240303;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.SdkException;

/**
 * The actions of Texts &amp; such (texts), API version 2024-03-03, as a Feign interface.
 *
 * <p>{@link TextsClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=texts&amp;Version=2024-03-03">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface TextsApi {

    /**
     * Describes <b>texts</b>
     *
     * <p>Describes texts.
     *
     * <ul>
     * <li>all of them
     * </ul>
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=texts&amp;Version=2024-03-03&amp;Action=DescribeTexts">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeTexts", "X-TC-Version: 2024-03-03"})
    DescribeTextsResponse describeTexts(DescribeTextsRequest request);
}
