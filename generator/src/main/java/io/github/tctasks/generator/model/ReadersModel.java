package io.github.tctasks.generator.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A class that reads objects.
 *
 * @param packageName its package
 * @param name its name
 * @param objects what it reads
 */
public record ReadersModel(String packageName, String name, List<ReadObject> objects) {

    /** What a method that reads calls its parser, the field that it is at and those that it knows. */
    private static final Set<String> TAKEN = Set.of("in", "field", "names");

    /**
     * An object that is read.
     *
     * @param object the object
     * @param fields its fields
     */
    public record ReadObject(ObjectModel object, List<ReadField> fields) {}

    /**
     * A field that is read.
     *
     * @param number its place among the names that the table knows, from 0 on
     * @param field the field
     * @param local the variable in which a method keeps what it has read
     * @param received how it is read in a response, as an expression
     * @param sent how it is read in a request, as an expression
     */
    public record ReadField(int number, FieldModel field, String local, String received, String sent) {}

    /**
     * Returns the requests and responses among the objects.
     *
     * @return what a client reads and writes by itself
     */
    public List<ReadObject> roots() {
        return objects.stream()
                .filter(read -> read.object().request() || read.object().response())
                .toList();
    }

    /**
     * Tells whether there are requests or responses among the objects.
     *
     * @return whether there are any
     */
    public boolean hasRoots() {
        return !roots().isEmpty();
    }

    /** Returns the classes that read some objects. */
    static List<ReadersModel> of(String packageName, List<ObjectModel> objects) {
        Map<String, List<ReadObject>> readers = new LinkedHashMap<>();
        for (ObjectModel object : objects) {
            readers.computeIfAbsent(object.reader(), name -> new ArrayList<>()).add(readObject(object));
        }
        return readers.entrySet().stream()
                .map(entry -> new ReadersModel(packageName, entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static ReadObject readObject(ObjectModel object) {
        List<ReadField> fields = IntStream.range(0, object.fields().size())
                .mapToObj(number -> readField(number, object.fields().get(number), object.reader()))
                .toList();
        return new ReadObject(object, fields);
    }

    private static ReadField readField(int number, FieldModel field, String place) {
        return new ReadField(
                number,
                field,
                TAKEN.contains(field.name()) ? field.name() + "_" : field.name(),
                field.type().read("read", place),
                field.type().read("build", place));
    }
}
