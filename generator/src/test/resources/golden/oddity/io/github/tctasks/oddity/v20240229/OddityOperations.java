package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.json.ObjectCodec;
import java.util.List;

/** The operations of the API, with the codecs of their requests and responses. */
final class OddityOperations {

    static final Operation<DescribeJobRequest, DescribeJobResponse> DESCRIBE_JOB = Operation.of(
            "DescribeJob",
            true,
            ObjectCodec.sent(OddityReaders.all(), 0, DescribeJobRequest.class),
            ObjectCodec.received(OddityReaders.all(), 1, DescribeJobResponse.class));

    static final Operation<DescribeMigrationRequest, DescribeMigrationResponse> DESCRIBE_MIGRATION = Operation.of(
            "DescribeMigration",
            false,
            ObjectCodec.sent(OddityReaders.all(), 2, DescribeMigrationRequest.class),
            ObjectCodec.received(OddityReaders.all(), 3, DescribeMigrationResponse.class));

    static final Operation<DescribeMigrationsRequest, DescribeMigrationsResponse> DESCRIBE_MIGRATIONS = Operation.of(
            "DescribeMigrations",
            false,
            ObjectCodec.sent(OddityReaders.all(), 4, DescribeMigrationsRequest.class),
            ObjectCodec.received(OddityReaders.all(), 5, DescribeMigrationsResponse.class));

    static final Operation<DescribeExportRequest, DescribeExportResponse> DESCRIBE_EXPORT = Operation.of(
            "DescribeExport",
            false,
            ObjectCodec.sent(OddityReaders.all(), 7, DescribeExportRequest.class),
            ObjectCodec.received(OddityReaders.all(), 8, DescribeExportResponse.class));

    static final Operation<DescribeExportsRequest, DescribeExportsResponse> DESCRIBE_EXPORTS = Operation.of(
            "DescribeExports",
            false,
            ObjectCodec.sent(OddityReaders.all(), 9, DescribeExportsRequest.class),
            ObjectCodec.received(OddityReaders.all(), 10, DescribeExportsResponse.class));

    static final Operation<ModifyThingsRequest, ModifyThingsResponse> MODIFY_THINGS = Operation.of(
            "ModifyThings",
            false,
            ObjectCodec.sent(OddityReaders.all(), 12, ModifyThingsRequest.class),
            ObjectCodec.received(OddityReaders.all(), 15, ModifyThingsResponse.class));

    static final Operation<PingRequest, PingResponse> PING = Operation.of(
            "Ping",
            false,
            ObjectCodec.sent(OddityReaders.all(), 17, PingRequest.class),
            ObjectCodec.received(OddityReaders.all(), 18, PingResponse.class));

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
