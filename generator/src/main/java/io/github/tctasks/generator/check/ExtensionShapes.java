package io.github.tctasks.generator.check;

import static io.github.tctasks.generator.check.Shape.INTEGER;
import static io.github.tctasks.generator.check.Shape.LIST;
import static io.github.tctasks.generator.check.Shape.STRING;
import static io.github.tctasks.generator.check.Shape.STRINGS;
import static io.github.tctasks.generator.check.Shape.TEXT;

import io.github.tctasks.generator.check.Shape.Items;
import io.github.tctasks.generator.check.Shape.Keys;

/** The part of the table of keys in the specs' README that is about our own extensions of an action. */
final class ExtensionShapes {

    static final Shape TASK = Keys.ours("x-tc-task")
            .need("id", STRING)
            .need("status", STRING)
            .need("reason", STRING)
            .need("states", states("states in x-tc-task"))
            .need("not-found-codes", STRINGS)
            .may("alternative-ids", STRINGS)
            .may("name", STRING)
            .may("submitted-as", Keys.ours("submitted-as in x-tc-task").others(STRING))
            .may("batch", batch());
    static final Shape PAGES = Keys.ours("x-tc-pages")
            .need("items", STRING)
            .may("offset", STRING)
            .may("page", STRING)
            .may("first-page", INTEGER)
            .may("token", STRING)
            .may("next-token", STRING)
            .may("last", STRING)
            .may("more", STRING)
            .may("limit", STRING)
            .may("total", STRING);
    static final Shape RATE_LIMIT =
            Keys.ours("x-tc-rate-limit").need("requests", INTEGER).need("seconds", INTEGER);
    static final Shape ERROR_CODES = new Items(
            Keys.ours("entry of x-tc-error-codes").need("code", STRING).need("description", TEXT));

    private ExtensionShapes() {}

    private static Shape batch() {
        return Keys.ours("batch in x-tc-task")
                .need("action", STRING)
                .need("ids", STRING)
                .need("most-ids", INTEGER)
                .need("items", STRING)
                .need("item-id", STRING)
                .need("item-status", STRING)
                .need("item-states", states("item-states in batch"))
                .may("page-size", STRING)
                .may("item-fields", Keys.ours("item-fields in batch").others(STRING));
    }

    private static Shape states(String name) {
        return Keys.ours(name)
                .need("succeeded", LIST)
                .need("failed", LIST)
                .may("pending", LIST)
                .may("running", LIST);
    }
}
