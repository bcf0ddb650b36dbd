package io.github.tctasks.names.v20240301;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.SdkException;

/**
 * The actions of Names (names), API version 2024-03-01, as a Feign interface.
 *
 * <p>{@link NamesClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface NamesApi {

    /**
     * Closes
     *
     * <p>Closes an account.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01&amp;Action=Close">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: Close", "X-TC-Version: 2024-03-01"})
    CloseResponse close(CloseRequest request);

    /**
     * Exports
     *
     * <p>Exports at once.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01&amp;Action=Export">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: Export", "X-TC-Version: 2024-03-01"})
    ExportResponse export(ExportRequest request);

    /**
     * Exports later
     *
     * <p>Begins to export.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01&amp;Action=ExportAsync">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ExportAsync", "X-TC-Version: 2024-03-01"})
    ExportAsyncResponse callExportAsync(ExportAsyncRequest request);

    /**
     * Sends word
     *
     * <p>Sends word to someone.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01&amp;Action=Notify">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: Notify", "X-TC-Version: 2024-03-01"})
    NotifyResponse notify_(NotifyRequest request);
}
