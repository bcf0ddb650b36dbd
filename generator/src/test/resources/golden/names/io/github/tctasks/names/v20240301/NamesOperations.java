package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class NamesOperations {

    static final Operation<CloseRequest, CloseResponse> CLOSE = Operation.of(
            "Close",
            false,
            ObjectCodec.sent(NamesReaders.all(), 0, CloseRequest.class),
            ObjectCodec.received(NamesReaders.all(), 1, CloseResponse.class));

    static final Operation<ExportRequest, ExportResponse> EXPORT = Operation.of(
            "Export",
            false,
            ObjectCodec.sent(NamesReaders.all(), 2, ExportRequest.class),
            ObjectCodec.received(NamesReaders.all(), 3, ExportResponse.class));

    static final Operation<ExportAsyncRequest, ExportAsyncResponse> EXPORT_ASYNC = Operation.of(
            "ExportAsync",
            false,
            ObjectCodec.sent(NamesReaders.all(), 4, ExportAsyncRequest.class),
            ObjectCodec.received(NamesReaders.all(), 5, ExportAsyncResponse.class));

    static final Operation<NotifyRequest, NotifyResponse> NOTIFY = Operation.of(
            "Notify",
            false,
            ObjectCodec.sent(NamesReaders.all(), 6, NotifyRequest.class),
            ObjectCodec.received(NamesReaders.all(), 7, NotifyResponse.class));

    static final ServiceApi<NamesApi> API = new ServiceApi<>(
            NamesApi.class,
            "names",
            "2024-03-01",
            "https://names.tencentcloudapi.com",
            List.of(CLOSE, EXPORT, EXPORT_ASYNC, NOTIFY));

    private NamesOperations() {}
}
