package io.github.tctasks.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * How an action pages.
 *
 * @param pagesMethod the client's method that iterates
 * @param requestName the name of the request
 * @param at where the request says which page it asks for
 * @param limit the field of the request that says how much a page may hold, or null if there is none
 * @param firstPage the number of the first page
 * @param found the list of items
 * @param total how many items there are in all, or null if the response does not tell
 * @param next the token of the next page, or null unless a request goes on by tokens
 * @param last what says that a page is the last, or null
 * @param more what says that a page is not the last, or null
 */
public record PagesModel(
        String pagesMethod,
        String requestName,
        PositionModel at,
        @Nullable FieldModel limit,
        long firstPage,
        PagePath found,
        @Nullable PagePath total,
        @Nullable PagePath next,
        @Nullable PagePath last,
        @Nullable PagePath more) {

    private static final String UNKNOWN = "PageFields.unknown()";

    /** What a request goes on by. */
    public enum By {
        /** The number of items to skip. */
        OFFSET("offset", "byOffset"),
        /** The number of the page. */
        PAGE("page", "byPage"),
        /** A token of the answer before. */
        TOKEN("token", "byToken");

        private final String key;
        private final String method;

        By(String key, String method) {
            this.key = key;
            this.method = method;
        }

        /**
         * Returns the key in the spec that names the parameter.
         *
         * @return the key
         */
        public String key() {
            return key;
        }
    }

    /**
     * Returns the method that makes the mapping.
     *
     * @return its name
     */
    public String way() {
        return at.by().method;
    }

    /**
     * Returns the Java type of an item.
     *
     * @return the type
     */
    public String itemType() {
        return found.field().type().name();
    }

    /**
     * Returns the name of the items.
     *
     * @return the name in the API
     */
    public String itemsName() {
        return found.name();
    }

    /**
     * Tells whether the parameter is a text that holds a number.
     *
     * @return whether it is one
     */
    public boolean text() {
        return at.text();
    }

    /**
     * Returns the parameter that says where a page begins.
     *
     * @return its name in the API
     */
    public String positionName() {
        return at.field().apiName();
    }

    /**
     * Returns what the parameters do.
     *
     * @return a clause for a javadoc sentence
     */
    public String remark() {
        String begin = "{@code %s} says where to begin".formatted(at.field().apiName());
        return limit == null ? begin : begin + ", and {@code %s} how much a page may hold".formatted(limit.apiName());
    }

    /**
     * Returns how a response becomes its items.
     *
     * @return a function
     */
    public String items() {
        return found.list();
    }

    /**
     * Returns how a request becomes the place where its page begins.
     *
     * @return a function
     */
    public String position() {
        String field = requestName + "::" + at.field().name();
        return text() ? "PageFields.sent(\"%s\", %s)".formatted(at.field().apiName(), field) : field;
    }

    /**
     * Returns how a request becomes that for another page.
     *
     * @return a function
     */
    public String moved() {
        return requestName + "::forPage";
    }

    /**
     * Returns how a response tells that there is no further page.
     *
     * @return functions, with commas, and the number of the first page if pages have one
     */
    public String end() {
        String count = total == null ? UNKNOWN : total.number();
        return switch (at.by()) {
            case OFFSET -> count;
            case PAGE -> count + ", " + firstPage;
            case TOKEN -> (next == null ? UNKNOWN : next.value()) + ", " + isLast();
        };
    }

    private String isLast() {
        if (more != null) {
            return "PageFields.not(" + more.value() + ")";
        }
        return last == null ? UNKNOWN : last.value();
    }
}
