package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to send word.
 *
 * <p>Immutable.
 */
public final class NotifyRequest extends SentRequest {

    private final @Nullable String clone_;
    private final @Nullable String notify_;
    private final @Nullable String class_;
    private final @Nullable String builder_;
    private final @Nullable String hadFix;
    private final List<String> ipv6s;
    private final List<String> ruleIds;
    private final @Nullable String uui2;
    private final @Nullable String uui;
    private final @Nullable Long appId3;
    private final @Nullable Long appId;
    private final @Nullable Long appid2;
    private final @Nullable String member2Fast;
    private final @Nullable String toJson_;
    private final @Nullable String value;
    private final @Nullable String in;
    private final @Nullable String field;
    private final @Nullable String other;
    private final @Nullable String out;
    private final @Nullable String that;
    private final @Nullable CSV csv;

    private NotifyRequest(Builder builder) {
        this.clone_ = builder.clone_;
        this.notify_ = builder.notify_;
        this.class_ = builder.class_;
        this.builder_ = builder.builder_;
        this.hadFix = builder.hadFix;
        this.ipv6s = builder.ipv6s;
        this.ruleIds = builder.ruleIds;
        this.uui2 = builder.uui2;
        this.uui = builder.uui;
        this.appId3 = builder.appId3;
        this.appId = builder.appId;
        this.appid2 = builder.appid2;
        this.member2Fast = builder.member2Fast;
        this.toJson_ = builder.toJson_;
        this.value = builder.value;
        this.in = builder.in;
        this.field = builder.field;
        this.other = builder.other;
        this.out = builder.out;
        this.that = builder.that;
        this.csv = builder.csv;
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
    public static NotifyRequest fromJson(String json) {
        return NamesOperations.NOTIFY.requestFromJson(json);
    }

    /**
     * The Clone.
     *
     * @return the value of {@code Clone}, or null if it is not set
     */
    public @Nullable String clone_() {
        return clone_;
    }

    /**
     * The Notify.
     *
     * @return the value of {@code Notify}, or null if it is not set
     */
    public @Nullable String notify_() {
        return notify_;
    }

    /**
     * The Class.
     *
     * @return the value of {@code Class}, or null if it is not set
     */
    public @Nullable String class_() {
        return class_;
    }

    /**
     * The Builder.
     *
     * @return the value of {@code Builder}, or null if it is not set
     */
    public @Nullable String builder_() {
        return builder_;
    }

    /**
     * The hadFix.
     *
     * @return the value of {@code hadFix}, or null if it is not set
     */
    public @Nullable String hadFix() {
        return hadFix;
    }

    /**
     * The IPv6s.
     *
     * @return the value of {@code IPv6s}; unmodifiable, empty if it is not set
     */
    public List<String> ipv6s() {
        return ipv6s;
    }

    /**
     * The RuleIDs.
     *
     * @return the value of {@code RuleIDs}; unmodifiable, empty if it is not set
     */
    public List<String> ruleIds() {
        return ruleIds;
    }

    /**
     * The UUI.
     *
     * @return the value of {@code UUI}, or null if it is not set
     */
    public @Nullable String uui2() {
        return uui2;
    }

    /**
     * The Uui.
     *
     * @return the value of {@code Uui}, or null if it is not set
     */
    public @Nullable String uui() {
        return uui;
    }

    /**
     * The AppID.
     *
     * @return the value of {@code AppID}, or null if it is not set
     */
    public @Nullable Long appId3() {
        return appId3;
    }

    /**
     * The AppId.
     *
     * @return the value of {@code AppId}, or null if it is not set
     */
    public @Nullable Long appId() {
        return appId;
    }

    /**
     * The APPID.
     *
     * @return the value of {@code APPID}, or null if it is not set
     */
    public @Nullable Long appid2() {
        return appid2;
    }

    /**
     * The 2Fast.
     *
     * @return the value of {@code 2Fast}, or null if it is not set
     */
    public @Nullable String member2Fast() {
        return member2Fast;
    }

    /**
     * The ToJson.
     *
     * @return the value of {@code ToJson}, or null if it is not set
     */
    public @Nullable String toJson_() {
        return toJson_;
    }

    /**
     * The Value.
     *
     * @return the value of {@code Value}, or null if it is not set
     */
    public @Nullable String value() {
        return value;
    }

    /**
     * The In.
     *
     * @return the value of {@code In}, or null if it is not set
     */
    public @Nullable String in() {
        return in;
    }

    /**
     * The Field.
     *
     * @return the value of {@code Field}, or null if it is not set
     */
    public @Nullable String field() {
        return field;
    }

    /**
     * The Other.
     *
     * @return the value of {@code Other}, or null if it is not set
     */
    public @Nullable String other() {
        return other;
    }

    /**
     * The Out.
     *
     * @return the value of {@code Out}, or null if it is not set
     */
    public @Nullable String out() {
        return out;
    }

    /**
     * The That.
     *
     * @return the value of {@code That}, or null if it is not set
     */
    public @Nullable String that() {
        return that;
    }

    /**
     * The CSV.
     *
     * @return the value of {@code CSV}, or null if it is not set
     */
    public @Nullable CSV csv() {
        return csv;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Clone", clone_);
        to.text("Notify", notify_);
        to.text("Class", class_);
        to.text("Builder", builder_);
        to.text("hadFix", hadFix);
        to.texts("IPv6s", ipv6s);
        to.texts("RuleIDs", ruleIds);
        to.text("UUI", uui2);
        to.text("Uui", uui);
        to.integer("AppID", appId3);
        to.integer("AppId", appId);
        to.integer("APPID", appid2);
        to.text("2Fast", member2Fast);
        to.text("ToJson", toJson_);
        to.text("Value", value);
        to.text("In", in);
        to.text("Field", field);
        to.text("Other", other);
        to.text("Out", out);
        to.text("That", that);
        to.object("CSV", csv);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String clone_;
        private @Nullable String notify_;
        private @Nullable String class_;
        private @Nullable String builder_;
        private @Nullable String hadFix;
        private List<String> ipv6s = List.of();
        private List<String> ruleIds = List.of();
        private @Nullable String uui2;
        private @Nullable String uui;
        private @Nullable Long appId3;
        private @Nullable Long appId;
        private @Nullable Long appid2;
        private @Nullable String member2Fast;
        private @Nullable String toJson_;
        private @Nullable String value;
        private @Nullable String in;
        private @Nullable String field;
        private @Nullable String other;
        private @Nullable String out;
        private @Nullable String that;
        private @Nullable CSV csv;

        private Builder() {}

        /**
         * Sets {@code Clone}.
         *
         * <p>The Clone.
         *
         * @param clone_ the value, or null for none
         * @return this builder
         */
        public Builder clone_(@Nullable String clone_) {
            this.clone_ = clone_;
            return this;
        }

        /**
         * Sets {@code Notify}.
         *
         * <p>The Notify.
         *
         * @param notify_ the value, or null for none
         * @return this builder
         */
        public Builder notify_(@Nullable String notify_) {
            this.notify_ = notify_;
            return this;
        }

        /**
         * Sets {@code Class}.
         *
         * <p>The Class.
         *
         * @param class_ the value, or null for none
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets {@code Builder}.
         *
         * <p>The Builder.
         *
         * @param builder_ the value, or null for none
         * @return this builder
         */
        public Builder builder_(@Nullable String builder_) {
            this.builder_ = builder_;
            return this;
        }

        /**
         * Sets {@code hadFix}.
         *
         * <p>The hadFix.
         *
         * @param hadFix the value, or null for none
         * @return this builder
         */
        public Builder hadFix(@Nullable String hadFix) {
            this.hadFix = hadFix;
            return this;
        }

        /**
         * Sets {@code IPv6s}.
         *
         * <p>The IPv6s.
         *
         * @param ipv6s the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder ipv6s(@Nullable List<String> ipv6s) {
            this.ipv6s = Required.elements("IPv6s", ipv6s);
            return this;
        }

        /**
         * Sets {@code RuleIDs}.
         *
         * <p>The RuleIDs.
         *
         * @param ruleIds the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder ruleIds(@Nullable List<String> ruleIds) {
            this.ruleIds = Required.elements("RuleIDs", ruleIds);
            return this;
        }

        /**
         * Sets {@code UUI}.
         *
         * <p>The UUI.
         *
         * @param uui2 the value, or null for none
         * @return this builder
         */
        public Builder uui2(@Nullable String uui2) {
            this.uui2 = uui2;
            return this;
        }

        /**
         * Sets {@code Uui}.
         *
         * <p>The Uui.
         *
         * @param uui the value, or null for none
         * @return this builder
         */
        public Builder uui(@Nullable String uui) {
            this.uui = uui;
            return this;
        }

        /**
         * Sets {@code AppID}.
         *
         * <p>The AppID.
         *
         * @param appId3 the value, or null for none
         * @return this builder
         */
        public Builder appId3(@Nullable Long appId3) {
            this.appId3 = appId3;
            return this;
        }

        /**
         * Sets {@code AppId}.
         *
         * <p>The AppId.
         *
         * @param appId the value, or null for none
         * @return this builder
         */
        public Builder appId(@Nullable Long appId) {
            this.appId = appId;
            return this;
        }

        /**
         * Sets {@code APPID}.
         *
         * <p>The APPID.
         *
         * @param appid2 the value, or null for none
         * @return this builder
         */
        public Builder appid2(@Nullable Long appid2) {
            this.appid2 = appid2;
            return this;
        }

        /**
         * Sets {@code 2Fast}.
         *
         * <p>The 2Fast.
         *
         * @param member2Fast the value, or null for none
         * @return this builder
         */
        public Builder member2Fast(@Nullable String member2Fast) {
            this.member2Fast = member2Fast;
            return this;
        }

        /**
         * Sets {@code ToJson}.
         *
         * <p>The ToJson.
         *
         * @param toJson_ the value, or null for none
         * @return this builder
         */
        public Builder toJson_(@Nullable String toJson_) {
            this.toJson_ = toJson_;
            return this;
        }

        /**
         * Sets {@code Value}.
         *
         * <p>The Value.
         *
         * @param value the value, or null for none
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code In}.
         *
         * <p>The In.
         *
         * @param in the value, or null for none
         * @return this builder
         */
        public Builder in(@Nullable String in) {
            this.in = in;
            return this;
        }

        /**
         * Sets {@code Field}.
         *
         * <p>The Field.
         *
         * @param field the value, or null for none
         * @return this builder
         */
        public Builder field(@Nullable String field) {
            this.field = field;
            return this;
        }

        /**
         * Sets {@code Other}.
         *
         * <p>The Other.
         *
         * @param other the value, or null for none
         * @return this builder
         */
        public Builder other(@Nullable String other) {
            this.other = other;
            return this;
        }

        /**
         * Sets {@code Out}.
         *
         * <p>The Out.
         *
         * @param out the value, or null for none
         * @return this builder
         */
        public Builder out(@Nullable String out) {
            this.out = out;
            return this;
        }

        /**
         * Sets {@code That}.
         *
         * <p>The That.
         *
         * @param that the value, or null for none
         * @return this builder
         */
        public Builder that(@Nullable String that) {
            this.that = that;
            return this;
        }

        /**
         * Sets {@code CSV}.
         *
         * <p>The CSV.
         *
         * @param csv the value, or null for none
         * @return this builder
         */
        public Builder csv(@Nullable CSV csv) {
            this.csv = csv;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public NotifyRequest build() {
            return new NotifyRequest(this);
        }
    }
}
