package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.name.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Finds Java names for members whose own would be no name, or another's. Holds no state. */
final class MemberNames {

    private MemberNames() {}

    /**
     * Returns the Java names of the members that cannot have the one that follows from their own.
     *
     * @param members the names of all members of an object; their order does not matter
     * @return the Java names by the members' own
     */
    static Map<String, String> other(Collection<String> members) {
        Map<String, String> others = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        List<String> order = members.stream()
                .sorted(Comparator.comparing((String name) -> !isUsual(name)).thenComparing(Comparator.naturalOrder()))
                .toList();
        order.stream().filter(name -> isFree(Names.member(name), taken)).forEach(name -> taken.add(Names.member(name)));
        Set<String> plain = new HashSet<>();
        for (String name : order) {
            String member = Names.member(name);
            if (!isFree(member, plain)) {
                String free = free(name, taken);
                others.put(name, free);
                taken.add(free);
            }
            plain.add(member);
        }
        return others;
    }

    /** Of several names that give the same in Java, the one with capitals as in Java keeps it. */
    private static boolean isUsual(String name) {
        return Names.type(name).equals(name);
    }

    private static boolean isFree(String member, Set<String> taken) {
        return SourceVersion.isIdentifier(member) && !taken.contains(member);
    }

    private static String free(String name, Set<String> taken) {
        String member = Names.member(name).replaceAll("\\P{Alnum}", "");
        String legal = SourceVersion.isIdentifier(member) ? member : "member" + member;
        return Stream.concat(Stream.of(legal), IntStream.iterate(2, i -> i + 1).mapToObj(i -> legal + i))
                .filter(candidate -> Names.isFree(candidate) && !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
