package io.github.tctasks.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a & b < c > d | a &amp; b &lt; c &gt; d",
                "the `TaskId` of it | the {@code TaskId} of it",
                "an end */ and @param x | an end &#42;/ and &#64;param x",
                "{@link x} | {&#64;link x}",
                "`{}` and `a@b` and `*/` | <code>{}</code> and <code>a&#64;b</code> and <code>&#42;/</code>",
                "C:\\users `C:\\u0041` | C:&#92;users <code>C:&#92;u0041</code>",
                "an odd ` stays | an odd ` stays",
            })
    void inline_escapesWhatJavadocWouldTakeForItsOwn(String markdown, String javadoc) {
        assertThat(JavadocText.inline(markdown)).isEqualTo(javadoc);
    }

    @Test
    void lead_makesParagraphsAndLists() {
        assertThat(JavadocText.lead("One\nline.\n\nTwo:\n- a\n  b\n- c\n\nThree."))
                .isEqualTo("One line.\n\n<p>Two:\n\n<ul>\n<li>a b\n<li>c\n</ul>\n\n<p>Three.");
    }

    @Test
    void more_beginsWithAParagraph() {
        assertThat(JavadocText.more("One.\n\nTwo.")).isEqualTo("<p>One.\n\n<p>Two.");
        assertThat(JavadocText.more("- a\n- b")).isEqualTo("<ul>\n<li>a\n<li>b\n</ul>");
    }
}
