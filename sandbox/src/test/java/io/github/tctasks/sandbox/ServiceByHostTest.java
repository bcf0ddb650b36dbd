package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which service a request means whose signature does not name one. */
class ServiceByHostTest {

    private static Catalog catalog;

    /** Beside the documents on the class path, two services that have the same action in the same version. */
    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        Path twin = folder.resolve("twin.yaml");
        Files.writeString(twin, Files.readString(TestRequest.SIXTH).replace("x-tc-service: cbs", "x-tc-service: twin"));
        catalog = Catalog.load(List.of(TestRequest.SIXTH, twin));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080, DescribeAsyncRequestInfo, 2018-03-30, dts",
        "127.0.0.1:8080, DescribeAsyncRequestInfo, 2019-09-23, ssm",
        "localhost, DescribeTaskInfo, 2018-04-12, redis",
        ", DescribeTaskInfo, 2018-04-12, redis",
        "redis.tencentcloudapi.com, DescribeTaskInfo, 2018-04-12, redis",
        "CBS.ap-guangzhou.tencentcloudapi.com:443, DescribeDisks, 2017-03-12, cbs",
        "twin.internal.tencentcloudapi.com, DescribeDisks, 2017-03-12, twin",
        "twin:8080, DescribeDisks, 2017-03-12, twin",
    })
    void findAt_hostOrActionAndVersion_tellTheService(String host, String action, String version, String service) {
        assertThat(catalog.findAt(host, action, version).service()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        "vpc.tencentcloudapi.com, DescribeTaskInfo, 2018-04-12, InvalidAction, redis",
        "dts.tencentcloudapi.com, DescribeAsyncRequestInfo, 2019-09-23, NoSuchVersion, 2018-03-30",
        "127.0.0.1, Nothing, 2018-04-12, InvalidAction, No service",
        "127.0.0.1, DescribeAsyncRequestInfo, 2000-01-01, NoSuchVersion, 'dts=[2018-03-30], ssm=[2019-09-23]'",
        "127.0.0.1, DescribeDisks, 2017-03-12, NoSuchProduct, '[cbs, twin]'",
    })
    void findAt_nothingOrMoreThanOne_isToldWithWhatWouldBeRight(
            String host, String action, String version, String code, String hint) {
        assertThatThrownBy(() -> catalog.findAt(host, action, version))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(hint);
    }
}
