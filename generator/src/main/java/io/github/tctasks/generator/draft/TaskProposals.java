package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.draft.Metadata.Member;
import io.github.tctasks.generator.draft.Metadata.ObjectType;
import io.github.tctasks.generator.draft.ValueTypes.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Proposes task mappings for actions that look like queries of a task. A person confirms them, or does not. */
final class TaskProposals {

    /** What a person has to fill in. */
    static final String FILL_IN = "FILL-IN";

    private static final Pattern QUERY = Pattern.compile(
            "(Describe|Query|Get|Check|Inquire|Search)\\w*(Task|Job|Flow|Process|Progress|Async|Migrat|Operation)\\w*"
                    + "|(Describe|Query|Get)\\w*(Status|State|Result)");
    private static final Pattern ID = Pattern.compile(
            "(?i)\\w*(task|job|flow|process|async|request|operation|deal|biz|order|migrat)\\w*id\\d?|id");
    private static final Pattern STATUS =
            Pattern.compile("(?i)(task|job|flow|process|deal|async|run)?_?(status|state)");
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\w*(reason|err\\w*(msg|message|info|desc)|fail\\w*(msg|message|info))|(status|task|job|result)?(message|msg)|"
                    + "errors?|(status|task)?(desc|description|detail|info)|output");

    private final Metadata metadata;

    TaskProposals(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Returns the mapping that an action may have, or nothing. */
    Map<String, Object> find(Action action) {
        Member id = id(members(action.input()));
        List<Member> received = members(action.output());
        Member status = only(received, STATUS);
        if (!QUERY.matcher(action.name()).matches() || id == null || status == null) {
            return Map.of();
        }
        boolean number = ValueTypes.form(status.type()) != Form.TEXT;
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("id", id.name());
        mapping.put("status", status.name());
        mapping.put("reason", reason(received, status));
        mapping.put("states", StateWords.states(status.document(), number, FILL_IN));
        mapping.put("not-found-codes", List.of());
        return mapping;
    }

    /** Returns the only parameter that is needed, if it is the only one to name something. */
    private static @Nullable Member id(List<Member> sent) {
        List<Member> ids = sent.stream()
                .filter(TaskProposals::isIdType)
                .filter(member -> ID.matcher(member.name()).matches())
                .toList();
        boolean alone = ids.size() == 1
                && sent.stream().allMatch(member -> !member.required() || member.equals(ids.get(0)))
                && (sent.size() == 1 || ids.get(0).required());
        return alone ? ids.get(0) : null;
    }

    private static @Nullable Member only(List<Member> members, Pattern name) {
        List<Member> found = members.stream()
                .filter(TaskProposals::isIdType)
                .filter(member -> name.matcher(member.name()).matches())
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String reason(List<Member> received, Member status) {
        return received.stream()
                .filter(member -> !member.list()
                        && !member.equals(status)
                        && member.type().equals("string"))
                .map(Member::name)
                .filter(name -> REASON.matcher(name).matches())
                .findFirst()
                .orElse(FILL_IN);
    }

    private static boolean isIdType(Member member) {
        return !member.list()
                && ValueTypes.isSimple(member.type())
                && Set.of(Form.TEXT, Form.SIGNED, Form.UNSIGNED).contains(ValueTypes.form(member.type()));
    }

    private List<Member> members(String object) {
        ObjectType found = metadata.objects().get(object);
        return found == null ? List.of() : found.members();
    }
}
