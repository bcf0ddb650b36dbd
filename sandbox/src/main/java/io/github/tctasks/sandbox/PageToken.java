package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a page begins, as text that callers hand back as it is. It is good for the list only that it was made for. */
final class PageToken {

    private PageToken() {}

    /**
     * Makes a token.
     *
     * @param ids all ids
     * @param start the index of the page's first id
     * @return the token; empty behind the last id
     */
    static String of(List<TaskId> ids, int start) {
        if (start == ids.size()) {
            return "";
        }
        String text = start + ":" + Integer.toHexString(ids.hashCode());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Finds where a page begins.
     *
     * @param name the parameter that holds the token
     * @param token the token; empty for the first page
     * @param ids all ids
     * @return the index of the page's first id
     * @throws ApiException if the token was not made for these ids
     */
    static int start(String name, String token, List<TaskId> ids) {
        for (int start = 0; !token.isEmpty() && start < ids.size(); start++) {
            if (of(ids, start).equals(token)) {
                return start;
            }
        }
        if (!token.isEmpty()) {
            throw ApiException.invalidValue(name, "must come from the page before, which was about the same tasks");
        }
        return 0;
    }
}
