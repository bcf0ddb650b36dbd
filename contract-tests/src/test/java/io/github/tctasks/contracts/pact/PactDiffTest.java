package io.github.tctasks.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PactDiffTest {

    private static final String PACT = """
            {"interactions": [
              {"description": "one", "response": {"status": 200}},
              {"description": "two", "response": {"status": 200}}], "metadata": {}}
            """;

    @Test
    void between_sameFiles_isEmpty() {
        assertThat(PactDiff.between(Map.of("a.json", PACT), Map.of("a.json", PACT)))
                .isEmpty();
    }

    @Test
    void between_oneValue_tellsInteractionPathAndValues() {
        String changed = PACT.replaceFirst("200", "201");

        assertThat(PactDiff.between(Map.of("a.json", PACT), Map.of("a.json", changed)))
                .containsExactly("""
                        a.json: one
                            $.response.status
                              committed: 200
                              now:       201""".stripIndent());
    }

    @Test
    void between_sameChangeInManyInteractions_isToldOnce() {
        assertThat(PactDiff.between(Map.of("a.json", PACT), Map.of("a.json", PACT.replace("200", "404"))))
                .singleElement()
                .asString()
                .startsWith("a.json: one\na.json: two\n");
    }

    @Test
    void between_setsOfFilesAndInteractions_tellsWhatIsMissingAndNew() {
        String oneLess = PACT.replaceFirst("\\{\"description\": \"one\".*\\n", "");

        assertThat(PactDiff.between(Map.of("a.json", PACT, "b.json", PACT), Map.of("a.json", oneLess, "c.json", PACT)))
                .satisfiesExactly(
                        b -> assertThat(b).isEqualTo("b.json: no case writes this pact"),
                        c -> assertThat(c).isEqualTo("c.json: a new pact"),
                        one -> assertThat(one).contains("a.json: one", "now:       (absent)"));
    }

    @Test
    void between_onlyTheFormDiffers_isToldToo() {
        assertThat(PactDiff.between(Map.of("a.json", PACT), Map.of("a.json", PACT + "\n")))
                .containsExactly("a.json: the same content in another form");
    }
}
