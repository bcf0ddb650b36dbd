package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.name.TypeNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the schemas of a draft are called: as the vendor's objects, unless Java or generated code has another use for the
 * name. An object's new name depends on the names of the whole API, so that further actions change none. Immutable.
 */
final class SchemaNames {

    private final String prefix;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    /** Finds the names; the selection is that of all actions. */
    SchemaNames(Selection selection, String service) {
        this.prefix = Names.type(service);
        TypeNames.ofApi(prefix).forEach(type -> taken.add(key(type)));
        for (Action action : selection.actions()) {
            claim(action.name() + "Request");
            claim(action.name() + "Response");
        }
        List<String> clear = selection.objects().stream()
                .filter(name -> name.equals(legal(name)))
                .toList();
        clear.forEach(this::name);
        selection.objects().stream().filter(name -> !names.containsKey(name)).forEach(this::name);
    }

    /** Returns the name of an object's schema. */
    String of(String object) {
        return names.getOrDefault(object, object);
    }

    /** Tells which of some objects have other names, in sentences. */
    List<String> notes(Set<String> objects) {
        return names.entrySet().stream()
                .filter(entry -> objects.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "object %s is called %s: Java, generated code or another object has its name"
                        .formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void name(String object) {
        String legal = legal(object);
        String longer = legal.startsWith(prefix) ? legal + "Object" : prefix + legal;
        String name = Stream.concat(
                        Stream.of(legal, longer),
                        IntStream.iterate(2, i -> i + 1).mapToObj(i -> longer + i))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
        claim(name);
        names.put(object, name);
    }

    private boolean isFree(String name) {
        return !TypeNames.isTaken(name) && !TypeNames.isOfJava(name) && !taken.contains(key(name));
    }

    private void claim(String name) {
        taken.add(key(name));
    }

    private static String legal(String object) {
        String name = Arrays.stream(object.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Type" + name : name;
    }

    private static String key(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
