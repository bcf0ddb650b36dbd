package io.github.tctasks.generator.draft;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses from a status' description which value stands for which state of a task. Holds no state. */
final class StateWords {

    private static final String WORD = "[A-Za-z][A-Za-z_]*(?:-[A-Za-z_]+)*";

    /** A value and what is said of it, as in {@code 0: success} or {@code RUNNING（运行中）}. */
    private static final Pattern EXPLAINED = Pattern.compile("(?<![\\w.-])[\"'`“‘]?(-?\\d{1,4}|" + WORD + ")[\"'`”’]?"
            + "(?:\\s*(?:[:：=（(–—-]|表示|代表|为|\\bis\\b|\\bmeans\\b|\\bindicates\\b)+\\s*|(?<=\\d) )"
            + "([^,，;；。、\\n<|/)）:：\"'`]+)");

    /** A value that stands alone. */
    private static final Pattern ALONE = Pattern.compile("(?<![\\w.-])(-?\\d{1,4}|" + WORD + ")(?!\\w)");

    /** What each state is told by, in the order of asking: what did not succeed is not taken for a success. */
    private static final Map<String, Pattern> WORDS = words();

    /** Words that stand before a state and are none of its values. */
    private static final Pattern NO_VALUE =
            Pattern.compile("(?i)it|this|that|which|status|state|values?|tasks?|jobs?|default|enum|e\\.g|note|valid");

    /** Words that tell of no state, or of more than one. */
    private static final Pattern NOTHING =
            Pattern.compile("(?i)部分|partial|状态|任务|status|\\bstate\\b|\\btasks?\\b|\\bjobs?\\b");

    private StateWords() {}

    private static Map<String, Pattern> words() {
        Map<String, Pattern> words = new LinkedHashMap<>();
        words.put(
                "failed",
                Pattern.compile("(?i)失败|异常|错误|超时|终止|取消|fail|error|abort|cancel|time_?d? ?_?out|terminated|exception"));
        words.put("pending", Pattern.compile("(?i)等待|排队|待|未开始|未执行|未启动|初始|wait|pend|queue|not started|\\binit|ready"));
        words.put("running", Pattern.compile("(?i)中$|进行|正在|未完成|running|processing|executing|progress|doing|ongoing"));
        words.put("succeeded", Pattern.compile("(?i)成功|完成|已结束|succ|finish|\\bdone|complete"));
        return words;
    }

    /** Returns the states with the values that a text gives them; a state without one has what is to be filled in. */
    static Map<String, Object> states(String description, boolean number, String fillIn) {
        String text = Description.of(description, "");
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Matcher explained = EXPLAINED.matcher(text);
        while (explained.find()) {
            String value = explained.group(1);
            put(found, seen, value, state(explained.group(2)), number);
            put(found, seen, value, state(value), number);
        }
        Matcher alone = ALONE.matcher(text);
        boolean explains = !found.isEmpty();
        while (!number && !explains && alone.find()) {
            put(found, seen, alone.group(1), state(alone.group(1)), false);
        }
        Map<String, Object> states = new LinkedHashMap<>();
        for (String state : List.of("pending", "running", "succeeded", "failed")) {
            Set<String> values = found.getOrDefault(state, Set.of());
            boolean needed = !state.equals("pending") && !(state.equals("running") && found.containsKey("pending"));
            if (!values.isEmpty()) {
                states.put(state, values(values, number));
            } else if (needed) {
                states.put(state, List.of(fillIn));
            }
        }
        return states;
    }

    private static void put(
            Map<String, Set<String>> found, Set<String> seen, String value, @Nullable String state, boolean number) {
        boolean fits = !NO_VALUE.matcher(value).matches() && (!number || value.matches("-?\\d+"));
        if (state != null && fits && seen.add(value.toLowerCase(Locale.ROOT))) {
            found.computeIfAbsent(state, key -> new LinkedHashSet<>()).add(value);
        }
    }

    private static @Nullable String state(String words) {
        if (NOTHING.matcher(words.strip()).matches() || words.matches("(?i).*(部分|partial).*")) {
            return null;
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words.strip()).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<Object> values(Set<String> values, boolean number) {
        List<Object> all = new ArrayList<>();
        values.forEach(value -> all.add(number ? new BigInteger(value) : value));
        return all;
    }
}
