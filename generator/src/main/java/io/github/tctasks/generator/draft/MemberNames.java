package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.name.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        List<String> order = members.stream()
                .sorted(Comparator.comparing((String name) -> !isUsual(name)).thenComparing(Comparator.naturalOrder()))
                .toList();
        Set<String> taken = new HashSet<>();
        List<String> rest =
                order.stream().filter(name -> !take(Names.member(name), taken)).toList();
        Map<String, String> others = new TreeMap<>();
        rest.forEach(name -> others.put(name, free(name, taken)));
        return others;
    }

    /** Of several names that give the same in Java, the one that is written alike keeps it. */
    private static boolean isUsual(String name) {
        return Names.type(name).equals(name);
    }

    /** Takes a name, if it is one and no other has it; small letters and capitals alone make no difference. */
    private static boolean take(String member, Set<String> taken) {
        return SourceVersion.isIdentifier(member) && taken.add(member.toLowerCase(Locale.ROOT));
    }

    private static String free(String name, Set<String> taken) {
        String member = Names.member(name).replaceAll("\\P{Alnum}", "");
        String legal = SourceVersion.isIdentifier(member) ? member : "member" + member;
        return Stream.concat(Stream.of(legal), IntStream.iterate(2, i -> i + 1).mapToObj(i -> legal + i))
                .filter(candidate -> Names.isFree(candidate) && take(candidate, taken))
                .findFirst()
                .orElseThrow();
    }
}
