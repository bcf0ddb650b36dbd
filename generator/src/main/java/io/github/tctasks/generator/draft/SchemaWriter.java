package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.draft.Metadata.Member;
import io.github.tctasks.generator.draft.Metadata.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the schemas of a draft. */
final class SchemaWriter {

    private static final String OWN = "#/components/schemas/";
    private static final ObjectType NOTHING = new ObjectType("", List.of(), List.of());

    private final Metadata metadata;
    private final Selection selection;
    private final SchemaNames names;
    private final List<String> notes;
    private final List<String> secrets = new ArrayList<>();

    SchemaWriter(Metadata metadata, Selection selection, SchemaNames names, List<String> notes) {
        this.metadata = metadata;
        this.selection = selection;
        this.names = names;
        this.notes = notes;
    }

    Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (Action action : selection.actions()) {
            String request = action.name() + "Request";
            String response = action.name() + "Response";
            schemas.put(request, object(request, found(action.input(), action), true, false));
            schemas.put(response, object(response, found(action.output(), action), false, true));
        }
        for (String name : selection.objects()) {
            ObjectType object = metadata.objects().getOrDefault(name, NOTHING);
            schemas.put(names.of(name), object(name, object, selection.isSent(name), false));
        }
        if (!secrets.isEmpty()) {
            notes.add("by their names, these are taken for secrets: " + String.join(", ", secrets));
        }
        return schemas;
    }

    private ObjectType found(String name, Action action) {
        ObjectType object = metadata.objects().get(name);
        if (object == null) {
            notes.add(
                    "action %s names an object %s that is not there; it is empty here".formatted(action.name(), name));
            return NOTHING;
        }
        return object;
    }

    private Map<String, Object> object(String name, ObjectType object, boolean sent, boolean response) {
        if (!object.disabled().isEmpty()) {
            notes.add("%s is without what the service no longer offers: %s"
                    .formatted(name, String.join(", ", object.disabled())));
        }
        List<Member> members = members(name, object, response);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", Description.of(object.document()));
        List<String> required = members.stream()
                .filter(member -> sent && member.required())
                .map(Member::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties(name, members, response));
        return schema;
    }

    /** Returns the members that a schema can have. */
    private List<Member> members(String name, ObjectType object, boolean response) {
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            if (members.stream().anyMatch(other -> other.name().equals(member.name()))) {
                notes.add("%s has the member %s twice; the first is taken".formatted(name, member.name()));
            } else if (response && member.name().equals("Error")) {
                notes.add("%s is without its member Error: an answer that has one has failed".formatted(name));
            } else if (!response || !member.name().equals("RequestId")) {
                members.add(member);
            }
        }
        return members;
    }

    private Map<String, Object> properties(String name, List<Member> members, boolean response) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(members.stream().map(Member::name).toList());
        if (response) {
            all.add("RequestId");
        }
        Map<String, String> others = MemberNames.other(all);
        others.forEach((member, other) -> notes.add(
                "member %s of %s is called %s in Java: the name that follows from its own is taken, or is none"
                        .formatted(member, name, other)));
        for (Member member : members) {
            boolean secret = Secrets.isSecret(member, members);
            Map<String, Object> property = property(name, member, secret);
            if (secret) {
                secrets.add(name + "." + member.name());
            }
            if (others.containsKey(member.name())) {
                property.put("x-tc-java-name", others.get(member.name()));
            }
            properties.put(member.name(), property);
        }
        if (response) {
            properties.put("RequestId", DocumentWriter.reference("schemas/RequestId"));
        }
        return properties;
    }

    private Map<String, Object> property(String object, Member member, boolean secret) {
        Map<String, Object> property = new LinkedHashMap<>();
        boolean reference = metadata.objects().containsKey(member.type());
        if (member.list()) {
            property.put("type", "array");
        } else if (reference) {
            property.put("allOf", List.of(type(object, member, secret)));
        } else {
            property.putAll(type(object, member, secret));
        }
        if (member.nullable()) {
            property.put("nullable", true);
        }
        property.put("description", description(member));
        if (member.list()) {
            property.put("items", type(object, member, secret));
        }
        return property;
    }

    private static String description(Member member) {
        String remark = ValueTypes.remark(member.type());
        return remark.isEmpty()
                ? Description.of(member.document())
                : (Description.of(member.document(), "") + "\n\n" + remark).strip();
    }

    private Map<String, Object> type(String object, Member member, boolean secret) {
        if (metadata.objects().containsKey(member.type())) {
            return Map.of("$ref", OWN + names.of(member.type()));
        }
        if (!ValueTypes.isSimple(member.type())) {
            notes.add("member %s of %s is of a type that is not known, %s; it is text here"
                    .formatted(member.name(), object, member.type()));
        }
        Map<String, Object> type = new LinkedHashMap<>();
        switch (ValueTypes.form(member.type())) {
            case TEXT -> {
                type.put("type", "string");
                if (secret) {
                    type.put("format", "password");
                }
            }
            case BOOLEAN -> type.put("type", "boolean");
            case NUMBER -> put(type, "number", "double");
            case SIGNED -> put(type, "integer", "int64");
            case UNSIGNED -> {
                put(type, "integer", "uint64");
                type.put("minimum", 0);
            }
        }
        return type;
    }

    private static void put(Map<String, Object> holder, String type, String format) {
        holder.put("type", type);
        holder.put("format", format);
    }
}
