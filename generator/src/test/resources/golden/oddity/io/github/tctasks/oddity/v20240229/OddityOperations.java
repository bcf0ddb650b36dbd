package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class OddityOperations {

    static final Operation<DescribeJobRequest, DescribeJobResponse> DESCRIBE_JOB = new Operation<>(
            "DescribeJob",
            true,
            DescribeJobRequest.class,
            DescribeJobRequestCodec.INSTANCE,
            DescribeJobResponse.class,
            DescribeJobResponseCodec.INSTANCE);

    static final Operation<DescribeMigrationRequest, DescribeMigrationResponse> DESCRIBE_MIGRATION = new Operation<>(
            "DescribeMigration",
            false,
            DescribeMigrationRequest.class,
            DescribeMigrationRequestCodec.INSTANCE,
            DescribeMigrationResponse.class,
            DescribeMigrationResponseCodec.INSTANCE);

    static final Operation<DescribeMigrationsRequest, DescribeMigrationsResponse> DESCRIBE_MIGRATIONS = new Operation<>(
            "DescribeMigrations",
            false,
            DescribeMigrationsRequest.class,
            DescribeMigrationsRequestCodec.INSTANCE,
            DescribeMigrationsResponse.class,
            DescribeMigrationsResponseCodec.INSTANCE);

    static final Operation<DescribeExportRequest, DescribeExportResponse> DESCRIBE_EXPORT = new Operation<>(
            "DescribeExport",
            false,
            DescribeExportRequest.class,
            DescribeExportRequestCodec.INSTANCE,
            DescribeExportResponse.class,
            DescribeExportResponseCodec.INSTANCE);

    static final Operation<DescribeExportsRequest, DescribeExportsResponse> DESCRIBE_EXPORTS = new Operation<>(
            "DescribeExports",
            false,
            DescribeExportsRequest.class,
            DescribeExportsRequestCodec.INSTANCE,
            DescribeExportsResponse.class,
            DescribeExportsResponseCodec.INSTANCE);

    static final Operation<ModifyThingsRequest, ModifyThingsResponse> MODIFY_THINGS = new Operation<>(
            "ModifyThings",
            false,
            ModifyThingsRequest.class,
            ModifyThingsRequestCodec.INSTANCE,
            ModifyThingsResponse.class,
            ModifyThingsResponseCodec.INSTANCE);

    static final Operation<PingRequest, PingResponse> PING = new Operation<>(
            "Ping",
            false,
            PingRequest.class,
            PingRequestCodec.INSTANCE,
            PingResponse.class,
            PingResponseCodec.INSTANCE);

    static final ServiceApi<OddityApi> API = new ServiceApi<>(
            OddityApi.class,
            "oddity",
            "2024-02-29",
            "https://oddity.tencentcloudapi.com",
            List.of(
                    DESCRIBE_JOB,
                    DESCRIBE_MIGRATION,
                    DESCRIBE_MIGRATIONS,
                    DESCRIBE_EXPORT,
                    DESCRIBE_EXPORTS,
                    MODIFY_THINGS,
                    PING));

    private OddityOperations() {}
}
