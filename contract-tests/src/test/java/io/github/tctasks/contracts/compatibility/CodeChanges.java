package io.github.tctasks.contracts.compatibility;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What has changed in lists of error codes. */
final class CodeChanges {

    private static final String KEY = "x-tc-error-codes";

    private final Findings findings;

    CodeChanges(Findings findings) {
        this.findings = findings;
    }

    void compareShared(Spec old, Spec now) {
        compare("", "CommonErrorCodes", old.root(), now.root());
    }

    void compare(String pointer, String subject, JsonNode old, JsonNode now) {
        Set<String> before = codes(old);
        Set<String> after = codes(now);
        for (String code : before) {
            if (!after.contains(code)) {
                findings.breaking(
                        pointer + "/" + KEY,
                        subject,
                        code,
                        "",
                        "code that handles this error counts on it; its constant goes with the last action that lists it");
            }
        }
        for (String code : after) {
            if (!before.contains(code)) {
                findings.compatible(pointer + "/" + KEY, subject, "", code, "a further code is one more constant");
            }
        }
    }

    private static Set<String> codes(JsonNode owner) {
        Set<String> codes = new LinkedHashSet<>();
        owner.path(KEY).forEach(entry -> codes.add(Spec.text(entry.path("code"))));
        return codes;
    }
}
