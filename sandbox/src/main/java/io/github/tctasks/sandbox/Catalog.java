package io.github.tctasks.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All actions that a sandbox serves, by service, name and version. */
final class Catalog {

    private final Map<String, Map<String, Map<String, Action>>> services;

    private Catalog(Map<String, Map<String, Map<String, Action>>> services) {
        this.services = services;
    }

    /**
     * Reads the documents on the class path and further ones.
     *
     * @param specs further documents
     * @return all actions
     * @throws java.io.UncheckedIOException if a document cannot be read
     * @throws IllegalArgumentException if a document is wrong
     */
    static Catalog load(List<Path> specs) {
        ClassPathSpecs found = ClassPathSpecs.find(Catalog.class.getClassLoader());
        List<SpecFile> files = new ArrayList<>(found.services());
        specs.forEach(spec -> files.add(FolderSpecs.open(spec, found)));
        return read(files);
    }

    /**
     * Reads documents. A later one takes the place of an earlier one of the same service and version.
     *
     * @param files the documents
     * @return their actions
     * @throws IllegalArgumentException if a document is wrong
     */
    static Catalog read(List<SpecFile> files) {
        Map<String, List<Action>> documents = new TreeMap<>();
        for (SpecFile file : files) {
            List<Action> actions = SpecReader.read(file);
            documents.put(actions.get(0).service() + ' ' + actions.get(0).version(), actions);
        }
        Map<String, Map<String, Map<String, Action>>> services = new TreeMap<>();
        documents.values().stream()
                .flatMap(List::stream)
                .forEach(action -> services.computeIfAbsent(action.service(), service -> new TreeMap<>())
                        .computeIfAbsent(action.name(), name -> new TreeMap<>())
                        .put(action.version(), action));
        return new Catalog(services);
    }

    /**
     * Finds an action.
     *
     * @param service the service in the signature's scope; two services may have actions of one name
     * @param name the action's name
     * @param version the API version
     * @return the action
     * @throws ApiException if there is no such service, action or version
     */
    Action find(String service, String name, String version) {
        Map<String, Map<String, Action>> actions = services.get(service);
        if (actions == null) {
            throw new ApiException(
                    "NoSuchProduct",
                    "The signature's scope names a service that is not here. Here are: " + services.keySet() + ".");
        }
        Map<String, Action> versions = actions.get(name);
        if (versions == null) {
            throw new ApiException("InvalidAction", "The service " + service + " has no such action." + hint(name));
        }
        Action action = versions.get(version);
        if (action == null) {
            throw noSuchVersion(service, name, version, versions.keySet());
        }
        return action;
    }

    /**
     * Finds an action that no signature names the service of: by the first label of the host if that is a service, else among all.
     *
     * @param host the header {@code host}, or null
     * @param name the action's name
     * @param version the API version
     * @return the action
     * @throws ApiException if there is no such action or version, or in several services
     */
    Action findAt(@Nullable String host, String name, String version) {
        String label = host == null ? "" : host.split("[.:]", 2)[0].toLowerCase(Locale.ROOT);
        if (services.containsKey(label)) {
            return find(label, name, version);
        }
        List<String> holders = services.keySet().stream()
                .filter(service -> versions(service, name).contains(version))
                .toList();
        if (holders.size() == 1) {
            return find(holders.get(0), name, version);
        }
        throw holders.isEmpty() ? notAnywhere(name) : notInOnePlace(name, holders);
    }

    private ApiException notAnywhere(String name) {
        Map<String, Set<String>> found = new TreeMap<>();
        services.keySet().stream()
                .filter(service -> !versions(service, name).isEmpty())
                .forEach(service -> found.put(service, versions(service, name)));
        return found.isEmpty()
                ? new ApiException("InvalidAction", "No service has such an action.")
                : new ApiException(
                        "NoSuchVersion", "The action " + name + " is not in this version. It is in: " + found + ".");
    }

    private static ApiException notInOnePlace(String name, List<String> holders) {
        return new ApiException(
                "NoSuchProduct",
                "Neither the signature nor the host tells which service is meant; " + holders + " have the action "
                        + name + " in this version. Send it to a host whose first label is the service.");
    }

    private Set<String> versions(String service, String name) {
        return services.getOrDefault(service, Map.of())
                .getOrDefault(name, Map.of())
                .keySet();
    }

    /** Whether any service has an action of this name, in any version. */
    boolean has(String name) {
        return services.values().stream().anyMatch(actions -> actions.containsKey(name));
    }

    private ApiException noSuchVersion(String service, String name, String version, Set<String> versions) {
        boolean versionExists = services.getOrDefault(service, Map.of()).values().stream()
                .anyMatch(others -> others.containsKey(version));
        return new ApiException(
                versionExists ? "InvalidAction" : "NoSuchVersion",
                "The action " + name + " of " + service + " is not in this version. It is in: " + versions + ".");
    }

    private String hint(String name) {
        Set<String> others = new TreeSet<>();
        services.forEach((service, actions) -> {
            if (actions.containsKey(name)) {
                others.add(service);
            }
        });
        return others.isEmpty() ? "" : " The scope of the signature should name one of " + others + ".";
    }
}
