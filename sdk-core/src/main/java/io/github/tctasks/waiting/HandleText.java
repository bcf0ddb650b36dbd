package io.github.tctasks.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.InvalidRequestException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a handle, version 1: {@code tctask1:service:version:action:region:endpoint:parameter:seconds:id:check}.
 *
 * <p>An absent region is {@code -}, the id is percent-encoded, the check is the CRC-32 of all before it. It finds damage,
 * not forgery; what a forged handle could do is bounded by what its parts may hold.
 */
final class HandleText {

    private static final String FORM = "tctask";
    private static final String VERSION_1 = "tctask1";
    private static final String NO_REGION = "-";
    private static final int PARTS = 10;
    // An id of 1024 characters takes up to nine times as many.
    private static final int LONGEST = 10_240;

    private HandleText() {}

    static String of(TaskHandle handle) {
        String body = String.join(
                ":",
                VERSION_1,
                handle.service(),
                handle.version(),
                handle.action(),
                handle.region() == null ? NO_REGION : handle.region(),
                handle.endpoint().name().toLowerCase(Locale.ROOT),
                handle.parameter(),
                Long.toString(handle.submittedAt().getEpochSecond()),
                URLEncoder.encode(handle.id(), UTF_8));
        return body + ":" + check(body);
    }

    static TaskHandle parse(@Nullable String text) {
        if (text == null || !text.startsWith(FORM) || text.length() > LONGEST) {
            throw refused("This is no task handle: one begins with " + VERSION_1 + ".", null);
        }
        int end = text.indexOf(':');
        String version = end < 0 ? text : text.substring(0, end);
        if (!version.equals(VERSION_1)) {
            throw refused("This SDK does not know task handles of this version; it reads " + VERSION_1 + ".", null);
        }
        String[] parts = text.split(":", -1);
        int last = text.lastIndexOf(':');
        if (parts.length != PARTS || !parts[PARTS - 1].equals(check(text.substring(0, last)))) {
            throw refused("The task handle is damaged: its check does not match.", null);
        }
        TaskHandle handle = read(parts);
        if (!of(handle).equals(text)) {
            throw refused("The task handle is malformed: it is not written as this SDK writes it.", null);
        }
        return handle;
    }

    private static TaskHandle read(String[] parts) {
        try {
            return new TaskHandle(
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4].equals(NO_REGION) ? null : parts[4],
                    EndpointKind.valueOf(parts[5].toUpperCase(Locale.ROOT)),
                    parts[6],
                    URLDecoder.decode(parts[8], UTF_8),
                    Instant.ofEpochSecond(Long.parseLong(parts[7])));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused("The task handle is malformed.", e);
        }
    }

    private static String check(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static InvalidRequestException refused(String message, @Nullable Throwable cause) {
        return new InvalidRequestException("handle", message, cause);
    }
}
