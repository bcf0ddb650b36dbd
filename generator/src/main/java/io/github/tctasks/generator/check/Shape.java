package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a value of a spec must look like. */
sealed interface Shape {

    Shape ANY = new Any();
    Shape TEXT = new Text();
    Shape STRING = new Scalar(Kind.STRING);
    Shape INTEGER = new Scalar(Kind.INTEGER);
    Shape BOOLEAN = new Scalar(Kind.BOOLEAN);
    Shape STRINGS = new Items(STRING);
    Shape LIST = new Items(ANY);

    /** Anything: other checks look at it. */
    record Any() implements Shape {}

    /** A scalar of one kind. */
    record Scalar(Kind kind) implements Shape {}

    /** Text for people, not blank. */
    record Text() implements Shape {}

    /** A list of equals. */
    record Items(Shape item) implements Shape {}

    /** A shape that follows from what is there. */
    record Choice(Function<SpecNode, Shape> choose) implements Shape {}

    /**
     * A mapping.
     *
     * @param name what the README calls it
     * @param keys the shapes of the keys it may have
     * @param required those of the keys that it must have
     * @param others the shape of further keys, or null if there may be none
     * @param passed the keys that OpenAPI has there and that mean nothing to the generator
     * @param part whether it is a schema or a property, which a problem inside makes count as right elsewhere
     */
    record Keys(
            String name,
            Map<String, Shape> keys,
            Set<String> required,
            @Nullable Shape others,
            Set<String> passed,
            boolean part)
            implements Shape {

        private static final String OTHER_TOOLS = "x-";
        private static final String OURS = "x-tc-";

        /** An object of an extension. */
        static Keys ours(String name) {
            return new Keys(name, Map.of(), Set.of(), null, Set.of(), false);
        }

        /** An object of OpenAPI, where extensions of other tools may stand. */
        static Keys openApi(String name, String... passed) {
            Set<String> all = new HashSet<>(Set.of(passed));
            all.add(OTHER_TOOLS);
            return new Keys(name, Map.of(), Set.of(), null, all, false);
        }

        /** A schema or a property. */
        static Keys schema(String name, String... passed) {
            Keys keys = openApi(name, passed);
            return new Keys(name, keys.keys, keys.required, null, keys.passed, true);
        }

        Keys need(String key, Shape shape) {
            Set<String> needed = new LinkedHashSet<>(required);
            needed.add(key);
            return new Keys(name, with(key, shape), needed, others, passed, part);
        }

        Keys may(String key, Shape shape) {
            return new Keys(name, with(key, shape), required, others, passed, part);
        }

        Keys others(Shape shape) {
            return new Keys(name, keys, required, shape, passed, part);
        }

        boolean passesOver(String key) {
            boolean otherTools = key.startsWith(OTHER_TOOLS) && !key.startsWith(OURS);
            return passed.contains(otherTools ? OTHER_TOOLS : key);
        }

        private Map<String, Shape> with(String key, Shape shape) {
            Map<String, Shape> more = new LinkedHashMap<>(keys);
            more.put(key, shape);
            return more;
        }
    }
}
