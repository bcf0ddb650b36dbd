package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.draft.Metadata.Member;
import io.github.tctasks.generator.draft.Metadata.ObjectType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions that a draft is to have, and the objects that they need. Immutable. */
final class Selection {

    /** What an answer has anyway, and what says that an answer is none. */
    static final Set<String> NOT_IN_ANSWERS = Set.of("RequestId", "Error");

    private static final int MOST_NEAR_NAMES = 5;

    private final Metadata metadata;
    private final List<Action> actions;
    private final Set<String> inputs;
    private final Set<String> sent;
    private final Set<String> objects;

    private Selection(Metadata metadata, List<Action> actions) {
        this.metadata = metadata;
        this.actions = actions;
        this.inputs = actions.stream().map(Action::input).collect(Collectors.toSet());
        this.sent = reachable(inputs, Set.of());
        this.objects = new TreeSet<>(sent);
        this.objects.addAll(reachable(actions.stream().map(Action::output).toList(), NOT_IN_ANSWERS));
    }

    /**
     * Selects actions.
     *
     * @param metadata everything
     * @param names the names of the actions to select; none to select all
     * @return the selection
     * @throws IllegalArgumentException if there is no action of such a name
     */
    static Selection of(Metadata metadata, Set<String> names) {
        List<String> unknown = names.stream()
                .filter(name -> !metadata.actions().containsKey(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "\n", unknown.stream().map(name -> refusal(metadata, name)).toList()));
        }
        return new Selection(
                metadata,
                metadata.actions().values().stream()
                        .filter(action -> names.isEmpty() || names.contains(action.name()))
                        .toList());
    }

    private static String refusal(Metadata metadata, String name) {
        List<String> near = metadata.actions().keySet().stream()
                .sorted(Comparator.comparingInt((String other) -> Distance.between(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR_NAMES)
                .toList();
        return "%s %s has no action \"%s\"; the nearest of its %d names are %s"
                .formatted(
                        metadata.service(),
                        metadata.version(),
                        name,
                        metadata.actions().size(),
                        String.join(", ", near));
    }

    /** The selected actions in the order of their names. */
    List<Action> actions() {
        return actions;
    }

    /** The names of the objects that members of the selected actions have as their type, in order. */
    Set<String> objects() {
        return objects;
    }

    /** Tells whether an object is part of requests. */
    boolean isSent(String object) {
        return sent.contains(object);
    }

    /** Tells whether an object is a request or part of one, so that it may require members. */
    boolean demands(String object) {
        return sent.contains(object)
                || actions.stream().anyMatch(action -> action.input().equals(object));
    }

    /** Returns the objects that members refer to, starting from some. */
    private Set<String> reachable(Collection<String> frames, Set<String> without) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String frame : frames) {
            members(frame)
                    .filter(member -> !without.contains(member.name()))
                    .forEach(member -> reach(member, reached, open));
        }
        while (!open.isEmpty()) {
            members(open.remove()).forEach(member -> reach(member, reached, open));
        }
        return reached;
    }

    private void reach(Member member, Set<String> reached, Deque<String> open) {
        if (metadata.objects().containsKey(member.type()) && reached.add(member.type())) {
            open.add(member.type());
        }
    }

    private Stream<Member> members(String object) {
        ObjectType found = metadata.objects().get(object);
        return found == null ? Stream.of() : found.members().stream();
    }
}
