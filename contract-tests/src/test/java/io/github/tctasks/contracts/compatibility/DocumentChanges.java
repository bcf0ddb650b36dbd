package io.github.tctasks.contracts.compatibility;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What openapi-diff does not look at: names, hosts, versions, and the extensions. */
final class DocumentChanges {

    private final Findings findings;

    DocumentChanges(Findings findings) {
        this.findings = findings;
    }

    void compare(Spec old, Spec now) {
        String service = Spec.text(old.root().path("x-tc-service"));
        value(old, now, "/x-tc-service", service, "the signature's scope and the Java package follow from it");
        value(
                old,
                now,
                "/info/version",
                service,
                "the Java package follows from it, and the service picks the API by it");
        value(
                old,
                now,
                "/servers/0/url",
                service,
                "requests go to another host, which users' firewalls may not let through");
        Map<String, JsonNode> operations = now.operations();
        old.operations().forEach((path, operation) -> {
            if (operations.containsKey(path)) {
                compare("/paths" + Spec.escaped(path) + "/post", operation, operations.get(path));
            }
        });
    }

    private void value(Spec old, Spec now, String pointer, String subject, String why) {
        String was = Spec.text(old.root().at(pointer));
        String is = Spec.text(now.root().at(pointer));
        if (!was.equals(is)) {
            findings.breaking(pointer, subject, was, is, why);
        }
    }

    /** An action that has the key is one without a signature; there is no other value. */
    private void security(String pointer, String action, boolean wasOpen, boolean isOpen) {
        if (wasOpen && !isOpen) {
            findings.breaking(
                    pointer, action, "no signature", "a signature", "callers without credentials are refused");
        } else if (isOpen && !wasOpen) {
            findings.compatible(pointer, action, "a signature", "no signature", "callers may do without credentials");
        }
    }

    private void compare(String pointer, JsonNode old, JsonNode now) {
        String action = Spec.text(old.path("operationId"));
        new CodeChanges(findings).compare(pointer, action, old, now);
        new TaskChanges(findings, pointer + "/x-tc-task", action).compare(old.path("x-tc-task"), now.path("x-tc-task"));
        security(pointer + "/security", action, old.has("security"), now.has("security"));
        String was = Spec.text(old.path("x-tc-rate-limit"));
        String is = Spec.text(now.path("x-tc-rate-limit"));
        if (!was.equals(is)) {
            findings.compatible(
                    pointer + "/x-tc-rate-limit", action, was, is, "waits poll at another pace; what they tell stays");
        }
    }
}
