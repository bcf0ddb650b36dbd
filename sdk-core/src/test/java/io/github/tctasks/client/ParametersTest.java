package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static String query(String json) {
        return Parameters.encode(Parameters.flatten(json));
    }

    @Test
    void flatten_ofNestedParameters_namesThemAsTheDocumentsDo() {
        assertThat(
                        query(
                                "{\"Ids\":[\"a\",\"b\"],\"Filters\":[{\"Name\":\"n\",\"Values\":[\"v\"]}],\"Tag\":{\"Key\":\"k\"}}"))
                .isEqualTo("Filters.0.Name=n&Filters.0.Values.0=v&Ids.0=a&Ids.1=b&Tag.Key=k");
        assertThat(query("{\"B\":1,\"a\":2,\"A\":[[1,2],[3]]}")).isEqualTo("A.0.0=1&A.0.1=2&A.1.0=3&B=1&a=2");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-1,-1",
        "9007199254740993,9007199254740993",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808",
        "18446744073709551615,18446744073709551615",
        "1.5,1.5",
        "1e400,1E+400",
        "true,true",
        "false,false",
    })
    void flatten_ofAnyScalar_keepsAllOfIt(String json, String expected) {
        assertThat(Parameters.flatten("{\"X\":" + json + "}")).hasToString("{X=" + expected + "}");
    }

    @Test
    void flatten_leavesOutWhatHoldsNothingButKeepsAnEmptyText() {
        assertThat(query("{\"A\":null,\"B\":[],\"C\":{},\"D\":[null,1,null,2],\"E\":\"\",\"F\":{\"G\":null}}"))
                .isEqualTo("D.0=1&D.1=2&E=");
        assertThat(query("{}")).isEmpty();
    }

    @Test
    void encode_ofUnicodeAndSigns_isPercentEncodedUtf8() {
        assertThat(query("{\"N\":\"\u4efb\u52a1 \ud83d\ude00\",\"S\":\"a&b=c+d/e?f#g%h*i~j-k_l.m'{}\"}"))
                .isEqualTo("N=%E4%BB%BB%E5%8A%A1%20%F0%9F%98%80"
                        + "&S=a%26b%3Dc%2Bd%2Fe%3Ff%23g%25h%2Ai~j-k_l.m%27%7B%7D");
    }

    @Property
    void encode_ofAnyText_canBeDecodedAndStandsInAUrlAsItIs(@ForAll String text) {
        String encoded = Parameters.encode(text);

        assertThat(URLDecoder.decode(encoded, UTF_8)).isEqualTo(new String(text.getBytes(UTF_8), UTF_8));
        assertThat(URI.create("https://host/?A=" + encoded).getRawQuery()).isEqualTo("A=" + encoded);
        assertThat(encoded).matches("[A-Za-z0-9%._~-]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "\\r", "a\\r\\nX-TC-Action: b"})
    void flatten_ofALineBreak_isRefusedByName(String value) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Parameters.flatten("{\"A\":[{\"B\":\"" + value + "\"}]}"))
                .withMessageStartingWith("The parameter A.0.B holds a line break")
                .satisfies(e -> assertThat(e.field()).isEqualTo("A.0.B"));
    }

    @Test
    void flatten_ofTwoParametersWithOneName_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Parameters.flatten("{\"A.0\":1,\"A\":[2]}"))
                .withMessageContaining("A.0");
    }

    @Test
    void encode_ofAMap_keepsItsOrder() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("Ids.2", "x");
        parameters.put("Ids.10", "y");

        assertThat(Parameters.encode(parameters)).isEqualTo("Ids.10=y&Ids.2=x");
    }
}
