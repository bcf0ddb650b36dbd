package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.layout.JavadocText;
import io.github.tctasks.generator.model.ActionModel;
import io.github.tctasks.generator.model.ErrorCodeModel;
import io.github.tctasks.generator.model.ObjectModel;
import io.github.tctasks.generator.model.RateModel;
import io.github.tctasks.generator.name.Names;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.utils.ModelUtils;

/** Reads the actions of a document. */
final class ActionReader {

    private static final String REGION = "X-TC-Region";

    private final OpenAPI document;
    private final Map<String, ObjectModel> objects;
    private final PagesReader pages;

    ActionReader(OpenAPI document, Map<String, ObjectModel> objects) {
        this.document = document;
        this.objects = objects;
        this.pages = new PagesReader(objects);
    }

    ActionModel read(Operation operation) {
        String name = operation.getOperationId();
        String method = Extensions.textOr(operation.getExtensions(), "x-tc-java-name", Names.member(name));
        return new ActionModel(
                name,
                method,
                Names.asyncMethod(method),
                Names.constant(name),
                JavadocText.lead(operation.getSummary()),
                JavadocText.more(operation.getDescription()),
                attribute(operation.getExternalDocs().getUrl()),
                Boolean.TRUE.equals(operation.getDeprecated()),
                regionRequired(operation),
                rate(Extensions.value(operation.getExtensions(), "x-tc-rate-limit", Map.class)),
                errorCodes(operation),
                object(name + "Request"),
                object(name + "Response"),
                pages.read(operation, method, object(name + "Request"), object(name + "Response")));
    }

    private ObjectModel object(String name) {
        ObjectModel object = objects.get(name);
        if (object == null) {
            throw new IllegalStateException("The engine lost the schema " + name);
        }
        return object;
    }

    static String attribute(String url) {
        return url.replace("&", "&amp;");
    }

    private boolean regionRequired(Operation operation) {
        return operation.getParameters().stream()
                .map(parameter -> ModelUtils.getReferencedParameter(document, parameter))
                .anyMatch(parameter ->
                        parameter.getName().equals(REGION) && Boolean.TRUE.equals(parameter.getRequired()));
    }

    private static RateModel rate(Map<?, ?> limit) {
        return new RateModel(
                Extensions.value(limit, "requests", Number.class).longValue(),
                Extensions.value(limit, "seconds", Number.class).longValue());
    }

    private static List<ErrorCodeModel> errorCodes(Operation operation) {
        List<?> entries = Extensions.value(operation.getExtensions(), "x-tc-error-codes", List.class);
        return entries.stream().map(entry -> errorCode((Map<?, ?>) entry)).toList();
    }

    private static ErrorCodeModel errorCode(Map<?, ?> entry) {
        String code = Extensions.value(entry, "code", String.class);
        String description = Extensions.value(entry, "description", String.class);
        return new ErrorCodeModel(Names.constant(code), code, JavadocText.lead(description));
    }
}
