package io.github.tctasks.types.v20240302;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import java.util.List;
import java.util.Objects;

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
}
