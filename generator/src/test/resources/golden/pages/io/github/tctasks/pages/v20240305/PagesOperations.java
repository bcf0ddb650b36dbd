package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class PagesOperations {

    static final Operation<ListByBothRequest, ListByBothResponse> LIST_BY_BOTH = new Operation<>(
            "ListByBoth",
            false,
            ListByBothRequest.class,
            ListByBothRequestCodec.INSTANCE,
            ListByBothResponse.class,
            ListByBothResponseCodec.INSTANCE);

    static final Operation<ListByContextRequest, ListByContextResponse> LIST_BY_CONTEXT = new Operation<>(
            "ListByContext",
            false,
            ListByContextRequest.class,
            ListByContextRequestCodec.INSTANCE,
            ListByContextResponse.class,
            ListByContextResponseCodec.INSTANCE);

    static final Operation<ListByCursorRequest, ListByCursorResponse> LIST_BY_CURSOR = new Operation<>(
            "ListByCursor",
            false,
            ListByCursorRequest.class,
            ListByCursorRequestCodec.INSTANCE,
            ListByCursorResponse.class,
            ListByCursorResponseCodec.INSTANCE);

    static final Operation<ListByOffsetRequest, ListByOffsetResponse> LIST_BY_OFFSET = new Operation<>(
            "ListByOffset",
            false,
            ListByOffsetRequest.class,
            ListByOffsetRequestCodec.INSTANCE,
            ListByOffsetResponse.class,
            ListByOffsetResponseCodec.INSTANCE);

    static final Operation<ListByOffsetOfPagesRequest, ListByOffsetOfPagesResponse> LIST_BY_OFFSET_OF_PAGES =
            new Operation<>(
                    "ListByOffsetOfPages",
                    false,
                    ListByOffsetOfPagesRequest.class,
                    ListByOffsetOfPagesRequestCodec.INSTANCE,
                    ListByOffsetOfPagesResponse.class,
                    ListByOffsetOfPagesResponseCodec.INSTANCE);

    static final Operation<ListByPageRequest, ListByPageResponse> LIST_BY_PAGE = new Operation<>(
            "ListByPage",
            false,
            ListByPageRequest.class,
            ListByPageRequestCodec.INSTANCE,
            ListByPageResponse.class,
            ListByPageResponseCodec.INSTANCE);

    static final Operation<ListByPageFromZeroRequest, ListByPageFromZeroResponse> LIST_BY_PAGE_FROM_ZERO =
            new Operation<>(
                    "ListByPageFromZero",
                    false,
                    ListByPageFromZeroRequest.class,
                    ListByPageFromZeroRequestCodec.INSTANCE,
                    ListByPageFromZeroResponse.class,
                    ListByPageFromZeroResponseCodec.INSTANCE);

    static final Operation<ListByTextRequest, ListByTextResponse> LIST_BY_TEXT = new Operation<>(
            "ListByText",
            false,
            ListByTextRequest.class,
            ListByTextRequestCodec.INSTANCE,
            ListByTextResponse.class,
            ListByTextResponseCodec.INSTANCE);

    static final Operation<ListByTokenRequest, ListByTokenResponse> LIST_BY_TOKEN = new Operation<>(
            "ListByToken",
            false,
            ListByTokenRequest.class,
            ListByTokenRequestCodec.INSTANCE,
            ListByTokenResponse.class,
            ListByTokenResponseCodec.INSTANCE);

    static final Operation<ListShortRequest, ListShortResponse> LIST_SHORT = new Operation<>(
            "ListShort",
            false,
            ListShortRequest.class,
            ListShortRequestCodec.INSTANCE,
            ListShortResponse.class,
            ListShortResponseCodec.INSTANCE);

    static final Operation<ListShortPagesRequest, ListShortPagesResponse> LIST_SHORT_PAGES = new Operation<>(
            "ListShortPages",
            false,
            ListShortPagesRequest.class,
            ListShortPagesRequestCodec.INSTANCE,
            ListShortPagesResponse.class,
            ListShortPagesResponseCodec.INSTANCE);

    static final Operation<ListTwoRequest, ListTwoResponse> LIST_TWO = new Operation<>(
            "ListTwo",
            false,
            ListTwoRequest.class,
            ListTwoRequestCodec.INSTANCE,
            ListTwoResponse.class,
            ListTwoResponseCodec.INSTANCE);

    static final Operation<ListUncountedRequest, ListUncountedResponse> LIST_UNCOUNTED = new Operation<>(
            "ListUncounted",
            false,
            ListUncountedRequest.class,
            ListUncountedRequestCodec.INSTANCE,
            ListUncountedResponse.class,
            ListUncountedResponseCodec.INSTANCE);

    static final Operation<ListWithinRequest, ListWithinResponse> LIST_WITHIN = new Operation<>(
            "ListWithin",
            false,
            ListWithinRequest.class,
            ListWithinRequestCodec.INSTANCE,
            ListWithinResponse.class,
            ListWithinResponseCodec.INSTANCE);

    static final ServiceApi<PagesApi> API = new ServiceApi<>(
            PagesApi.class,
            "pages",
            "2024-03-05",
            "https://pages.tencentcloudapi.com",
            List.of(
                    LIST_BY_BOTH,
                    LIST_BY_CONTEXT,
                    LIST_BY_CURSOR,
                    LIST_BY_OFFSET,
                    LIST_BY_OFFSET_OF_PAGES,
                    LIST_BY_PAGE,
                    LIST_BY_PAGE_FROM_ZERO,
                    LIST_BY_TEXT,
                    LIST_BY_TOKEN,
                    LIST_SHORT,
                    LIST_SHORT_PAGES,
                    LIST_TWO,
                    LIST_UNCOUNTED,
                    LIST_WITHIN));

    private PagesOperations() {}
}
