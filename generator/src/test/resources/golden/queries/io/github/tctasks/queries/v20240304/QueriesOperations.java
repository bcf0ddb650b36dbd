package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class QueriesOperations {

    static final Operation<DropHostsRequest, DropHostsResponse> DROP_HOSTS = new Operation<>(
            "DropHosts",
            false,
            DropHostsRequest.class,
            DropHostsRequestCodec.INSTANCE,
            DropHostsResponse.class,
            DropHostsResponseCodec.INSTANCE);

    static final Operation<KeepHostsRequest, KeepHostsResponse> KEEP_HOSTS = new Operation<>(
            "KeepHosts",
            false,
            KeepHostsRequest.class,
            KeepHostsRequestCodec.INSTANCE,
            KeepHostsResponse.class,
            KeepHostsResponseCodec.INSTANCE);

    static final Operation<ListHostsRequest, ListHostsResponse> LIST_HOSTS = new Operation<>(
            "ListHosts",
            false,
            ListHostsRequest.class,
            ListHostsRequestCodec.INSTANCE,
            ListHostsResponse.class,
            ListHostsResponseCodec.INSTANCE);

    static final Operation<LoseHostsRequest, LoseHostsResponse> LOSE_HOSTS = new Operation<>(
            "LoseHosts",
            false,
            LoseHostsRequest.class,
            LoseHostsRequestCodec.INSTANCE,
            LoseHostsResponse.class,
            LoseHostsResponseCodec.INSTANCE);

    static final ServiceApi<QueriesApi> API = new ServiceApi<>(
            QueriesApi.class,
            "queries",
            "2024-03-04",
            "https://queries.tencentcloudapi.com",
            List.of(DROP_HOSTS, KEEP_HOSTS, LIST_HOSTS, LOSE_HOSTS));

    private QueriesOperations() {}
}
