package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.Place;
import io.github.tctasks.generator.spec.Problem;
import io.github.tctasks.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the checks have found so far. A check passes over what another has refused: one mistake, one problem. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Place> refused = new HashSet<>();

    void report(int check, SpecNode node, String message) {
        problems.add(new Problem(node.place(), check, message));
    }

    /** Reports a problem of a part, which other checks then take for right. */
    void refuse(int check, SpecNode part, SpecNode node, String message) {
        refused.add(part.place());
        report(check, node, message);
    }

    void refuse(int check, SpecNode node, String message) {
        refuse(check, node, node, message);
    }

    boolean refused(SpecNode node) {
        return refused.contains(node.place());
    }

    boolean noneOf(Set<Integer> checks) {
        return problems.stream().noneMatch(problem -> checks.contains(problem.check()));
    }

    /** Returns the problems in the order of the document, then those of the shared parts. */
    List<Problem> inOrderOf(SpecDocument document) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Map<Place, Integer> order = new HashMap<>();
        number(document.root(), order);
        number(document.common(), order);
        return problems.stream()
                .sorted(Comparator.comparing(problem -> order.getOrDefault(problem.place(), 0)))
                .toList();
    }

    private static void number(SpecNode node, Map<Place, Integer> order) {
        order.put(node.place(), order.size());
        node.members().values().forEach(member -> number(member, order));
        node.items().forEach(item -> number(item, order));
    }
}
