package io.github.tctasks.signing;

/** How a request is signed. */
public enum SignatureMethod {

    /** Signature version 3; the parameters travel apart from the signature, which is a header. */
    TC3_HMAC_SHA256("TC3-HMAC-SHA256"),

    /** Signature version 1 with SHA-256; the signature is a parameter among the others. */
    HMAC_SHA256("HmacSHA256"),

    /** Signature version 1 with SHA-1; the signature is a parameter among the others. */
    HMAC_SHA1("HmacSHA1");

    private final String wireName;

    SignatureMethod(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the name that requests carry.
     *
     * @return the name, such as {@code HmacSHA256}
     */
    public String wireName() {
        return wireName;
    }
}
