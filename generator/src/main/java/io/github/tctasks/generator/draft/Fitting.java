package io.github.tctasks.generator.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tctasks.generator.draft.Metadata.Member;
import io.github.tctasks.generator.draft.Metadata.ObjectType;
import io.github.tctasks.generator.draft.ValueTypes.Form;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Holds examples to the types of the metadata. */
final class Fitting {

    private static final BigInteger TWO_TO_63 = BigInteger.ONE.shiftLeft(63);
    private static final int LONGEST_NUMBER = 30;

    private final Map<String, ObjectType> objects;

    /** Which objects may require members. */
    private final Predicate<String> demanding;

    /** Whether all values are text, since the example is a query. */
    private final boolean query;

    Fitting(Map<String, ObjectType> objects, Predicate<String> demanding, boolean query) {
        this.objects = objects;
        this.demanding = demanding;
        this.query = query;
    }

    /**
     * Returns an object as a spec writes it.
     *
     * @param value the object
     * @param type what it should be
     * @param path what to call it in refusals
     * @return the object's members
     * @throws Misfit if it is another type
     */
    Map<String, Object> object(JsonNode value, String type, String path) throws Misfit {
        if (!value.isObject()) {
            throw new Misfit(path, "is no object");
        }
        Map<String, Member> members = new TreeMap<>();
        ObjectType object = objects.get(type);
        if (object != null) {
            object.members().forEach(member -> members.putIfAbsent(member.name(), member));
        }
        Map<String, Object> fitted = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            Member member = members.get(entry.getKey());
            if (member == null) {
                throw new Misfit(at, "is no member of " + type);
            }
            fitted.put(entry.getKey(), member(entry.getValue(), member, at));
        }
        boolean demands = demanding.test(type);
        for (Member member : members.values()) {
            if (demands && member.required() && !fitted.containsKey(member.name())) {
                throw new Misfit(
                        path.isEmpty() ? member.name() : path + "." + member.name(), "is required and missing");
            }
        }
        return fitted;
    }

    private Object member(JsonNode value, Member member, String path) throws Misfit {
        if (value.isNull()) {
            if (!member.nullable()) {
                throw new Misfit(path, "is null");
            }
            return Null.NULL;
        }
        if (!member.list()) {
            return value(value, member.type(), path);
        }
        if (!value.isArray()) {
            throw new Misfit(path, "is no list");
        }
        List<Object> items = new ArrayList<>();
        for (JsonNode item : value) {
            items.add(value(item, member.type(), path + "." + items.size()));
        }
        return items;
    }

    private Object value(JsonNode value, String type, String path) throws Misfit {
        if (objects.containsKey(type)) {
            return object(value, type, path);
        }
        Form form = ValueTypes.form(type);
        if (form == Form.TEXT) {
            return text(value, path);
        }
        if (form == Form.BOOLEAN) {
            return flag(value, path);
        }
        BigDecimal number = number(value, path);
        return form == Form.NUMBER ? number : integer(number, form, path);
    }

    private static String text(JsonNode value, String path) throws Misfit {
        if (!value.isTextual()) {
            throw new Misfit(path, "is no text");
        }
        return value.textValue();
    }

    private Boolean flag(JsonNode value, String path) throws Misfit {
        String text = value.asText();
        boolean right = query ? text.equals("true") || text.equals("false") : value.isBoolean();
        if (!right) {
            throw new Misfit(path, "is neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private BigDecimal number(JsonNode value, String path) throws Misfit {
        String text = value.asText();
        if ((!query && !value.isNumber()) || text.length() > LONGEST_NUMBER) {
            throw new Misfit(path, "is no number");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Misfit(path, "is no number");
        }
    }

    private static BigInteger integer(BigDecimal number, Form form, String path) throws Misfit {
        try {
            BigInteger integer = number.toBigIntegerExact();
            BigInteger shifted = form == Form.UNSIGNED ? integer : integer.add(TWO_TO_63);
            if (shifted.signum() >= 0 && shifted.bitLength() <= Long.SIZE) {
                return integer;
            }
        } catch (ArithmeticException e) {
            throw new Misfit(path, "is no integer");
        }
        throw new Misfit(path, "is out of range");
    }
}
