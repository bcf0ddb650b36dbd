package io.github.tctasks.generator.template;

import io.github.tctasks.generator.model.ApiModel;
import io.github.tctasks.generator.model.EnumModel;
import io.github.tctasks.generator.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/** Tells which files an API consists of. */
public final class SourceFiles {

    private final String folder;
    private final List<SourceFile> files = new ArrayList<>();

    private SourceFiles(String packageName) {
        this.folder = packageName.replace('.', '/') + "/";
    }

    /**
     * Returns the files of an API.
     *
     * @param api the API
     * @return the files
     */
    public static List<SourceFile> of(ApiModel api) {
        SourceFiles files = new SourceFiles(api.packageName());
        files.addApi(api);
        api.objects().forEach(files::addObject);
        api.readers().forEach(readers -> files.add(readers.name(), "readers", readers));
        api.enums().forEach(files::addEnum);
        return List.copyOf(files.files);
    }

    private void addApi(ApiModel api) {
        add("package-info", "package-info", api);
        add(api.prefix() + "Api", "api", api);
        add(api.prefix() + "Client", "client", api);
        add(api.prefix() + "Operations", "operations", api);
        if (api.hasErrorCodes()) {
            add(api.prefix() + "ErrorCodes", "error-codes", api);
        }
        if (api.hasPages()) {
            add(api.prefix() + "PageMappings", "page-mappings", api);
        }
        if (api.hasTasks()) {
            add(api.prefix() + "TaskMappings", "task-mappings", api);
        }
    }

    private void addObject(ObjectModel object) {
        add(object.name(), object.received() ? "received-object" : "sent-object", object);
    }

    private void addEnum(EnumModel enumeration) {
        add(enumeration.name(), enumeration.integer() ? "integer-enum" : "string-enum", enumeration);
    }

    private void add(String name, String template, Object value) {
        files.add(new SourceFile(folder + name + ".java", template + ".mustache", value));
    }
}
