package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class QueriesOperations {

    static final Operation<DropHostsRequest, DropHostsResponse> DROP_HOSTS = Operation.of(
            "DropHosts",
            false,
            ObjectCodec.sent(QueriesReaders.all(), 0, DropHostsRequest.class),
            ObjectCodec.received(QueriesReaders.all(), 1, DropHostsResponse.class));

    static final Operation<KeepHostsRequest, KeepHostsResponse> KEEP_HOSTS = Operation.of(
            "KeepHosts",
            false,
            ObjectCodec.sent(QueriesReaders.all(), 2, KeepHostsRequest.class),
            ObjectCodec.received(QueriesReaders.all(), 3, KeepHostsResponse.class));

    static final Operation<ListHostsRequest, ListHostsResponse> LIST_HOSTS = Operation.of(
            "ListHosts",
            false,
            ObjectCodec.sent(QueriesReaders.all(), 4, ListHostsRequest.class),
            ObjectCodec.received(QueriesReaders.all(), 5, ListHostsResponse.class));

    static final Operation<LoseHostsRequest, LoseHostsResponse> LOSE_HOSTS = Operation.of(
            "LoseHosts",
            false,
            ObjectCodec.sent(QueriesReaders.all(), 6, LoseHostsRequest.class),
            ObjectCodec.received(QueriesReaders.all(), 7, LoseHostsResponse.class));

    static final ServiceApi<QueriesApi> API = new ServiceApi<>(
            QueriesApi.class,
            "queries",
            "2024-03-04",
            "https://queries.tencentcloudapi.com",
            List.of(DROP_HOSTS, KEEP_HOSTS, LIST_HOSTS, LOSE_HOSTS));

    private QueriesOperations() {}
}
