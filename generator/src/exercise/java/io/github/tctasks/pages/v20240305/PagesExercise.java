package io.github.tctasks.pages.v20240305;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Request;
import feign.Response;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.paging.Pages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Goes through pages of each spelling. The test of goldens compiles this with them and runs each method. */
final class PagesExercise {

    private final List<String> sent = new ArrayList<>();

    void offsets_areCounted() {
        assertThat(names(
                        client -> client.listByOffsetPages(ListByOffsetRequest.builder()
                                .kind("k")
                                .limit(2L)
                                .build()),
                        "{\"TotalCount\":3,\"Items\":[{\"Name\":\"a\"},{\"Name\":\"b\"}]}",
                        "{\"TotalCount\":3,\"Items\":[{\"Name\":\"c\"}]}"))
                .containsExactly("a", "b", "c");
        assertThat(sent).containsExactly("{\"Limit\":2,\"Kind\":\"k\"}", "{\"Offset\":2,\"Limit\":2,\"Kind\":\"k\"}");
    }

    void offsetsInTexts_areCounted() {
        assertThat(items(
                        client -> client.listByTextPages(
                                ListByTextRequest.builder().offset("5").build()),
                        "{\"Total\":\"7\",\"Names\":[\"a\"]}",
                        "{\"Total\":\"7\",\"Names\":[\"b\"]}"))
                .containsExactly("a", "b");
        assertThat(sent).containsExactly("{\"Offset\":\"5\"}", "{\"Offset\":\"6\"}");
    }

    void textThatIsNoNumber_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> items(client -> client.listByTextPages(
                        ListByTextRequest.builder().offset("x").build())));
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> items(
                        client -> client.listByTextPages(
                                ListByTextRequest.builder().build()),
                        "{\"Total\":\"many\",\"Names\":[\"a\"]}"));
    }

    void pages_areCountedFromOneOrZero() {
        assertThat(names(
                        client -> client.listByPagePages(
                                ListByPageRequest.builder().build()),
                        "{\"TotalNum\":2,\"Items\":[{\"Name\":\"a\"}]}",
                        "{\"TotalNum\":2,\"Items\":[{\"Name\":\"b\"}]}"))
                .containsExactly("a", "b");
        assertThat(sent).containsExactly("{\"PageNumber\":1}", "{\"PageNumber\":2}");

        assertThat(names(
                        client -> client.listByPageFromZeroPages(ListByPageFromZeroRequest.builder()
                                .pageNo(0L)
                                .pageSize(1L)
                                .build()),
                        "{\"Total\":2,\"Items\":[{\"Name\":\"a\"}]}",
                        "{\"Total\":2,\"Items\":[{\"Name\":\"b\"}]}"))
                .containsExactly("a", "b");
        assertThat(sent).containsExactly("{\"PageNo\":0,\"PageSize\":1}", "{\"PageNo\":1,\"PageSize\":1}");
    }

    void itemsInAnObject_areFound() {
        assertThat(names(
                        client -> client.listWithinPages(
                                ListWithinRequest.builder().build()),
                        "{\"Result\":{\"TotalCount\":2,\"Content\":[{\"Name\":\"a\"}]}}",
                        "{\"Result\":{\"TotalCount\":2,\"Content\":[{\"Name\":\"b\"}]}}"))
                .containsExactly("a", "b");
        assertThat(names(
                        client -> client.listWithinPages(
                                ListWithinRequest.builder().build()),
                        "{}"))
                .isEmpty();
    }

    void tokens_areFollowed() {
        assertThat(items(
                        client -> client.listByTokenPages(
                                ListByTokenRequest.builder().build()),
                        "{\"NextToken\":\"t\",\"Numbers\":[1]}",
                        "{\"NextToken\":null,\"Numbers\":[2]}"))
                .containsExactly(1L, 2L);
        assertThat(sent).containsExactly("{}", "{\"NextToken\":\"t\"}");
    }

    void whatSaysThatThereIsNoMore_isHeeded() {
        assertThat(names(
                        client -> client.listByCursorPages(
                                ListByCursorRequest.builder().build()),
                        "{\"NextCursor\":\"c\",\"HasMore\":true,\"Items\":[{\"Name\":\"a\"}]}",
                        "{\"NextCursor\":\"d\",\"HasMore\":false,\"Items\":[{\"Name\":\"b\"}]}"))
                .containsExactly("a", "b");
        assertThat(names(
                        client -> client.listByContextPages(
                                ListByContextRequest.builder().build()),
                        "{\"Context\":\"c\",\"ListOver\":false,\"Items\":[{\"Name\":\"a\"}]}",
                        "{\"Context\":\"d\",\"ListOver\":true,\"Items\":[{\"Name\":\"b\"}]}"))
                .containsExactly("a", "b");
    }

    void actionsThatLeaveDoubt_haveNoPages() {
        assertThat(PagesClient.class.getMethods())
                .extracting("name")
                .contains("listByOffsetPages", "listShortPages")
                .doesNotContain("listTwoPages", "listUncountedPages", "listByBothPages", "listByOffsetOfPagesPages");
    }

    private List<String> names(Function<PagesClient, Pages<?, Thing>> pages, String... answers) {
        return items(pages, answers).stream().map(Thing::name).toList();
    }

    private <T> List<T> items(Function<PagesClient, Pages<?, T>> pages, String... answers) {
        sent.clear();
        Deque<String> next = new ArrayDeque<>(List.of(answers));
        try (PagesClient client = PagesClient.builder()
                .credentials(Credentials.of("id", "key"))
                .transport((request, options) -> answer(request, next.remove()))
                .build()) {
            return pages.apply(client).itemStream().toList();
        }
    }

    private Response answer(Request request, String json) {
        sent.add(new String(request.body(), UTF_8));
        return Response.builder()
                .status(200)
                .request(request)
                .body("{\"Response\":" + json + "}", UTF_8)
                .build();
    }
}
