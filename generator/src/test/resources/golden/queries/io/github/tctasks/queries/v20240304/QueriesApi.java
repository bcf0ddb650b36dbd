package io.github.tctasks.queries.v20240304;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.SdkException;

/**
 * The actions of Queries (queries), API version 2024-03-04, as a Feign interface.
 *
 * <p>{@link QueriesClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface QueriesApi {

    /**
     * Drops hosts
     *
     * <p>Drops hosts.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04&amp;Action=DropHosts">API
     *     document</a>
     * @deprecated The service no longer offers it, or is going to stop.
     */
    @Deprecated
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DropHosts", "X-TC-Version: 2024-03-04"})
    DropHostsResponse dropHosts(DropHostsRequest request);

    /**
     * Keeps hosts
     *
     * <p>Keeps hosts.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04&amp;Action=KeepHosts">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: KeepHosts", "X-TC-Version: 2024-03-04"})
    KeepHostsResponse keepHosts(KeepHostsRequest request);

    /**
     * Lists hosts
     *
     * <p>Lists hosts.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04&amp;Action=ListHosts">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListHosts", "X-TC-Version: 2024-03-04"})
    ListHostsResponse listHosts(ListHostsRequest request);

    /**
     * Loses hosts
     *
     * <p>Loses hosts.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04&amp;Action=LoseHosts">API
     *     document</a>
     * @deprecated The service no longer offers it, or is going to stop.
     */
    @Deprecated
    @RequestLine("POST /")
    @Headers({"X-TC-Action: LoseHosts", "X-TC-Version: 2024-03-04"})
    LoseHostsResponse loseHosts(LoseHostsRequest request);
}
