package io.github.tctasks.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BarsTest {

    @Test
    void svg_hasABarForEachValueAsLongAsItsShareOfTheMost() throws Exception {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("ours & <its>", 50.0);
        values.put("vendor", 100.0);

        NodeList bars = document(Bars.svg("A \"title\"", values)).getElementsByTagName("rect");

        assertThat(bars.getLength()).isEqualTo(2);
        assertThat(attribute(bars, 0, "class")).isEqualTo("ours");
        assertThat(attribute(bars, 1, "class")).isEqualTo("bar");
        assertThat(Double.parseDouble(attribute(bars, 1, "width")))
                .isEqualTo(2 * Double.parseDouble(attribute(bars, 0, "width")));
    }

    @Test
    void svg_ofNothing_isADocument() throws Exception {
        assertThat(document(Bars.svg("Nothing", Map.of())).getDocumentElement().getTagName())
                .isEqualTo("svg");
    }

    private static Document document(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static String attribute(NodeList elements, int index, String name) {
        return ((Element) elements.item(index)).getAttribute(name);
    }
}
