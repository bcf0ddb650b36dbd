package io.github.tctasks.generator.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The types that generated code uses. Thread-safe, holds no state. */
public final class TypeNames {

    /** Types of the language, and those that generated types hold. */
    private static final Set<String> OTHERS = Set.of(
            "AutoCloseable",
            "Boolean",
            "Builder",
            "Deprecated",
            "Double",
            "Known",
            "Long",
            "Object",
            "Override",
            "String",
            "SuppressWarnings");

    /** Other types of the language that a name in an API could be; error-prone and readers would rather not meet them twice. */
    private static final Set<String> OF_JAVA = Set.of(
            "Appendable",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "ClassLoader",
            "Cloneable",
            "Comparable",
            "Compiler",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "Integer",
            "Iterable",
            "Math",
            "Module",
            "Number",
            "Package",
            "Process",
            "ProcessBuilder",
            "ProcessHandle",
            "Readable",
            "Record",
            "Runnable",
            "Runtime",
            "RuntimeException",
            "Short",
            "StackTraceElement",
            "StringBuffer",
            "StringBuilder",
            "System",
            "Thread",
            "ThreadGroup",
            "ThreadLocal",
            "Throwable",
            "Void");

    /** What the types of an API are called after the service's name. */
    private static final List<String> OF_API =
            List.of("Api", "Client", "ErrorCodes", "Operations", "PageMappings", "Readers", "TaskMappings");

    /** What classes are called that read further objects of an API. */
    private static final Pattern READERS = Pattern.compile("(?i).*Readers[0-9]+");

    private static final Map<String, String> IMPORTS = imports(List.of(
            "feign.Headers",
            "feign.RequestLine",
            "io.github.tctasks.api.ApiRequest",
            "io.github.tctasks.api.Operation",
            "io.github.tctasks.api.ReceivedResponse",
            "io.github.tctasks.api.Required",
            "io.github.tctasks.api.SentRequest",
            "io.github.tctasks.api.ServiceApi",
            "io.github.tctasks.api.Unsigned",
            "io.github.tctasks.client.ClientBuilder",
            "io.github.tctasks.client.Connection",
            "io.github.tctasks.client.RequestExplanation",
            "io.github.tctasks.error.ClientClosedException",
            "io.github.tctasks.error.CommonErrorCodes",
            "io.github.tctasks.error.InvalidRequestException",
            "io.github.tctasks.error.MalformedResponseException",
            "io.github.tctasks.error.SdkException",
            "io.github.tctasks.json.FieldNames",
            "io.github.tctasks.json.FieldVisitor",
            "io.github.tctasks.json.JsonFields",
            "io.github.tctasks.json.JsonObject",
            "io.github.tctasks.json.ObjectCodec",
            "io.github.tctasks.json.ObjectReaders",
            "io.github.tctasks.json.OpenValues",
            "io.github.tctasks.json.ReceivedObject",
            "io.github.tctasks.json.SentObject",
            "io.github.tctasks.json.UnknownFields",
            "io.github.tctasks.paging.PageFields",
            "io.github.tctasks.paging.PageMapping",
            "io.github.tctasks.paging.Pages",
            "io.github.tctasks.task.TaskState",
            "io.github.tctasks.waiting.IdParameter",
            "io.github.tctasks.waiting.RateLimit",
            "io.github.tctasks.waiting.TaskBatch",
            "io.github.tctasks.waiting.TaskMapping",
            "io.github.tctasks.waiting.Tasks",
            "java.time.Duration",
            "java.util.HashMap",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.Objects",
            "java.util.Set",
            "java.util.concurrent.CompletableFuture",
            "org.jspecify.annotations.NullMarked",
            "org.jspecify.annotations.Nullable",
            "tools.jackson.core.JsonParser"));

    private TypeNames() {}

    /**
     * Returns the types to import.
     *
     * @return the full names by the simple ones
     */
    public static Map<String, String> imports() {
        return IMPORTS;
    }

    /**
     * Tells whether a simple name stands for another type in generated code, so that no schema can have it.
     *
     * @param simpleName the name
     * @return whether it is taken
     */
    public static boolean isTaken(String simpleName) {
        return OTHERS.contains(simpleName)
                || IMPORTS.containsKey(simpleName)
                || READERS.matcher(simpleName).matches();
    }

    /**
     * Tells whether a simple name is that of a type of the language, which a schema can have but better has not.
     *
     * @param simpleName the name
     * @return whether {@code java.lang} has such a type
     */
    public static boolean isOfJava(String simpleName) {
        return OF_JAVA.contains(simpleName);
    }

    /**
     * Returns the types that each API has of its own.
     *
     * @param prefix what their names begin with
     * @return their names
     */
    public static List<String> ofApi(String prefix) {
        return OF_API.stream().map(type -> prefix + type).toList();
    }

    private static Map<String, String> imports(List<String> types) {
        Map<String, String> imports = new HashMap<>();
        types.forEach(type -> imports.put(type.substring(type.lastIndexOf('.') + 1), type));
        return Map.copyOf(imports);
    }
}
