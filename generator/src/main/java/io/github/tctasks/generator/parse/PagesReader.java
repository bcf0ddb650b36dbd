package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.model.FieldModel;
import io.github.tctasks.generator.model.ObjectModel;
import io.github.tctasks.generator.model.PagePath;
import io.github.tctasks.generator.model.PagesModel;
import io.github.tctasks.generator.model.PagesModel.By;
import io.github.tctasks.generator.name.Names;
import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how actions page. */
final class PagesReader {

    private static final String PAGES = "x-tc-pages";

    private final Map<String, ObjectModel> objects;

    PagesReader(Map<String, ObjectModel> objects) {
        this.objects = objects;
    }

    /** By what a request goes on, and the name of the parameter. */
    record Way(By by, String parameter) {

        static Way of(Map<?, ?> pages) {
            By by = Arrays.stream(By.values())
                    .filter(each -> pages.containsKey(each.key()))
                    .findFirst()
                    .orElseThrow();
            return new Way(by, Extensions.value(pages, by.key(), String.class));
        }
    }

    /** Returns the ways of all actions that page, by the names of their requests. */
    static Map<String, Way> ways(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.getExtensions().containsKey(PAGES))
                .collect(Collectors.toMap(
                        operation -> operation.getOperationId() + "Request",
                        operation -> Way.of(Extensions.mapOrNone(operation.getExtensions(), PAGES))));
    }

    @Nullable
    PagesModel read(Operation operation, String method, ObjectModel request, ObjectModel response) {
        Map<?, ?> pages = Extensions.mapOrNone(operation.getExtensions(), PAGES);
        if (request.position() == null) {
            return null;
        }
        Object limit = pages.get("limit");
        Object first = pages.get("first-page");
        return new PagesModel(
                Names.pagesMethod(method),
                request.name(),
                request.position(),
                limit == null ? null : ObjectReader.named(limit, request.fields()),
                first == null ? 1 : ((Number) first).longValue(),
                path(Extensions.value(pages, "items", String.class), response),
                pathOrNone(pages, "total", response),
                pathOrNone(pages, "next-token", response),
                pathOrNone(pages, "last", response),
                pathOrNone(pages, "more", response));
    }

    private @Nullable PagePath pathOrNone(Map<?, ?> pages, String key, ObjectModel response) {
        Object name = pages.get(key);
        return name == null ? null : path(name.toString(), response);
    }

    private PagePath path(String name, ObjectModel response) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return new PagePath(response.name(), null, ObjectReader.named(name, response.fields()));
        }
        FieldModel object = ObjectReader.named(name.substring(0, dot), response.fields());
        ObjectModel holder = objects.get(object.type().name());
        if (holder == null) {
            throw new IllegalStateException(
                    "The engine lost the schema " + object.type().name());
        }
        return new PagePath(response.name(), object, ObjectReader.named(name.substring(dot + 1), holder.fields()));
    }
}
