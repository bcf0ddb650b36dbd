package io.github.tctasks.generator.parse;

import io.github.tctasks.generator.model.EnumModel;
import io.github.tctasks.generator.model.TypeModel;
import java.util.List;
import java.util.Locale;

/** Reads raw statuses, which are constants where the type of their field is an enumeration. */
final class StatusReader {

    private final List<EnumModel> enums;

    StatusReader(List<EnumModel> enums) {
        this.enums = enums;
    }

    /** Returns a status as Java writes it. */
    String value(Object raw, TypeModel type) {
        return switch (type.kind()) {
            case ENUM, INTEGER_ENUM -> type.name() + "." + constant(raw, type);
            case STRING -> Literals.string(raw.toString());
            case UNSIGNED_LONG -> Literals.unsigned(raw.toString());
            default -> raw + "L";
        };
    }

    /** Returns a status as a label of a {@code switch}; strings are in lower case. */
    String label(Object raw, TypeModel type) {
        return switch (type.kind()) {
            case ENUM, INTEGER_ENUM -> constant(raw, type);
            case STRING -> Literals.string(raw.toString().toLowerCase(Locale.ROOT));
            default -> Literals.string(raw.toString());
        };
    }

    private String constant(Object raw, TypeModel type) {
        return enums.stream()
                .filter(candidate -> candidate.name().equals(type.name()))
                .flatMap(found -> found.values().stream()
                        .filter(value ->
                                value.literal().equals(found.integer() ? raw + "L" : Literals.string(raw.toString()))))
                .findFirst()
                .orElseThrow()
                .constant();
    }
}
