package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as a client does: a second program beside the one under test.
 *
 * @param secretId the secret id
 * @param secretKey the secret key
 * @param service the scope's service
 * @param date the scope's date
 */
record TestSigner(String secretId, String secretKey, String service, String date) {

    /**
     * Signs a request.
     *
     * @param method the HTTP method
     * @param query the query as it will be sent
     * @param signed the headers to sign
     * @param payload the bytes to hash
     * @param timestamp seconds
     * @return the value of the header Authorization
     */
    String authorization(String method, String query, Map<String, String> signed, byte[] payload, long timestamp) {
        TreeMap<String, String> headers = new TreeMap<>();
        signed.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT)));
        String names = String.join(";", headers.keySet());
        String block = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        String canonical = String.join("\n", method, "/", query, block, names, sha256(payload));
        return "TC3-HMAC-SHA256 Credential=" + secretId + "/" + scope() + ", SignedHeaders=" + names + ", Signature="
                + signature(canonical, timestamp);
    }

    private String signature(String canonical, long timestamp) {
        String hash = sha256(canonical.getBytes(StandardCharsets.UTF_8));
        String text = String.join("\n", "TC3-HMAC-SHA256", Long.toString(timestamp), scope(), hash);
        byte[] key = ("TC3" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {date, service, "tc3_request", text}) {
            key = hmac(key, part);
        }
        return hex(key);
    }

    private String scope() {
        return date + "/" + service + "/tc3_request";
    }

    private static String sha256(byte[] bytes) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(String.format("%02x", b));
        }
        return text.toString();
    }
}
