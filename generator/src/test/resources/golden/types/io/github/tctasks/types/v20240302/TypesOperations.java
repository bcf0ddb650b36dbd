package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class TypesOperations {

    static final Operation<DescribeThingsRequest, DescribeThingsResponse> DESCRIBE_THINGS = Operation.of(
            "DescribeThings",
            false,
            ObjectCodec.sent(TypesReaders.all(), 0, DescribeThingsRequest.class),
            ObjectCodec.received(TypesReaders.all(), 1, DescribeThingsResponse.class));

    static final Operation<PingRequest, PingResponse> PING = Operation.of(
            "Ping",
            false,
            ObjectCodec.sent(TypesReaders.all(), 2, PingRequest.class),
            ObjectCodec.received(TypesReaders.all(), 3, PingResponse.class));

    static final Operation<UploadThingRequest, UploadThingResponse> UPLOAD_THING = Operation.of(
            "UploadThing",
            false,
            ObjectCodec.sent(TypesReaders.all(), 4, UploadThingRequest.class),
            ObjectCodec.received(TypesReaders.all(), 5, UploadThingResponse.class));

    static final ServiceApi<TypesApi> API = new ServiceApi<>(
            TypesApi.class,
            "types",
            "2024-03-02",
            "https://types.tencentcloudapi.com",
            List.of(DESCRIBE_THINGS, PING, UPLOAD_THING));

    private TypesOperations() {}
}
