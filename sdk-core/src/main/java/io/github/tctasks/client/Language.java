package io.github.tctasks.client;

/** The language that a service writes its messages in. */
public enum Language {

    /** Chinese. */
    ZH_CN("zh-CN"),

    /** English. */
    EN_US("en-US");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the tag that requests carry.
     *
     * @return the tag, such as {@code en-US}
     */
    public String tag() {
        return tag;
    }
}
