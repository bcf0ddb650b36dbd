package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class TypesOperations {

    static final Operation<DescribeThingsRequest, DescribeThingsResponse> DESCRIBE_THINGS = new Operation<>(
            "DescribeThings",
            false,
            DescribeThingsRequest.class,
            DescribeThingsRequestCodec.INSTANCE,
            DescribeThingsResponse.class,
            DescribeThingsResponseCodec.INSTANCE);

    static final Operation<PingRequest, PingResponse> PING = new Operation<>(
            "Ping",
            false,
            PingRequest.class,
            PingRequestCodec.INSTANCE,
            PingResponse.class,
            PingResponseCodec.INSTANCE);

    static final Operation<UploadThingRequest, UploadThingResponse> UPLOAD_THING = new Operation<>(
            "UploadThing",
            false,
            UploadThingRequest.class,
            UploadThingRequestCodec.INSTANCE,
            UploadThingResponse.class,
            UploadThingResponseCodec.INSTANCE);

    static final ServiceApi<TypesApi> API = new ServiceApi<>(
            TypesApi.class,
            "types",
            "2024-03-02",
            "https://types.tencentcloudapi.com",
            List.of(DESCRIBE_THINGS, PING, UPLOAD_THING));

    private TypesOperations() {}
}
