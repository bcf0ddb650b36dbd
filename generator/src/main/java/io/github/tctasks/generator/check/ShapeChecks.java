package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.Shape.Any;
import io.github.tctasks.generator.check.Shape.Choice;
import io.github.tctasks.generator.check.Shape.Items;
import io.github.tctasks.generator.check.Shape.Keys;
import io.github.tctasks.generator.check.Shape.Scalar;
import io.github.tctasks.generator.check.Shape.Text;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;

/** Checks 2 and 3: each object has the keys that the table in the README names, with values of the right kinds. */
final class ShapeChecks {

    private final Findings findings;

    ShapeChecks(Findings findings) {
        this.findings = findings;
    }

    void run(SpecDocument document) {
        check(document.root(), Shapes.DOCUMENT, document.root());
        if (!document.isDraft()) {
            document.operations().forEach(operation -> {
                checkExamples(operation.requestType(), document.root());
                checkExamples(operation.responseType(), document.root());
            });
        }
        SpecNode codes = document.common().get("x-tc-error-codes");
        check(codes, ExtensionShapes.ERROR_CODES, codes);
    }

    private void checkExamples(SpecNode mediaType, SpecNode part) {
        if (mediaType.is(Kind.MAPPING) && !mediaType.has("examples")) {
            findings.refuse(2, part, mediaType, "lacks the key \"examples\"");
        }
    }

    /** Checks a node; {@code part} is the schema or property that it belongs to. */
    private void check(SpecNode node, Shape shape, SpecNode part) {
        if (shape instanceof Scalar scalar) {
            expect(node, scalar.kind(), part);
        } else if (shape instanceof Text) {
            checkText(node, part);
        } else if (shape instanceof Items items) {
            if (expect(node, Kind.LIST, part)) {
                node.items().forEach(item -> check(item, items.item(), part));
            }
        } else if (shape instanceof Choice choice) {
            check(node, choice.choose().apply(node), part);
        } else if (shape instanceof Keys keys) {
            checkKeys(node, keys, keys.part() ? node : part);
        } else if (!(shape instanceof Any)) {
            throw new IllegalStateException("No check for " + shape);
        }
    }

    private void checkText(SpecNode node, SpecNode part) {
        if (expect(node, Kind.STRING, part) && node.text().isBlank()) {
            findings.report(3, node, "blank; tell in words what this is");
        }
    }

    private void checkKeys(SpecNode node, Keys shape, SpecNode part) {
        if (!expect(node, Kind.MAPPING, part)) {
            return;
        }
        for (String key : shape.required()) {
            if (!node.has(key)) {
                findings.refuse(2, part, node, "lacks the key \"" + key + "\"");
            }
        }
        node.members().forEach((key, value) -> {
            Shape member = shape.keys().getOrDefault(key, shape.others());
            if (member != null) {
                check(value, member, part);
            } else if (!shape.passesOver(key)) {
                findings.refuse(2, part, value, notAKey(key, shape));
            }
        });
    }

    private static String notAKey(String key, Keys shape) {
        return "\"%s\" is not a key of this object (%s); it may have %s"
                .formatted(key, shape.name(), String.join(", ", shape.keys().keySet()));
    }

    private boolean expect(SpecNode node, Kind kind, SpecNode part) {
        if (node.is(kind)) {
            return true;
        }
        findings.refuse(2, part, node, "is " + node.kind() + ", should be " + kind);
        return false;
    }
}
