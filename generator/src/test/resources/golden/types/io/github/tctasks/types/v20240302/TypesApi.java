package io.github.tctasks.types.v20240302;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.SdkException;

/**
 * The actions of types, API version 2024-03-02, as a Feign interface.
 *
 * <p>{@link TypesClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=types&amp;Version=2024-03-02">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface TypesApi {

    /**
     * Describes things
     *
     * <p>Describes things.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=types&amp;Version=2024-03-02&amp;Action=DescribeThings">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeThings", "X-TC-Version: 2024-03-02"})
    DescribeThingsResponse describeThings(DescribeThingsRequest request);

    /**
     * Ping
     *
     * <p>The vendor's metadata does not describe it.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=types&amp;Version=2024-03-02&amp;Action=Ping">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: Ping", "X-TC-Version: 2024-03-02"})
    PingResponse ping(PingRequest request);

    /**
     * Uploads a thing
     *
     * <p>Uploads a thing.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=types&amp;Version=2024-03-02&amp;Action=UploadThing">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: UploadThing", "X-TC-Version: 2024-03-02"})
    UploadThingResponse uploadThing(UploadThingRequest request);
}
