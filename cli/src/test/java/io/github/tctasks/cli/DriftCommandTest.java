package io.github.tctasks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tctask drift}, with documents about a service that does not exist. */
class DriftCommandTest {

    private static final Path FILES = Path.of("src", "test", "resources", "drift");
    private static final String SPEC =
            FILES.resolve("specs/bakery/2024-01-01.yaml").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void drift_metadataSaysTheSame_isNone() {
        assertThat(run(SPEC, file("same.json"))).as("%s", err).isZero();

        assertThat(out).hasToString("""
                bakery 2024-01-01: DescribeLoaf, DescribeOven
                No drift.
                Actions that only the metadata has: 1
                """);
    }

    @Test
    void drift_metadataSaysOtherwise_isListed() {
        assertThat(run(SPEC, file("drifted.json"), "--others")).as("%s", err).isEqualTo(1);

        assertThat(out).hasToString("""
                bakery 2024-01-01: DescribeLoaf, DescribeOven
                DRIFT     WHERE                                    SPEC                    METADATA
                STATUS    DescribeLoaf                             online                  deprecated
                REMOVED   DescribeLoaf request Language            string                  -
                REQUIRED  DescribeLoaf request LoafId              required                not required
                ADDED     DescribeLoaf request Verbose             -                       boolean, required
                RETYPED   DescribeLoaf response Crumbs             array of integer int64  array of integer uint64
                RETYPED   DescribeLoaf response Label              object                  string
                NULLABLE  DescribeLoaf response Slices             nullable                not nullable
                RETYPED   DescribeLoaf response Slices[].Thick     boolean                 string
                ADDED     DescribeLoaf response Slices[].Toppings  -                       array of string
                REQUIRED  DescribeLoaf response State              required                not required
                RETYPED   DescribeLoaf response Weight             number double           integer int64
                REMOVED   DescribeOven                             action                  -
                Actions that only the metadata has: 1
                  BakeLoaf
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.json", "other-version.json", "specs/bakery/2024-01-01.yaml"})
    void drift_metadataThatWillNotDo_isWrongUse(String metadata) {
        assertThat(run(SPEC, file(metadata))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(metadata.equals("other-version.json") ? "2025-01-01" : file(metadata));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.yaml", "same.json", "specs/common.yaml"})
    void drift_specThatWillNotDo_isWrongUse(String spec) {
        assertThat(run(file(spec), file("same.json"))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(file(spec));
    }

    @Test
    void drift_withoutMetadata_isWrongUse() {
        assertThat(run(SPEC)).isEqualTo(2);

        assertThat(err.toString()).contains("METADATA");
    }

    private static String file(String name) {
        return FILES.resolve(name).toString();
    }

    private int run(String... arguments) {
        String[] all =
                Stream.concat(Stream.of("drift"), Arrays.stream(arguments)).toArray(String[]::new);
        return TcTask.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
