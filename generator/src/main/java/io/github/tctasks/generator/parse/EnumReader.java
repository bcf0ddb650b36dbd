package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.layout.JavadocText;
import io.github.tctasks.generator.model.EnumModel;
import io.github.tctasks.generator.model.EnumModel.ValueModel;
import io.github.tctasks.generator.name.Names;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Reads the enumerations of a document. */
final class EnumReader {

    private final String packageName;
    private final Schemas schemas;

    EnumReader(String packageName, Schemas schemas) {
        this.packageName = packageName;
        this.schemas = schemas;
    }

    List<EnumModel> enums() {
        return schemas.names().stream().filter(schemas::isEnum).map(this::read).toList();
    }

    private EnumModel read(String name) {
        Schema<?> schema = schemas.get(name);
        boolean integer = "integer".equals(schema.getType());
        return new EnumModel(
                packageName, name, integer, JavadocText.lead(schema.getDescription()), values(schema, integer));
    }

    private static List<ValueModel> values(Schema<?> schema, boolean integer) {
        List<String> raw = schema.getEnum().stream().map(String::valueOf).toList();
        List<String> folded =
                raw.stream().map(text -> text.toUpperCase(Locale.ROOT)).toList();
        List<?> names = Extensions.listOrNone(schema.getExtensions(), "x-enum-varnames");
        List<?> descriptions = Extensions.value(schema.getExtensions(), "x-enum-descriptions", List.class);
        List<ValueModel> values = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            values.add(new ValueModel(
                    names.isEmpty() ? Names.constant(raw.get(i)) : String.valueOf(names.get(i)),
                    integer ? raw.get(i) + "L" : Literals.string(raw.get(i)),
                    Literals.string(folded.get(i)),
                    Collections.frequency(folded, folded.get(i)) == 1,
                    JavadocText.lead(String.valueOf(descriptions.get(i)))));
        }
        return List.copyOf(values);
    }
}
