package io.github.tctasks.queries.v20240304;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Uses lists in objects in lists, and deprecated actions. The test of goldens compiles this with them and runs each method. */
final class QueriesExercise {

    void listsInObjectsInLists_areBuiltAndRead() {
        ListHostsRequest request = ListHostsRequest.builder()
                .range(Range.builder()
                        .bounds(List.of(
                                Bound.builder().at(List.of(1L, -2L)).open(false).build()))
                        .build())
                .build();

        String json = "{\"Range\":{\"Bounds\":[{\"At\":[1,-2],\"Open\":false}]}}";
        assertThat(request.toJson()).isEqualTo(json);
        assertThat(ListHostsRequest.fromJson(json)).isEqualTo(request);
    }

    void actionsThatAreNotOnline_areDeprecated() throws NoSuchMethodException {
        assertThat(isDeprecated(QueriesApi.class, "dropHosts", DropHostsRequest.class))
                .isTrue();
        assertThat(isDeprecated(QueriesClient.class, "dropHostsAsync", DropHostsRequest.class))
                .isTrue();
        assertThat(isDeprecated(QueriesClient.class, "loseHosts", LoseHostsRequest.class))
                .isTrue();
        assertThat(isDeprecated(QueriesApi.class, "keepHosts", KeepHostsRequest.class))
                .isFalse();
        assertThat(isDeprecated(QueriesApi.class, "listHosts", ListHostsRequest.class))
                .isFalse();
    }

    private static boolean isDeprecated(Class<?> type, String method, Class<?> request) throws NoSuchMethodException {
        return type.getMethod(method, request).isAnnotationPresent(Deprecated.class);
    }
}
