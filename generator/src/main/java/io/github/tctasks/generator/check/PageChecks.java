package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks 65 to 68: how actions page. */
final class PageChecks {

    private static final List<String> NUMBERS = List.of("integer", "string");
    private static final List<String> TEXT = List.of("string");

    private final SpecDocument document;
    private final Findings findings;
    private final NamedFields fields;

    PageChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.fields = new NamedFields(document, findings);
    }

    void run() {
        Map<String, String> methods = new HashMap<>();
        for (Operation operation : document.operations()) {
            String method = MethodChecks.method(operation);
            methods.put(method, operation.id());
            methods.put(Names.asyncMethod(method), operation.id());
        }
        for (Operation operation : document.operations()) {
            SpecNode pages = operation.post().get("x-tc-pages");
            if (pages.is(Kind.MAPPING)) {
                checkKeys(pages);
                if (!findings.refused(operation.operationId())) {
                    checkRequest(pages, operation.id() + "Request");
                    checkResponse(pages, operation.id() + "Response");
                    String other = methods.get(Names.pagesMethod(MethodChecks.method(operation)));
                    if (other != null) {
                        String wrong = "its method %s() is also one that calls %s";
                        findings.report(
                                68, pages, wrong.formatted(Names.pagesMethod(MethodChecks.method(operation)), other));
                    }
                }
            }
        }
    }

    private void checkKeys(SpecNode pages) {
        long ways = Stream.of("offset", "page", "token").filter(pages::has).count();
        if (ways != 1) {
            findings.report(65, pages, "should have one of offset, page and token");
            return;
        }
        if (pages.has("token") && !pages.has("next-token")) {
            findings.report(65, pages, "should have next-token beside token");
        }
        checkBeside(pages, "token", List.of("next-token", "last", "more"));
        checkBeside(pages, "page", List.of("first-page"));
        if (pages.has("total") && pages.has("token")) {
            findings.report(65, pages.get("total"), "stands beside offset or page only");
        }
        if (pages.has("last") && pages.has("more")) {
            findings.report(65, pages.get("more"), "cannot stand beside last");
        }
        SpecNode first = pages.get("first-page");
        if (first.is(Kind.INTEGER) && !List.of("0", "1").contains(first.text())) {
            findings.report(65, first, "is " + first.text() + ", should be 0 or 1");
        }
    }

    private void checkBeside(SpecNode pages, String key, List<String> others) {
        for (String other : others) {
            if (pages.has(other) && !pages.has(key)) {
                findings.report(65, pages.get(other), "stands beside " + key + " only");
            }
        }
    }

    private void checkRequest(SpecNode pages, String request) {
        fields.checkPlain(66, pages.get("offset"), request, NUMBERS);
        fields.checkPlain(66, pages.get("page"), request, NUMBERS);
        fields.checkPlain(66, pages.get("token"), request, TEXT);
        fields.checkPlain(66, pages.get("limit"), request, NUMBERS);
    }

    private void checkResponse(SpecNode pages, String response) {
        checkPath(pages.get("items"), response, List.of("array"));
        checkPath(pages.get("total"), response, NUMBERS);
        checkPath(pages.get("next-token"), response, TEXT);
        checkPath(pages.get("last"), response, List.of("boolean"));
        checkPath(pages.get("more"), response, List.of("boolean"));
    }

    private void checkPath(SpecNode path, String response, List<String> types) {
        int dot = path.text().indexOf('.');
        if (dot < 0) {
            fields.checkPlain(67, path, path.text(), response, types);
            return;
        }
        String object = path.text().substring(0, dot);
        if (!fields.checkExists(67, path, object, response)) {
            return;
        }
        String target =
                SpecDocument.reference(fields.property(object, response)).text();
        if (!target.startsWith(SpecDocument.OWN_SCHEMAS)
                || !document.target(target).get("type").isText("object")) {
            findings.report(67, path, "\"" + object + "\" should be of type object");
            return;
        }
        String holder = target.substring(SpecDocument.OWN_SCHEMAS.length());
        fields.checkPlain(67, path, path.text().substring(dot + 1), holder, types);
    }
}
