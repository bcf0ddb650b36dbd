package io.github.tctasks.types.v20240302;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.client.HttpMethod;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Uses each type of the metadata. The test of goldens compiles this with them and runs each method. */
final class TypesExercise {

    private static final String LARGEST = "18446744073709551615";

    void request_holdsValuesOfEachType() {
        DescribeThingsRequest request = DescribeThingsRequest.builder()
                .text("a")
                .size(Long.parseUnsignedLong(LARGEST))
                .offset(-1L)
                .ratio(0.5)
                .enabled(true)
                .since("2024-03-02 00:00:00")
                .filters(List.of(Filter.builder()
                        .name("n")
                        .values(List.of("v"))
                        .inner(List.of(
                                Filter.builder().name("m").values(List.of("w")).build()))
                        .build()))
                .pair(Pair.builder().key("k").build())
                .secretKey("hidden")
                .token("hidden too")
                .build();

        String json = "{\"Text\":\"a\",\"Size\":" + LARGEST + ",\"Offset\":-1,\"Ratio\":0.5,\"Enabled\":true,"
                + "\"Since\":\"2024-03-02 00:00:00\",\"Filters\":[{\"Name\":\"n\",\"Values\":[\"v\"],\"Inner\":[{\"Name\":\"m\","
                + "\"Values\":[\"w\"]}]}],\"Pair\":{\"Key\":\"k\"},\"SecretKey\":\"hidden\",\"Token\":\"hidden too\"}";
        assertThat(request.toJson()).isEqualTo(json);
        assertThat(DescribeThingsRequest.fromJson(json)).isEqualTo(request);
        assertThat(request.toString()).contains("Size=" + LARGEST).doesNotContain("hidden");
    }

    void request_withoutWhatIsRequired_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DescribeThingsRequest.builder().build())
                .withMessageContaining("Text");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Pair.builder().build())
                .withMessageContaining("Key");
    }

    void response_holdsTreesAndNothings() {
        String json =
                "{\"Sizes\":[" + LARGEST + ",0],\"Counts\":[-1],\"Ratios\":[1.5],\"Flags\":[true],\"Names\":[\"n\"],"
                        + "\"Trees\":[{\"Name\":\"a\",\"Left\":{\"Name\":\"b\"},\"Branches\":[{\"AdminPassword\":\"hidden\"}]}],"
                        + "\"Pair\":{\"Value\":\"v\"},\"Nothing\":{},\"Total\":" + LARGEST
                        + ",\"RequestId\":\"r\",\"Error\":null}";

        DescribeThingsResponse response = DescribeThingsResponse.fromJson(json);

        assertThat(response.sizes()).containsExactly(-1L, 0L);
        assertThat(response.total()).isEqualTo(-1);
        Tree tree = response.trees().get(0);
        assertThat(Objects.requireNonNull(tree.left()).name()).isEqualTo("b");
        assertThat(tree.branches().get(0).adminPassword()).isEqualTo("hidden");
        assertThat(Objects.requireNonNull(response.pair()).key()).isNull();
        assertThat(response.nothing()).isNotNull();
        assertThat(response.unknownFields()).containsOnlyKeys("Error");
        assertThat(response.toString()).doesNotContain("hidden");
        assertThat(response.toJson()).isEqualTo(json);
    }

    void object_ofMoreThanAHundredMembers_goesBothWays() {
        String wide = IntStream.rangeClosed(1, 120)
                .mapToObj("\"N%1$03d\":%1$d"::formatted)
                .collect(Collectors.joining(",", "{", "}"));

        Wide read = Objects.requireNonNull(
                DescribeThingsResponse.fromJson("{\"Wide\":" + wide + "}").wide());

        assertThat(read.n001()).isEqualTo(1);
        assertThat(read.n120()).isEqualTo(120);
        DescribeThingsRequest request =
                DescribeThingsRequest.builder().text("a").wide(read).build();
        assertThat(request.toJson()).isEqualTo("{\"Text\":\"a\",\"Wide\":" + wide + "}");
        assertThat(DescribeThingsRequest.fromJson(request.toJson())).isEqualTo(request);
    }

    void objectsInListsInObjects_areFlattenedForGet() {
        Filter inner = Filter.builder().name("m").values(List.of("v", "w")).build();
        DescribeThingsRequest request = DescribeThingsRequest.builder()
                .text("a")
                .filters(List.of(Filter.builder()
                        .name("n")
                        .values(List.of("x"))
                        .inner(List.of(inner, inner))
                        .build()))
                .pair(Pair.builder().key("k").build())
                .build();

        try (TypesClient client = TypesClient.builder()
                .httpMethod(HttpMethod.GET)
                .credentials(Credentials.of("id", "key"))
                .region("ap-guangzhou")
                .build()) {
            assertThat(client.explain(request).requestLine())
                    .contains("Filters.0.Inner.0.Name=m&Filters.0.Inner.0.Values.0=v&Filters.0.Inner.0.Values.1=w"
                            + "&Filters.0.Inner.1.Name=m&Filters.0.Inner.1.Values.0=v&Filters.0.Inner.1.Values.1=w"
                            + "&Filters.0.Name=n&Filters.0.Values.0=x&Pair.Key=k&Text=a");
        }
    }
}
