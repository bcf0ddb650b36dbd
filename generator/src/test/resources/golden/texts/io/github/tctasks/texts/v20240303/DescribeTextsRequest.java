package io.github.tctasks.texts.v20240303;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's metadata does not describe it.
 *
 * <p>Immutable.
 */
public final class DescribeTextsRequest extends SentRequest {

    private final @Nullable String paragraphs;
    private final @Nullable String lines;
    private final @Nullable String list;
    private final @Nullable String numbers;
    private final @Nullable String stars;
    private final @Nullable String table;
    private final @Nullable String rows;
    private final @Nullable String link;
    private final @Nullable String picture;
    private final @Nullable String code;
    private final @Nullable String tags;
    private final @Nullable String escapes;
    private final @Nullable String heading;
    private final @Nullable String hidden;
    private final @Nullable String blank;

    private DescribeTextsRequest(Builder builder) {
        this.paragraphs = builder.paragraphs;
        this.lines = builder.lines;
        this.list = builder.list;
        this.numbers = builder.numbers;
        this.stars = builder.stars;
        this.table = builder.table;
        this.rows = builder.rows;
        this.link = builder.link;
        this.picture = builder.picture;
        this.code = builder.code;
        this.tags = builder.tags;
        this.escapes = builder.escapes;
        this.heading = builder.heading;
        this.hidden = builder.hidden;
        this.blank = builder.blank;
    }

    /**
     * Returns a builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a request from the JSON object that is sent.
     *
     * @param json the object
     * @return the request
     * @throws InvalidRequestException if a required parameter is missing, one is unknown, or it is not the expected
     *     JSON
     */
    public static DescribeTextsRequest fromJson(String json) {
        return TextsOperations.DESCRIBE_TEXTS.requestFromJson(json);
    }

    /**
     * One &amp; two.
     *
     * <p>Three.<br>
     * Four.
     *
     * <p>Five.
     *
     * @return the value of {@code Paragraphs}, or null if it is not set
     */
    public @Nullable String paragraphs() {
        return paragraphs;
    }

    /**
     * One line<br>
     * another line<br>
     * and a third.
     *
     * <p>A paragraph.
     *
     * @return the value of {@code Lines}, or null if it is not set
     */
    public @Nullable String lines() {
        return lines;
    }

    /**
     * Values:
     *
     * <ul>
     * <li>a: <b>one</b>
     * <li>b: two<br>
     *     more of b
     * <li>c
     * </ul>
     *
     * <p>After it.
     *
     * @return the value of {@code List}, or null if it is not set
     */
    public @Nullable String list() {
        return list;
    }

    /**
     * 1. first<br>
     * 2. second
     *
     * @return the value of {@code Numbers}, or null if it is not set
     */
    public @Nullable String numbers() {
        return numbers;
    }

    /**
     * Values:
     *
     * <ul>
     * <li>one
     * <li>two
     * </ul>
     *
     * <p>No longer a list.
     *
     * @return the value of {@code Stars}, or null if it is not set
     */
    public @Nullable String stars() {
        return stars;
    }

    /**
     * <table>
     * <caption>Table</caption>
     * <tr><th>Value</th><th>Meaning</th></tr>
     * <tr><td>1</td><td>one /<br> two</td></tr>
     * <tr><td></td><td>three</td></tr>
     * </table>
     *
     * <p>Below.
     *
     * @return the value of {@code Table}, or null if it is not set
     */
    public @Nullable String table() {
        return table;
    }

    /**
     * Values:
     *
     * <table>
     * <caption>Table</caption>
     * <tr><th>value</th><th>meaning</th></tr>
     * <tr><td>1</td><td>one</td></tr>
     * </table>
     *
     * <p>Below.
     *
     * @return the value of {@code Rows}, or null if it is not set
     */
    public @Nullable String rows() {
        return rows;
    }

    /**
     * See <a href="https://example.com/a?b=c&amp;d=e">this page</a>, <a href="https://example.com/x%2Ay%40z">that
     * page</a>, <a href="https://cloud.tencent.com/document/product/1">a third</a>, [no page](https://exa mple.com) and
     * a wrong one (https://example.com/{x}).
     *
     * @return the value of {@code Link}, or null if it is not set
     */
    public @Nullable String link() {
        return link;
    }

    /**
     * <a href="https://example.com/a.png">scheme</a>
     *
     * @return the value of {@code Picture}, or null if it is not set
     */
    public @Nullable String picture() {
        return picture;
    }

    /**
     * Write {@code a < b} or <code>{&#64;code}</code> or ``{@code not }`` so.
     *
     * <p><code>{"a": "&#42;/"}</code>
     *
     * <p>End.
     *
     * @return the value of {@code Code}, or null if it is not set
     */
    public @Nullable String code() {
        return code;
    }

    /**
     * A &lt;Task&gt; and 1 &lt; 2 &gt; 0, red, a
     *
     * <p>alone, an open tag, <b>bold</b> and &#42;&#42;&#42;&#42; masks.
     *
     * @return the value of {@code Tags}, or null if it is not set
     */
    public @Nullable String tags() {
        return tags;
    }

    /**
     * &#42;/ &#64;param x {&#64;link y} &#92;u0041 C:&#92;users &lt;b&gt; AB &amp;unknown;
     *
     * @return the value of {@code Escapes}, or null if it is not set
     */
    public @Nullable String escapes() {
        return escapes;
    }

    /**
     * <b>Heading</b>
     *
     * <p>quoted
     *
     * <p>-
     *
     * @return the value of {@code Heading}, or null if it is not set
     */
    public @Nullable String heading() {
        return heading;
    }

    /**
     * Abell, a<br>
     * line, amark, a space, 😀 and 中文。
     *
     * @return the value of {@code Hidden}, or null if it is not set
     */
    public @Nullable String hidden() {
        return hidden;
    }

    /**
     * The vendor's metadata does not describe it.
     *
     * @return the value of {@code Blank}, or null if it is not set
     */
    public @Nullable String blank() {
        return blank;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Paragraphs", paragraphs);
        to.text("Lines", lines);
        to.text("List", list);
        to.text("Numbers", numbers);
        to.text("Stars", stars);
        to.text("Table", table);
        to.text("Rows", rows);
        to.text("Link", link);
        to.text("Picture", picture);
        to.text("Code", code);
        to.text("Tags", tags);
        to.text("Escapes", escapes);
        to.text("Heading", heading);
        to.text("Hidden", hidden);
        to.text("Blank", blank);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String paragraphs;
        private @Nullable String lines;
        private @Nullable String list;
        private @Nullable String numbers;
        private @Nullable String stars;
        private @Nullable String table;
        private @Nullable String rows;
        private @Nullable String link;
        private @Nullable String picture;
        private @Nullable String code;
        private @Nullable String tags;
        private @Nullable String escapes;
        private @Nullable String heading;
        private @Nullable String hidden;
        private @Nullable String blank;

        private Builder() {}

        /**
         * Sets {@code Paragraphs}.
         *
         * <p>One &amp; two.
         *
         * <p>Three.<br>
         * Four.
         *
         * <p>Five.
         *
         * @param paragraphs the value, or null for none
         * @return this builder
         */
        public Builder paragraphs(@Nullable String paragraphs) {
            this.paragraphs = paragraphs;
            return this;
        }

        /**
         * Sets {@code Lines}.
         *
         * <p>One line<br>
         * another line<br>
         * and a third.
         *
         * <p>A paragraph.
         *
         * @param lines the value, or null for none
         * @return this builder
         */
        public Builder lines(@Nullable String lines) {
            this.lines = lines;
            return this;
        }

        /**
         * Sets {@code List}.
         *
         * <p>Values:
         *
         * <ul>
         * <li>a: <b>one</b>
         * <li>b: two<br>
         *     more of b
         * <li>c
         * </ul>
         *
         * <p>After it.
         *
         * @param list the value, or null for none
         * @return this builder
         */
        public Builder list(@Nullable String list) {
            this.list = list;
            return this;
        }

        /**
         * Sets {@code Numbers}.
         *
         * <p>1. first<br>
         * 2. second
         *
         * @param numbers the value, or null for none
         * @return this builder
         */
        public Builder numbers(@Nullable String numbers) {
            this.numbers = numbers;
            return this;
        }

        /**
         * Sets {@code Stars}.
         *
         * <p>Values:
         *
         * <ul>
         * <li>one
         * <li>two
         * </ul>
         *
         * <p>No longer a list.
         *
         * @param stars the value, or null for none
         * @return this builder
         */
        public Builder stars(@Nullable String stars) {
            this.stars = stars;
            return this;
        }

        /**
         * Sets {@code Table}.
         *
         * <table>
         * <caption>Table</caption>
         * <tr><th>Value</th><th>Meaning</th></tr>
         * <tr><td>1</td><td>one /<br> two</td></tr>
         * <tr><td></td><td>three</td></tr>
         * </table>
         *
         * <p>Below.
         *
         * @param table the value, or null for none
         * @return this builder
         */
        public Builder table(@Nullable String table) {
            this.table = table;
            return this;
        }

        /**
         * Sets {@code Rows}.
         *
         * <p>Values:
         *
         * <table>
         * <caption>Table</caption>
         * <tr><th>value</th><th>meaning</th></tr>
         * <tr><td>1</td><td>one</td></tr>
         * </table>
         *
         * <p>Below.
         *
         * @param rows the value, or null for none
         * @return this builder
         */
        public Builder rows(@Nullable String rows) {
            this.rows = rows;
            return this;
        }

        /**
         * Sets {@code Link}.
         *
         * <p>See <a href="https://example.com/a?b=c&amp;d=e">this page</a>,
         * <a href="https://example.com/x%2Ay%40z">that page</a>,
         * <a href="https://cloud.tencent.com/document/product/1">a third</a>, [no page](https://exa mple.com) and a
         * wrong one (https://example.com/{x}).
         *
         * @param link the value, or null for none
         * @return this builder
         */
        public Builder link(@Nullable String link) {
            this.link = link;
            return this;
        }

        /**
         * Sets {@code Picture}.
         *
         * <p><a href="https://example.com/a.png">scheme</a>
         *
         * @param picture the value, or null for none
         * @return this builder
         */
        public Builder picture(@Nullable String picture) {
            this.picture = picture;
            return this;
        }

        /**
         * Sets {@code Code}.
         *
         * <p>Write {@code a < b} or <code>{&#64;code}</code> or ``{@code not }`` so.
         *
         * <p><code>{"a": "&#42;/"}</code>
         *
         * <p>End.
         *
         * @param code the value, or null for none
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@code Tags}.
         *
         * <p>A &lt;Task&gt; and 1 &lt; 2 &gt; 0, red, a
         *
         * <p>alone, an open tag, <b>bold</b> and &#42;&#42;&#42;&#42; masks.
         *
         * @param tags the value, or null for none
         * @return this builder
         */
        public Builder tags(@Nullable String tags) {
            this.tags = tags;
            return this;
        }

        /**
         * Sets {@code Escapes}.
         *
         * <p>&#42;/ &#64;param x {&#64;link y} &#92;u0041 C:&#92;users &lt;b&gt; AB &amp;unknown;
         *
         * @param escapes the value, or null for none
         * @return this builder
         */
        public Builder escapes(@Nullable String escapes) {
            this.escapes = escapes;
            return this;
        }

        /**
         * Sets {@code Heading}.
         *
         * <p><b>Heading</b>
         *
         * <p>quoted
         *
         * <p>-
         *
         * @param heading the value, or null for none
         * @return this builder
         */
        public Builder heading(@Nullable String heading) {
            this.heading = heading;
            return this;
        }

        /**
         * Sets {@code Hidden}.
         *
         * <p>Abell, a<br>
         * line, amark, a space, 😀 and 中文。
         *
         * @param hidden the value, or null for none
         * @return this builder
         */
        public Builder hidden(@Nullable String hidden) {
            this.hidden = hidden;
            return this;
        }

        /**
         * Sets {@code Blank}.
         *
         * <p>The vendor's metadata does not describe it.
         *
         * @param blank the value, or null for none
         * @return this builder
         */
        public Builder blank(@Nullable String blank) {
            this.blank = blank;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public DescribeTextsRequest build() {
            return new DescribeTextsRequest(this);
        }
    }
}
