package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class PagesOperations {

    static final Operation<ListByBothRequest, ListByBothResponse> LIST_BY_BOTH = Operation.of(
            "ListByBoth",
            false,
            ObjectCodec.sent(PagesReaders.all(), 0, ListByBothRequest.class),
            ObjectCodec.received(PagesReaders.all(), 1, ListByBothResponse.class));

    static final Operation<ListByContextRequest, ListByContextResponse> LIST_BY_CONTEXT = Operation.of(
            "ListByContext",
            false,
            ObjectCodec.sent(PagesReaders.all(), 2, ListByContextRequest.class),
            ObjectCodec.received(PagesReaders.all(), 3, ListByContextResponse.class));

    static final Operation<ListByCursorRequest, ListByCursorResponse> LIST_BY_CURSOR = Operation.of(
            "ListByCursor",
            false,
            ObjectCodec.sent(PagesReaders.all(), 4, ListByCursorRequest.class),
            ObjectCodec.received(PagesReaders.all(), 5, ListByCursorResponse.class));

    static final Operation<ListByOffsetRequest, ListByOffsetResponse> LIST_BY_OFFSET = Operation.of(
            "ListByOffset",
            false,
            ObjectCodec.sent(PagesReaders.all(), 6, ListByOffsetRequest.class),
            ObjectCodec.received(PagesReaders.all(), 7, ListByOffsetResponse.class));

    static final Operation<ListByOffsetOfPagesRequest, ListByOffsetOfPagesResponse> LIST_BY_OFFSET_OF_PAGES =
            Operation.of(
                    "ListByOffsetOfPages",
                    false,
                    ObjectCodec.sent(PagesReaders.all(), 8, ListByOffsetOfPagesRequest.class),
                    ObjectCodec.received(PagesReaders.all(), 9, ListByOffsetOfPagesResponse.class));

    static final Operation<ListByPageRequest, ListByPageResponse> LIST_BY_PAGE = Operation.of(
            "ListByPage",
            false,
            ObjectCodec.sent(PagesReaders.all(), 10, ListByPageRequest.class),
            ObjectCodec.received(PagesReaders.all(), 11, ListByPageResponse.class));

    static final Operation<ListByPageFromZeroRequest, ListByPageFromZeroResponse> LIST_BY_PAGE_FROM_ZERO = Operation.of(
            "ListByPageFromZero",
            false,
            ObjectCodec.sent(PagesReaders.all(), 12, ListByPageFromZeroRequest.class),
            ObjectCodec.received(PagesReaders.all(), 13, ListByPageFromZeroResponse.class));

    static final Operation<ListByTextRequest, ListByTextResponse> LIST_BY_TEXT = Operation.of(
            "ListByText",
            false,
            ObjectCodec.sent(PagesReaders.all(), 14, ListByTextRequest.class),
            ObjectCodec.received(PagesReaders.all(), 15, ListByTextResponse.class));

    static final Operation<ListByTokenRequest, ListByTokenResponse> LIST_BY_TOKEN = Operation.of(
            "ListByToken",
            false,
            ObjectCodec.sent(PagesReaders.all(), 16, ListByTokenRequest.class),
            ObjectCodec.received(PagesReaders.all(), 17, ListByTokenResponse.class));

    static final Operation<ListShortRequest, ListShortResponse> LIST_SHORT = Operation.of(
            "ListShort",
            false,
            ObjectCodec.sent(PagesReaders.all(), 18, ListShortRequest.class),
            ObjectCodec.received(PagesReaders.all(), 19, ListShortResponse.class));

    static final Operation<ListShortPagesRequest, ListShortPagesResponse> LIST_SHORT_PAGES = Operation.of(
            "ListShortPages",
            false,
            ObjectCodec.sent(PagesReaders.all(), 20, ListShortPagesRequest.class),
            ObjectCodec.received(PagesReaders.all(), 21, ListShortPagesResponse.class));

    static final Operation<ListTwoRequest, ListTwoResponse> LIST_TWO = Operation.of(
            "ListTwo",
            false,
            ObjectCodec.sent(PagesReaders.all(), 22, ListTwoRequest.class),
            ObjectCodec.received(PagesReaders.all(), 23, ListTwoResponse.class));

    static final Operation<ListUncountedRequest, ListUncountedResponse> LIST_UNCOUNTED = Operation.of(
            "ListUncounted",
            false,
            ObjectCodec.sent(PagesReaders.all(), 24, ListUncountedRequest.class),
            ObjectCodec.received(PagesReaders.all(), 25, ListUncountedResponse.class));

    static final Operation<ListWithinRequest, ListWithinResponse> LIST_WITHIN = Operation.of(
            "ListWithin",
            false,
            ObjectCodec.sent(PagesReaders.all(), 26, ListWithinRequest.class),
            ObjectCodec.received(PagesReaders.all(), 27, ListWithinResponse.class));

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
