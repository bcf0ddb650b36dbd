package io.github.tctasks.generator.spec;

import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads one file of a spec. This is check 1. */
public final class SpecReader {

    private static final int CHECK = 1;

    private static final Map<Tag, Kind> SCALARS = Map.of(
            Tag.INT, Kind.INTEGER,
            Tag.FLOAT, Kind.NUMBER,
            Tag.BOOL, Kind.BOOLEAN,
            Tag.TIMESTAMP, Kind.DATE,
            Tag.NULL, Kind.NULL);

    private final String file;
    private final List<Problem> problems;

    private SpecReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param name what to call it in problems
     * @param problems where to add what is wrong: there is no such file, or it is not one YAML mapping without repeated
     *     keys and aliases
     * @return its root; a node of kind {@link Kind#ABSENT} if it cannot be read
     */
    public static SpecNode read(Path path, String name, List<Problem> problems) {
        SpecReader reader = new SpecReader(name, problems);
        try {
            return reader.parse(Files.readString(path));
        } catch (MarkedYAMLException e) {
            reader.report(reader.start(e.getProblemMark()), "not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            reader.report(reader.start(null), "not YAML: " + e.getMessage());
        } catch (IOException e) {
            reader.report(reader.start(null), "cannot be read: there is no such file, or it is not text in UTF-8");
        }
        return reader.nothing();
    }

    private SpecNode parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Node root = new Yaml(options).compose(new StringReader(text));
        if (root instanceof MappingNode mapping) {
            return node(mapping, start(null));
        }
        report(start(null), "not a mapping; a document is one");
        return nothing();
    }

    private SpecNode nothing() {
        return new SpecNode(start(null), Kind.ABSENT, "", Map.of(), List.of());
    }

    private SpecNode node(Node yaml, Place place) {
        if (yaml.getAnchor() != null) {
            // An alias of it may make the document endless.
            report(place, "has an anchor for aliases; write the value out in each place");
            return nothing();
        }
        if (yaml instanceof MappingNode mapping) {
            return new SpecNode(place, Kind.MAPPING, "", members(mapping, place), List.of());
        }
        if (yaml instanceof SequenceNode list) {
            return new SpecNode(place, Kind.LIST, "", Map.of(), items(list, place));
        }
        ScalarNode scalar = (ScalarNode) yaml;
        Kind kind = SCALARS.getOrDefault(scalar.getTag(), Kind.STRING);
        return new SpecNode(place, kind, scalar.getValue(), Map.of(), List.of());
    }

    private Map<String, SpecNode> members(MappingNode mapping, Place place) {
        Map<String, SpecNode> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Place at = place.child(key, line(tuple.getKeyNode().getStartMark()));
            if (members.put(key, node(tuple.getValueNode(), at)) != null) {
                report(at, "the key stands twice in its mapping");
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private List<SpecNode> items(SequenceNode list, Place place) {
        List<SpecNode> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(node(item, place.child(String.valueOf(items.size()), line(item.getStartMark()))));
        }
        return List.copyOf(items);
    }

    private Place start(@Nullable Mark mark) {
        return new Place(file, line(mark), "");
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private void report(Place place, String message) {
        problems.add(new Problem(place, CHECK, message));
    }
}
