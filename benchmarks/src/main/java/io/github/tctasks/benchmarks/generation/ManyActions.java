package io.github.tctasks.benchmarks.generation;

/** Makes a spec of many actions out of one of a single action. */
final class ManyActions {

    private static final String ACTION = "DescribeTaskInfo";
    private static final String STATUS = "RedisTaskStatus";
    private static final String ACTIONS_BEGIN = "paths:\n";
    private static final String ACTIONS_END = "components:\n";
    private static final String SCHEMAS_BEGIN = "  schemas:\n";

    private ManyActions() {}

    /**
     * Repeats the action and its schemas under other names.
     *
     * @param spec the spec of Redis
     * @param count how often
     * @return a spec
     */
    static String of(String spec, int count) {
        int actions = spec.indexOf(ACTIONS_BEGIN) + ACTIONS_BEGIN.length();
        int components = spec.indexOf(ACTIONS_END, actions);
        int schemas = spec.indexOf(SCHEMAS_BEGIN, components) + SCHEMAS_BEGIN.length();
        return spec.substring(0, actions)
                + repeat(spec.substring(actions, components), count)
                + spec.substring(components, schemas)
                + repeat(spec.substring(schemas), count);
    }

    private static String repeat(String part, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append(part.replace(ACTION, ACTION + i)
                    .replace(STATUS, STATUS + i)
                    .replace("x-tc-task:\n", "x-tc-task:\n        name: tasks" + i + "\n"));
        }
        return all.toString();
    }
}
