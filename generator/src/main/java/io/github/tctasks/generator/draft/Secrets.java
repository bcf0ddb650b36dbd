package io.github.tctasks.generator.draft;

import io.github.tctasks.generator.draft.Metadata.Member;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes members for secrets by their names, since metadata does not say which are. Holds no state. */
final class Secrets {

    private static final Pattern SECRET = Pattern.compile(
            "(?:password|passwd|pwd|secret|secretkey|privatekey"
                    + "|secretaccesskey|sessionkey|authkey|secretvalue|secretstring|(?:access|api|auth|bearer|security|session)token)$");

    /** What goes with the key of temporary credentials; else it may be the place in a list, or anything. */
    private static final Set<String> TOKENS = Set.of("token", "tmptoken");

    private Secrets() {}

    /** Tells whether a member seems to be a secret, beside the others of its object. */
    static boolean isSecret(Member member, Collection<Member> all) {
        String name = name(member);
        boolean withKey = TOKENS.contains(name)
                && all.stream().anyMatch(other -> name(other).endsWith("secretkey"));
        return member.type().equals("string")
                && (withKey || SECRET.matcher(name).find());
    }

    private static String name(Member member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
