package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.paging.Pages;
import java.util.concurrent.CompletableFuture;

/**
 * Client of pages, API version 2024-03-05.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=pages&amp;Version=2024-03-05">API document</a>
 */
public final class PagesClient implements PagesApi, AutoCloseable {

    private final Connection<PagesApi> connection;

    private PagesClient(Connection<PagesApi> connection) {
        this.connection = connection;
    }

    /**
     * Returns a builder of clients.
     *
     * @return the builder, with defaults that need only credentials in the environment
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ListByBothResponse listByBoth(ListByBothRequest request) {
        return connection.api().listByBoth(request);
    }

    /**
     * Calls {@link #listByBoth} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByBoth} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByBothResponse> listByBothAsync(ListByBothRequest request) {
        return connection.async(PagesOperations.LIST_BY_BOTH, request);
    }

    @Override
    public ListByContextResponse listByContext(ListByContextRequest request) {
        return connection.api().listByContext(request);
    }

    /**
     * Calls {@link #listByContext} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByContext} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByContextResponse> listByContextAsync(ListByContextRequest request) {
        return connection.async(PagesOperations.LIST_BY_CONTEXT, request);
    }

    /**
     * Returns the answers of {@link #listByContext}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code Context} says where to begin.
     *
     * @param request the parameters
     * @return the pages, and the {@code Items} that they hold. Iterating over them throws the {@link SdkException} that
     *     {@link #listByContext} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListByContextResponse, Thing> listByContextPages(ListByContextRequest request) {
        return PagesPageMappings.LIST_BY_CONTEXT.pages(this::listByContext, request);
    }

    @Override
    public ListByCursorResponse listByCursor(ListByCursorRequest request) {
        return connection.api().listByCursor(request);
    }

    /**
     * Calls {@link #listByCursor} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByCursor} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByCursorResponse> listByCursorAsync(ListByCursorRequest request) {
        return connection.async(PagesOperations.LIST_BY_CURSOR, request);
    }

    /**
     * Returns the answers of {@link #listByCursor}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code Cursor} says where to begin, and {@code Limit} how
     * much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Items} that they hold. Iterating over them throws the {@link SdkException} that
     *     {@link #listByCursor} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListByCursorResponse, Thing> listByCursorPages(ListByCursorRequest request) {
        return PagesPageMappings.LIST_BY_CURSOR.pages(this::listByCursor, request);
    }

    @Override
    public ListByOffsetResponse listByOffset(ListByOffsetRequest request) {
        return connection.api().listByOffset(request);
    }

    /**
     * Calls {@link #listByOffset} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByOffset} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByOffsetResponse> listByOffsetAsync(ListByOffsetRequest request) {
        return connection.async(PagesOperations.LIST_BY_OFFSET, request);
    }

    /**
     * Returns the answers of {@link #listByOffset}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code Offset} says where to begin, and {@code Limit} how
     * much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Items} that they hold. Iterating over them throws the {@link SdkException} that
     *     {@link #listByOffset} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListByOffsetResponse, Thing> listByOffsetPages(ListByOffsetRequest request) {
        return PagesPageMappings.LIST_BY_OFFSET.pages(this::listByOffset, request);
    }

    @Override
    public ListByOffsetOfPagesResponse listByOffsetOfPages(ListByOffsetOfPagesRequest request) {
        return connection.api().listByOffsetOfPages(request);
    }

    /**
     * Calls {@link #listByOffsetOfPages} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByOffsetOfPages} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByOffsetOfPagesResponse> listByOffsetOfPagesAsync(ListByOffsetOfPagesRequest request) {
        return connection.async(PagesOperations.LIST_BY_OFFSET_OF_PAGES, request);
    }

    @Override
    public ListByPageResponse listByPage(ListByPageRequest request) {
        return connection.api().listByPage(request);
    }

    /**
     * Calls {@link #listByPage} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByPage} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByPageResponse> listByPageAsync(ListByPageRequest request) {
        return connection.async(PagesOperations.LIST_BY_PAGE, request);
    }

    /**
     * Returns the answers of {@link #listByPage}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code PageNumber} says where to begin, and {@code PageSize}
     * how much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Items} that they hold. Iterating over them throws the {@link SdkException} that
     *     {@link #listByPage} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListByPageResponse, Thing> listByPagePages(ListByPageRequest request) {
        return PagesPageMappings.LIST_BY_PAGE.pages(this::listByPage, request);
    }

    @Override
    public ListByPageFromZeroResponse listByPageFromZero(ListByPageFromZeroRequest request) {
        return connection.api().listByPageFromZero(request);
    }

    /**
     * Calls {@link #listByPageFromZero} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByPageFromZero} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByPageFromZeroResponse> listByPageFromZeroAsync(ListByPageFromZeroRequest request) {
        return connection.async(PagesOperations.LIST_BY_PAGE_FROM_ZERO, request);
    }

    /**
     * Returns the answers of {@link #listByPageFromZero}, page by page. Nothing is called before they are iterated
     * over, and then each page when it is asked for. In the request, {@code PageNo} says where to begin, and
     * {@code PageSize} how much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Items} that they hold. Iterating over them throws the {@link SdkException} that
     *     {@link #listByPageFromZero} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListByPageFromZeroResponse, Thing> listByPageFromZeroPages(ListByPageFromZeroRequest request) {
        return PagesPageMappings.LIST_BY_PAGE_FROM_ZERO.pages(this::listByPageFromZero, request);
    }

    @Override
    public ListByTextResponse listByText(ListByTextRequest request) {
        return connection.api().listByText(request);
    }

    /**
     * Calls {@link #listByText} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByText} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByTextResponse> listByTextAsync(ListByTextRequest request) {
        return connection.async(PagesOperations.LIST_BY_TEXT, request);
    }

    /**
     * Returns the answers of {@link #listByText}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code Offset} says where to begin, and {@code Limit} how
     * much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Names} that they hold. Iterating over them throws the {@link SdkException} that
     *     {@link #listByText} throws
     * @throws InvalidRequestException if the request is null, or if its {@code Offset} is not a number
     */
    public Pages<ListByTextResponse, String> listByTextPages(ListByTextRequest request) {
        return PagesPageMappings.LIST_BY_TEXT.pages(this::listByText, request);
    }

    @Override
    public ListByTokenResponse listByToken(ListByTokenRequest request) {
        return connection.api().listByToken(request);
    }

    /**
     * Calls {@link #listByToken} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listByToken} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListByTokenResponse> listByTokenAsync(ListByTokenRequest request) {
        return connection.async(PagesOperations.LIST_BY_TOKEN, request);
    }

    /**
     * Returns the answers of {@link #listByToken}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code NextToken} says where to begin, and
     * {@code MaxResults} how much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Numbers} that they hold. Iterating over them throws the {@link SdkException}
     *     that {@link #listByToken} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListByTokenResponse, Long> listByTokenPages(ListByTokenRequest request) {
        return PagesPageMappings.LIST_BY_TOKEN.pages(this::listByToken, request);
    }

    @Override
    public ListShortResponse listShort(ListShortRequest request) {
        return connection.api().listShort(request);
    }

    /**
     * Calls {@link #listShort} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listShort} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListShortResponse> listShortAsync(ListShortRequest request) {
        return connection.async(PagesOperations.LIST_SHORT, request);
    }

    @Override
    public ListShortPagesResponse listShortPages(ListShortPagesRequest request) {
        return connection.api().listShortPages(request);
    }

    /**
     * Calls {@link #listShortPages} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listShortPages} throws, and with
     *     a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange
     *     is interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or
     *     on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListShortPagesResponse> listShortPagesAsync(ListShortPagesRequest request) {
        return connection.async(PagesOperations.LIST_SHORT_PAGES, request);
    }

    @Override
    public ListTwoResponse listTwo(ListTwoRequest request) {
        return connection.api().listTwo(request);
    }

    /**
     * Calls {@link #listTwo} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listTwo} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListTwoResponse> listTwoAsync(ListTwoRequest request) {
        return connection.async(PagesOperations.LIST_TWO, request);
    }

    @Override
    public ListUncountedResponse listUncounted(ListUncountedRequest request) {
        return connection.api().listUncounted(request);
    }

    /**
     * Calls {@link #listUncounted} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listUncounted} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListUncountedResponse> listUncountedAsync(ListUncountedRequest request) {
        return connection.async(PagesOperations.LIST_UNCOUNTED, request);
    }

    @Override
    public ListWithinResponse listWithin(ListWithinRequest request) {
        return connection.api().listWithin(request);
    }

    /**
     * Calls {@link #listWithin} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listWithin} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListWithinResponse> listWithinAsync(ListWithinRequest request) {
        return connection.async(PagesOperations.LIST_WITHIN, request);
    }

    /**
     * Returns the answers of {@link #listWithin}, page by page. Nothing is called before they are iterated over, and
     * then each page when it is asked for. In the request, {@code Start} says where to begin, and {@code Limit} how
     * much a page may hold.
     *
     * @param request the parameters
     * @return the pages, and the {@code Result.Content} that they hold. Iterating over them throws the
     *     {@link SdkException} that {@link #listWithin} throws
     * @throws InvalidRequestException if the request is null
     */
    public Pages<ListWithinResponse, Thing> listWithinPages(ListWithinRequest request) {
        return PagesPageMappings.LIST_WITHIN.pages(this::listWithin, request);
    }

    /**
     * Explains what a call would send and what it would sign of it; sends nothing.
     *
     * @param request the request of one of the actions
     * @return the explanation, without secret key, token and signature
     * @throws InvalidRequestException if a call would refuse the request
     */
    public RequestExplanation explain(ApiRequest request) {
        return connection.explain(request);
    }

    /** Releases threads and connections. Later calls are refused. */
    @Override
    public void close() {
        connection.close();
    }

    /** Builds clients. Not thread-safe. */
    public static final class Builder extends ClientBuilder<Builder> {

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Builds a client.
         *
         * @return the client
         * @throws InvalidRequestException if the settings do not fit together
         */
        public PagesClient build() {
            return new PagesClient(connect(PagesOperations.API));
        }
    }
}
