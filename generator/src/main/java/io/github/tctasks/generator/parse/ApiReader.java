package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.layout.JavadocText;
import io.github.tctasks.generator.model.ActionModel;
import io.github.tctasks.generator.model.ApiModel;
import io.github.tctasks.generator.model.EnumModel;
import io.github.tctasks.generator.model.ErrorCodeModel;
import io.github.tctasks.generator.model.ObjectModel;
import io.github.tctasks.generator.model.TaskModel;
import io.github.tctasks.generator.name.Names;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a document as the engine has parsed it. */
public final class ApiReader {

    private static final String BASE_PACKAGE = "io.github.tctasks.";

    private final OpenAPI document;
    private final String service;
    private final String packageName;
    private final List<Operation> operations;

    private ApiReader(OpenAPI document) {
        this.document = document;
        this.service = Extensions.value(document.getExtensions(), "x-tc-service", String.class);
        this.packageName =
                BASE_PACKAGE + service + ".v" + document.getInfo().getVersion().replace("-", "");
        this.operations =
                document.getPaths().values().stream().map(PathItem::getPost).toList();
    }

    /**
     * Reads a document.
     *
     * @param document a document that has passed all checks
     * @return what to generate from it
     */
    public static ApiModel read(OpenAPI document) {
        return new ApiReader(document).api();
    }

    private ApiModel api() {
        Schemas schemas = new Schemas(document);
        List<ObjectModel> objects = new ObjectReader(
                        packageName,
                        Names.type(service),
                        schemas,
                        new Roles(schemas).of(operations),
                        PagesReader.ways(operations))
                .objects();
        List<EnumModel> enums = new EnumReader(packageName, schemas).enums();
        List<ActionModel> actions = actions(objects);
        BatchReader batches = new BatchReader(actions, objects, new StatusReader(enums));
        return new ApiModel(
                service,
                document.getInfo().getVersion(),
                packageName,
                Names.type(service),
                JavadocText.inline(document.getInfo().getTitle()),
                JavadocText.more(document.getInfo().getDescription()),
                ActionReader.attribute(document.getExternalDocs().getUrl()),
                document.getServers().get(0).getUrl(),
                actions,
                errorCodes(actions),
                tasks(actions, new TaskReader(Names.type(service), batches)),
                objects,
                enums);
    }

    private List<ActionModel> actions(List<ObjectModel> objects) {
        ActionReader reader = new ActionReader(
                document, objects.stream().collect(Collectors.toMap(ObjectModel::name, Function.identity())));
        return operations.stream().map(reader::read).toList();
    }

    private static List<ErrorCodeModel> errorCodes(List<ActionModel> actions) {
        Map<String, ErrorCodeModel> codes = new LinkedHashMap<>();
        actions.forEach(action -> action.errorCodes().forEach(code -> codes.putIfAbsent(code.code(), code)));
        return List.copyOf(codes.values());
    }

    private List<TaskModel> tasks(List<ActionModel> actions, TaskReader reader) {
        List<TaskModel> tasks = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Object mapping = operations.get(i).getExtensions().get("x-tc-task");
            if (mapping != null) {
                tasks.add(reader.read(actions.get(i), (Map<?, ?>) mapping));
            }
        }
        return List.copyOf(tasks);
    }
}
