package io.github.tctasks.pages.v20240305;

import io.github.tctasks.paging.PageFields;
import io.github.tctasks.paging.PageMapping;

/** How actions page. */
final class PagesPageMappings {

    static final PageMapping<ListByContextRequest, ListByContextResponse, Thing> LIST_BY_CONTEXT = PageMapping.byToken(
            "ListByContext",
            ListByContextResponse::items,
            ListByContextRequest::context,
            ListByContextRequest::forPage,
            ListByContextResponse::context,
            ListByContextResponse::listOver);

    static final PageMapping<ListByCursorRequest, ListByCursorResponse, Thing> LIST_BY_CURSOR = PageMapping.byToken(
            "ListByCursor",
            ListByCursorResponse::items,
            ListByCursorRequest::cursor,
            ListByCursorRequest::forPage,
            ListByCursorResponse::nextCursor,
            PageFields.not(ListByCursorResponse::hasMore));

    static final PageMapping<ListByOffsetRequest, ListByOffsetResponse, Thing> LIST_BY_OFFSET = PageMapping.byOffset(
            "ListByOffset",
            ListByOffsetResponse::items,
            ListByOffsetRequest::offset,
            ListByOffsetRequest::forPage,
            ListByOffsetResponse::totalCount);

    static final PageMapping<ListByPageRequest, ListByPageResponse, Thing> LIST_BY_PAGE = PageMapping.byPage(
            "ListByPage",
            ListByPageResponse::items,
            ListByPageRequest::pageNumber,
            ListByPageRequest::forPage,
            ListByPageResponse::totalNum,
            1);

    static final PageMapping<ListByPageFromZeroRequest, ListByPageFromZeroResponse, Thing> LIST_BY_PAGE_FROM_ZERO =
            PageMapping.byPage(
                    "ListByPageFromZero",
                    ListByPageFromZeroResponse::items,
                    ListByPageFromZeroRequest::pageNo,
                    ListByPageFromZeroRequest::forPage,
                    ListByPageFromZeroResponse::total,
                    0);

    static final PageMapping<ListByTextRequest, ListByTextResponse, String> LIST_BY_TEXT = PageMapping.byOffset(
            "ListByText",
            ListByTextResponse::names,
            PageFields.sent("Offset", ListByTextRequest::offset),
            ListByTextRequest::forPage,
            PageFields.received("Total", ListByTextResponse::total));

    static final PageMapping<ListByTokenRequest, ListByTokenResponse, Long> LIST_BY_TOKEN = PageMapping.byToken(
            "ListByToken",
            ListByTokenResponse::numbers,
            ListByTokenRequest::nextToken,
            ListByTokenRequest::forPage,
            ListByTokenResponse::nextToken,
            PageFields.unknown());

    static final PageMapping<ListWithinRequest, ListWithinResponse, Thing> LIST_WITHIN = PageMapping.byOffset(
            "ListWithin",
            PageFields.listWithin(ListWithinResponse::result, ThingPage::content),
            ListWithinRequest::start,
            ListWithinRequest::forPage,
            PageFields.within(ListWithinResponse::result, ThingPage::totalCount));

    private PagesPageMappings() {}
}
