package io.github.tctasks.generator.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Turns the API's names into Java's. Thread-safe, holds no state. */
public final class Names {

    /**
     * Where a word ends: after a lower-case letter or a digit, or before the last capital of several. The s of a plural
     * belongs to the capitals before it.
     */
    private static final Pattern WORD_END =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])|[^A-Za-z0-9]+");

    /** Words that have capitals inside. */
    private static final Pattern MIXED = Pattern.compile("IPv(?=[46])|DDoS|QoS|[FIPS]aaS|IoT|K8S|VoIP|WiFi|OAuth");

    private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** Methods without arguments that a generated type has anyway, and a word that cannot begin a statement. */
    private static final Set<String> TAKEN = Set.of(
            "build",
            "builder",
            "clone",
            "equals",
            "finalize",
            "fromJson",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toJson",
            "toString",
            "unknownFields",
            "wait",
            "yield");

    private Names() {}

    /**
     * Returns the name of a member or a method, such as {@code flowId} for {@code FlowID}.
     *
     * @param apiName a name of the API
     * @return the name in lower camel case; with an underscore at its end if Java or the generated type has another use
     *     for it
     */
    public static String member(String apiName) {
        String name = camel(apiName);
        return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /**
     * Tells whether a name has the form of a member, and Java and generated types leave it free.
     *
     * @param name a name
     * @return whether a member can be called so
     */
    public static boolean isFree(String name) {
        return MEMBER.matcher(name).matches() && !TAKEN.contains(name) && !SourceVersion.isKeyword(name);
    }

    /**
     * Returns the name of the method that calls an action without waiting for it, such as {@code describeTaskAsync}.
     *
     * @param action the action's name
     * @return the name in lower camel case
     */
    public static String asyncMethod(String action) {
        return member(action + "Async");
    }

    /**
     * Returns the name of the method that goes through an action's pages, such as {@code describeTasksPages}.
     *
     * @param method the method that calls the action
     * @return the name in lower camel case
     */
    public static String pagesMethod(String method) {
        return method + "Pages";
    }

    /**
     * Returns a name in upper camel case, such as {@code Vpc} for {@code vpc}.
     *
     * @param apiName a name of the API
     * @return the name
     */
    public static String type(String apiName) {
        return words(apiName).stream().map(Names::capitalised).collect(Collectors.joining());
    }

    /**
     * Returns the name of a constant, such as {@code AUTH_FAILURE_MFA_FAILURE} for {@code AuthFailure.MFAFailure}.
     *
     * @param apiName a name or value of the API
     * @return the name in upper case with underscores
     */
    public static String constant(String apiName) {
        return WORD_END.matcher(plain(apiName)).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    private static String camel(String apiName) {
        String name = type(apiName);
        List<String> words = words(apiName);
        return words.isEmpty()
                ? name
                : words.get(0).toLowerCase(Locale.ROOT)
                        + name.substring(words.get(0).length());
    }

    private static List<String> words(String apiName) {
        return Arrays.stream(WORD_END.split(plain(apiName)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Writes the words that have capitals inside as all others. */
    private static String plain(String apiName) {
        return MIXED.matcher(apiName).replaceAll(match -> capitalised(match.group()));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
