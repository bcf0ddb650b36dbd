package io.github.tctasks.generator.check;

import static io.github.tctasks.generator.check.Shape.ANY;
import static io.github.tctasks.generator.check.Shape.BOOLEAN;
import static io.github.tctasks.generator.check.Shape.INTEGER;
import static io.github.tctasks.generator.check.Shape.LIST;
import static io.github.tctasks.generator.check.Shape.STRING;
import static io.github.tctasks.generator.check.Shape.STRINGS;
import static io.github.tctasks.generator.check.Shape.TEXT;

import io.github.tctasks.generator.check.Shape.Choice;
import io.github.tctasks.generator.check.Shape.Items;
import io.github.tctasks.generator.check.Shape.Keys;
import io.github.tctasks.generator.spec.SpecNode;

/** The table of keys in the specs' README. */
final class Shapes {

    /** Keys of a schema that only document or narrow. */
    private static final String[] NARROWING = {
        "title",
        "deprecated",
        "default",
        "example",
        "pattern",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "uniqueItems",
        "maximum",
        "readOnly",
        "writeOnly"
    };

    private static final String JAVA_NAME = "x-tc-java-name";

    private static final Shape EXTERNAL_DOCS = Keys.openApi("externalDocs").need("url", STRING);

    private static final Shape SIMPLE_ITEMS = Keys.openApi("items", NARROWING)
            .need("type", STRING)
            .may("format", STRING)
            .may("minimum", INTEGER);
    private static final Shape ITEMS = new Choice(Shapes::items);
    private static final Shape LIST_ITEMS =
            Keys.openApi("items", NARROWING).need("type", STRING).need("items", ITEMS);

    private static final Shape SIMPLE_PROPERTY = Keys.schema("property", NARROWING)
            .need("type", STRING)
            .need("description", TEXT)
            .may("format", STRING)
            .may("minimum", INTEGER)
            .may("nullable", BOOLEAN)
            .may(JAVA_NAME, STRING);
    private static final Shape LIST_PROPERTY = Keys.schema("property of type array", NARROWING)
            .need("type", STRING)
            .need("description", TEXT)
            .need("items", ITEMS)
            .may("nullable", BOOLEAN)
            .may(JAVA_NAME, STRING);
    private static final Shape REMARKED_PROPERTY = Keys.schema("property that is a reference with remarks", NARROWING)
            .need("allOf", LIST)
            .need("description", TEXT)
            .may("nullable", BOOLEAN)
            .may(JAVA_NAME, STRING);

    private static final Shape OBJECT = Keys.schema("object", NARROWING)
            .need("type", STRING)
            .need("description", TEXT)
            .need("properties", Keys.ours("properties").others(new Choice(Shapes::property)))
            .may("required", STRINGS)
            .may("anyOf", LIST);
    private static final Shape ENUMERATION = Keys.schema("enumeration", NARROWING)
            .need("type", STRING)
            .need("description", TEXT)
            .need("enum", LIST)
            .need("x-enum-descriptions", STRINGS)
            .may("format", STRING)
            .may("x-enum-varnames", STRINGS);

    private static final Shape PARAMETER = Keys.openApi("parameter", "deprecated", "example")
            .need("name", STRING)
            .need("in", STRING)
            .need("required", BOOLEAN)
            .need("description", TEXT)
            .need(
                    "schema",
                    Keys.openApi("schema of a parameter", NARROWING)
                            .need("type", STRING)
                            .need("enum", LIST));
    private static final Shape EXAMPLE =
            Keys.openApi("example").need("summary", TEXT).need("value", ANY).may("description", TEXT);
    private static final Shape CONTENT = Keys.openApi("content")
            .need(
                    "application/json",
                    Keys.openApi("media type", "example")
                            .need("schema", ANY)
                            .may(
                                    "examples",
                                    Keys.ours("examples")
                                            .need("documented", EXAMPLE)
                                            .others(EXAMPLE)));

    private static final Shape OPERATION = Keys.openApi("operation", "tags")
            .need("operationId", STRING)
            .need("summary", TEXT)
            .need("description", TEXT)
            .need("externalDocs", EXTERNAL_DOCS)
            .need("x-tc-rate-limit", ExtensionShapes.RATE_LIMIT)
            .need("x-tc-error-codes", ExtensionShapes.ERROR_CODES)
            .need("parameters", new Items(new Choice(node -> node.has("$ref") ? ANY : PARAMETER)))
            .need(
                    "requestBody",
                    Keys.openApi("requestBody").need("required", BOOLEAN).need("content", CONTENT))
            .need("responses", Keys.openApi("responses").need("200", response()))
            .may("security", LIST)
            .may("deprecated", BOOLEAN)
            .may(JAVA_NAME, STRING)
            .may("x-tc-task", ExtensionShapes.TASK)
            .may("x-tc-pages", ExtensionShapes.PAGES);

    static final Shape DOCUMENT = Keys.openApi("document", "tags")
            .need("openapi", STRING)
            .need(
                    "info",
                    Keys.openApi("info", "contact", "license", "termsOfService")
                            .need("title", TEXT)
                            .need("version", ANY)
                            .need("description", TEXT))
            .need("externalDocs", EXTERNAL_DOCS)
            .need("servers", new Items(Keys.openApi("server").need("url", STRING)))
            .need("security", LIST)
            .need("x-tc-service", STRING)
            .may("x-tc-draft", BOOLEAN)
            .need("paths", Keys.openApi("paths").others(Keys.openApi("path").need("post", OPERATION)))
            .need(
                    "components",
                    Keys.openApi("components")
                            .need(
                                    "securitySchemes",
                                    Keys.openApi("securitySchemes").need("tc3", ANY))
                            .need("schemas", Keys.ours("schemas").others(new Choice(Shapes::component))));

    private Shapes() {}

    private static Shape response() {
        return Keys.openApi("response").need("description", TEXT).need("content", CONTENT);
    }

    private static Shape component(SpecNode schema) {
        if (schema.has("enum")) {
            return ENUMERATION;
        }
        return !schema.has("type") || schema.get("type").isText("object") ? OBJECT : ANY;
    }

    private static Shape property(SpecNode property) {
        if (property.has("$ref") || isInline(property)) {
            return ANY;
        }
        if (property.has("allOf")) {
            return REMARKED_PROPERTY;
        }
        return property.get("type").isText("array") ? LIST_PROPERTY : SIMPLE_PROPERTY;
    }

    private static Shape items(SpecNode items) {
        if (items.has("$ref") || isInline(items)) {
            return ANY;
        }
        return items.get("type").isText("array") ? LIST_ITEMS : SIMPLE_ITEMS;
    }

    /** Tells whether a property or an item holds a type that should have a name: another check says so. */
    static boolean isInline(SpecNode property) {
        return property.get("type").isText("object") || property.has("enum") || property.has("properties");
    }
}
