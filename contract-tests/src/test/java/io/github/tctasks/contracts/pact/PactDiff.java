package io.github.tctasks.contracts.pact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells how pacts differ, for people: the interactions, the JSON path, the old value and the new one. A change that many interactions
 * have alike is told once.
 */
final class PactDiff {

    private static final int NAMED = 3;
    private static final int LONGEST = 200;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, List<String>> changes = new LinkedHashMap<>();

    private PactDiff() {}

    /**
     * Compares two folders.
     *
     * @param committed the pacts by file name, as agreed on
     * @param built the pacts of this build
     * @return one text for each difference; empty if the files are the same, byte by byte
     */
    static List<String> between(Map<String, String> committed, Map<String, String> built) {
        PactDiff diff = new PactDiff();
        Set<String> names = new TreeSet<>(committed.keySet());
        names.addAll(built.keySet());
        names.forEach(name -> diff.file(name, committed.get(name), built.get(name)));
        diff.changes.forEach((change, places) -> diff.lines.add(places(places) + change));
        return diff.lines;
    }

    private void file(String name, @Nullable String old, @Nullable String now) {
        if (old == null || now == null) {
            lines.add(name + (old == null ? ": a new pact" : ": no case writes this pact"));
        } else if (!old.equals(now)) {
            JsonNode oldPact = ContractFiles.JSON.readTree(old);
            JsonNode newPact = ContractFiles.JSON.readTree(now);
            pact(name, oldPact, newPact);
            if (oldPact.equals(newPact)) {
                lines.add(name + ": the same content in another form");
            }
        }
    }

    private void pact(String name, JsonNode old, JsonNode now) {
        Map<String, JsonNode> oldOnes = interactions(old);
        Map<String, JsonNode> newOnes = interactions(now);
        Set<String> descriptions = new TreeSet<>(oldOnes.keySet());
        descriptions.addAll(newOnes.keySet());
        for (String description : descriptions) {
            value(name + ": " + description, "$", oldOnes.get(description), newOnes.get(description));
        }
        for (String part : List.of("consumer", "provider", "metadata")) {
            value(name + ": " + part, "$", old.get(part), now.get(part));
        }
    }

    private static Map<String, JsonNode> interactions(JsonNode pact) {
        Map<String, JsonNode> interactions = new LinkedHashMap<>();
        pact.path("interactions")
                .forEach(each -> interactions.put(each.path("description").asString(), each));
        return interactions;
    }

    private void value(String where, String path, @Nullable JsonNode old, @Nullable JsonNode now) {
        if (Objects.equals(old, now)) {
            return;
        }
        if (old != null && now != null && old.isObject() && now.isObject()) {
            Set<String> names = new TreeSet<>(old.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name -> value(where, path + "." + name, old.get(name), now.get(name)));
        } else if (old != null && now != null && old.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                value(where, path + "[" + i + "]", old.get(i), now.get(i));
            }
        } else {
            String change = "\n    " + path + "\n      committed: " + text(old) + "\n      now:       " + text(now);
            changes.computeIfAbsent(change, first -> new ArrayList<>()).add(where);
        }
    }

    private static String places(List<String> places) {
        String named = String.join("\n", places.subList(0, Math.min(NAMED, places.size())));
        return places.size() > NAMED ? named + "\nand " + (places.size() - NAMED) + " more" : named;
    }

    private static String text(@Nullable JsonNode node) {
        String text = node == null ? "(absent)" : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
