package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class NamesOperations {

    static final Operation<CloseRequest, CloseResponse> CLOSE = new Operation<>(
            "Close",
            false,
            CloseRequest.class,
            CloseRequestCodec.INSTANCE,
            CloseResponse.class,
            CloseResponseCodec.INSTANCE);

    static final Operation<ExportRequest, ExportResponse> EXPORT = new Operation<>(
            "Export",
            false,
            ExportRequest.class,
            ExportRequestCodec.INSTANCE,
            ExportResponse.class,
            ExportResponseCodec.INSTANCE);

    static final Operation<ExportAsyncRequest, ExportAsyncResponse> EXPORT_ASYNC = new Operation<>(
            "ExportAsync",
            false,
            ExportAsyncRequest.class,
            ExportAsyncRequestCodec.INSTANCE,
            ExportAsyncResponse.class,
            ExportAsyncResponseCodec.INSTANCE);

    static final Operation<NotifyRequest, NotifyResponse> NOTIFY = new Operation<>(
            "Notify",
            false,
            NotifyRequest.class,
            NotifyRequestCodec.INSTANCE,
            NotifyResponse.class,
            NotifyResponseCodec.INSTANCE);

    static final ServiceApi<NamesApi> API = new ServiceApi<>(
            NamesApi.class,
            "names",
            "2024-03-01",
            "https://names.tencentcloudapi.com",
            List.of(CLOSE, EXPORT, EXPORT_ASYNC, NOTIFY));

    private NamesOperations() {}
}
