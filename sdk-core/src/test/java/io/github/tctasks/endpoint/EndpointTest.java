package io.github.tctasks.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://clb.tencentcloudapi.com,       https://clb.tencentcloudapi.com,  clb.tencentcloudapi.com",
        "https://clb.tencentcloudapi.com/,      https://clb.tencentcloudapi.com,  clb.tencentcloudapi.com",
        "HTTPS://CLB.TencentCloudAPI.com,       https://clb.tencentcloudapi.com,  clb.tencentcloudapi.com",
        "https://clb.tencentcloudapi.com:443,   https://clb.tencentcloudapi.com,  clb.tencentcloudapi.com",
        "https://clb.tencentcloudapi.com:80,    https://clb.tencentcloudapi.com:80, clb.tencentcloudapi.com:80",
        "http://127.0.0.1:80,                   http://127.0.0.1,                 127.0.0.1",
        "http://127.0.0.1:443,                  http://127.0.0.1:443,             127.0.0.1:443",
        "http://127.0.0.1:8080,                 http://127.0.0.1:8080,            127.0.0.1:8080",
        "http://127.0.0.1:8080/,                http://127.0.0.1:8080,            127.0.0.1:8080",
        "http://127.0.0.1:65535,                http://127.0.0.1:65535,           127.0.0.1:65535",
        "http://localhost:,                     http://localhost,                 localhost",
        "http://[::1]:8080,                     http://[::1]:8080,                [::1]:8080",
    })
    void of_aUrl_isSchemeHostAndAPortThatIsNotTheSchemesOwn(String given, String url, String authority) {
        Endpoint endpoint = Endpoint.of(given);

        assertThat(endpoint.url()).isEqualTo(url);
        assertThat(endpoint.authority()).isEqualTo(authority);
        assertThat(endpoint).hasToString(url).isEqualTo(Endpoint.of(url)).hasSameHashCodeAs(Endpoint.of(url));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "clb.tencentcloudapi.com",
                "127.0.0.1:8080",
                "//clb.tencentcloudapi.com",
                "ftp://clb.tencentcloudapi.com",
                "https:clb.tencentcloudapi.com",
                "https://",
                "https://:8080",
                "https://clb.tencentcloudapi.com/path",
                "https://clb.tencentcloudapi.com//",
                "https://clb.tencentcloudapi.com?query",
                "https://clb.tencentcloudapi.com/?",
                "https://clb.tencentcloudapi.com#fragment",
                "https://user@clb.tencentcloudapi.com",
                "https://clb.tencentcloudapi.com:0",
                "https://clb.tencentcloudapi.com:65536",
                "https://clb.tencentcloudapi.com:port",
                "https://clb.tencentcloudapi.com\n.example",
                " https://clb.tencentcloudapi.com",
            })
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void of_anythingElse_isRefused(@Nullable String url) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Endpoint.of(url))
                .satisfies(e -> assertThat(e.field()).isEqualTo("endpoint"))
                .withMessageContaining("https://clb.tencentcloudapi.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:hunter2@example.com", "https://user:hunter2@exa mple.com"})
    void of_aUrlWithAPassword_isRefusedWithoutShowingIt(String url) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Endpoint.of(url))
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,             -,                https://ssm.intl.tencentcloudapi.com",
                "-,             ap-guangzhou,     https://ssm.intl.tencentcloudapi.com",
                "DOMESTIC,      -,                https://ssm.tencentcloudapi.com",
                "DOMESTIC,      ap-guangzhou,     https://ssm.tencentcloudapi.com",
                "INTERNATIONAL, ap-guangzhou,     https://ssm.intl.tencentcloudapi.com",
                "INTERNAL,      -,                https://ssm.internal.tencentcloudapi.com",
                "REGIONAL,      ap-guangzhou,     https://ssm.ap-guangzhou.tencentcloudapi.com",
                "REGIONAL,      na-siliconvalley, https://ssm.na-siliconvalley.tencentcloudapi.com",
                "-,             ap-shanghai-fsi,  https://ssm.ap-shanghai-fsi.tencentcloudapi.com",
                "-,             ap-shenzhen-fsi,  https://ssm.ap-shenzhen-fsi.tencentcloudapi.com",
                "DOMESTIC,      ap-shanghai-fsi,  https://ssm.ap-shanghai-fsi.tencentcloudapi.com",
                "INTERNATIONAL, ap-shenzhen-fsi,  https://ssm.ap-shenzhen-fsi.tencentcloudapi.com",
                "REGIONAL,      ap-shenzhen-fsi,  https://ssm.ap-shenzhen-fsi.tencentcloudapi.com",
                "-,             ap-shanghai,      https://ssm.intl.tencentcloudapi.com",
            })
    void of_siteAndRegion_isTheServicesHost(@Nullable Site site, @Nullable String region, String url) {
        assertThat(Endpoint.of("ssm", "https://ssm.intl.tencentcloudapi.com", site, region)
                        .url())
                .isEqualTo(url);
    }

    @Test
    void of_theRegionalSiteWithoutARegion_asksForOne() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Endpoint.of("clb", "https://clb.tencentcloudapi.com", Site.REGIONAL, null))
                .satisfies(e -> assertThat(e.field()).isEqualTo("Region"))
                .withMessageContaining("set region");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "AP-GUANGZHOU",
                "ap guangzhou",
                "ap-guangzhou\n",
                "ap_guangzhou",
                "-ap",
                "ap-",
                "a--b",
                "a.b",
                "a/b"
            })
    void of_aMalformedRegion_isRefusedWhateverTheSite(String region) {
        for (Site site : new Site[] {null, Site.DOMESTIC, Site.REGIONAL}) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> Endpoint.of("clb", "https://clb.tencentcloudapi.com", site, region))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("Region"));
        }
    }

    @Test
    void equals_ofAnotherUrl_isFalse() {
        assertThat(Endpoint.of("http://localhost"))
                .isNotEqualTo(Endpoint.of("https://localhost"))
                .isNotEqualTo(null)
                .isNotEqualTo("http://localhost");
    }
}
