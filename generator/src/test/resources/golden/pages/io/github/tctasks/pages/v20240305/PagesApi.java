package io.github.tctasks.pages.v20240305;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.SdkException;

/**
 * The actions of pages, API version 2024-03-05, as a Feign interface.
 *
 * <p>{@link PagesClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface PagesApi {

    /**
     * Lists things by an offset or a token
     *
     * <p>Lists things by an offset or a token.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByBoth">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByBoth", "X-TC-Version: 2024-03-05"})
    ListByBothResponse listByBoth(ListByBothRequest request);

    /**
     * Lists things until the list is over
     *
     * <p>Lists things until the list is over.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByContext">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByContext", "X-TC-Version: 2024-03-05"})
    ListByContextResponse listByContext(ListByContextRequest request);

    /**
     * Lists things until there are no more
     *
     * <p>Lists things until there are no more.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByCursor">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByCursor", "X-TC-Version: 2024-03-05"})
    ListByCursorResponse listByCursor(ListByCursorRequest request);

    /**
     * Lists things by an offset
     *
     * <p>Lists things by an offset.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByOffset">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByOffset", "X-TC-Version: 2024-03-05"})
    ListByOffsetResponse listByOffset(ListByOffsetRequest request);

    /**
     * Lists things by an offset that counts pages
     *
     * <p>Lists things by an offset that counts pages.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByOffsetOfPages">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByOffsetOfPages", "X-TC-Version: 2024-03-05"})
    ListByOffsetOfPagesResponse listByOffsetOfPages(ListByOffsetOfPagesRequest request);

    /**
     * Lists things by pages
     *
     * <p>Lists things by pages.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByPage">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByPage", "X-TC-Version: 2024-03-05"})
    ListByPageResponse listByPage(ListByPageRequest request);

    /**
     * Lists things by pages from 0 on
     *
     * <p>Lists things by pages from 0 on.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByPageFromZero">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByPageFromZero", "X-TC-Version: 2024-03-05"})
    ListByPageFromZeroResponse listByPageFromZero(ListByPageFromZeroRequest request);

    /**
     * Lists names by numbers in texts
     *
     * <p>Lists names by numbers in texts.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByText">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByText", "X-TC-Version: 2024-03-05"})
    ListByTextResponse listByText(ListByTextRequest request);

    /**
     * Lists numbers by tokens
     *
     * <p>Lists numbers by tokens.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListByToken">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListByToken", "X-TC-Version: 2024-03-05"})
    ListByTokenResponse listByToken(ListByTokenRequest request);

    /**
     * Lists things; another action has the name of its pages
     *
     * <p>Lists things; another action has the name of its pages.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListShort">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListShort", "X-TC-Version: 2024-03-05"})
    ListShortResponse listShort(ListShortRequest request);

    /**
     * Lists pages
     *
     * <p>Lists pages.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListShortPages">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListShortPages", "X-TC-Version: 2024-03-05"})
    ListShortPagesResponse listShortPages(ListShortPagesRequest request);

    /**
     * Lists two kinds of things
     *
     * <p>Lists two kinds of things.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListTwo">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListTwo", "X-TC-Version: 2024-03-05"})
    ListTwoResponse listTwo(ListTwoRequest request);

    /**
     * Lists things without a total
     *
     * <p>Lists things without a total.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListUncounted">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListUncounted", "X-TC-Version: 2024-03-05"})
    ListUncountedResponse listUncounted(ListUncountedRequest request);

    /**
     * Lists things in an object
     *
     * <p>Lists things in an object.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05&amp;Action=ListWithin">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: ListWithin", "X-TC-Version: 2024-03-05"})
    ListWithinResponse listWithin(ListWithinRequest request);
}
