package io.github.tctasks.client;

import io.github.tctasks.error.InvalidRequestException;

/**
 * How large an answer may be, so that a hostile or broken one costs little: what is beyond is refused with a
 * {@link io.github.tctasks.error.MalformedResponseException} that names the limit, and is not tried again.
 *
 * <p>Two more bounds follow from these: an answer holds one JSON token for each 8 of its allowed bytes (65,536 are always
 * allowed), and names of fields have at most 1,000 bytes. While it is read an answer then occupies, at the very worst,
 * about 15 times {@code bytes} and 10 MB; common ones occupy 2 to 4 times their own size. Immutable.
 *
 * @param bytes the bytes of a body, 1 to 268,435,456 (256 MiB); a body that a transport unpacks is counted unpacked
 * @param nesting how many objects and lists may lie within each other, 1 to 500; the envelope takes 2
 * @param stringLength the characters (Java's, of 16 bits) of a string, 1 to 268,435,456
 * @param numberLength the digits of a number, 1 to 10,000
 */
public record ResponseLimits(int bytes, int nesting, int stringLength, int numberLength) {

    private static final int MEBI = 1024 * 1024;
    private static final int MAX_BYTES = 256 * MEBI;
    private static final int MAX_NESTING = 500;
    private static final int MAX_STRING_LENGTH = 256 * MEBI;
    private static final int MAX_NUMBER_LENGTH = 10_000;
    private static final ResponseLimits STANDARD = new ResponseLimits(16 * MEBI, 100, 16 * MEBI, 1_000);

    /**
     * Creates limits.
     *
     * @param bytes the bytes of a body, 1 to 268,435,456
     * @param nesting how many objects and lists may lie within each other, 1 to 500
     * @param stringLength the characters of a string, 1 to 268,435,456
     * @param numberLength the digits of a number, 1 to 10,000
     * @throws InvalidRequestException if a value is out of its range
     */
    public ResponseLimits {
        check("bytes", bytes, MAX_BYTES);
        check("nesting", nesting, MAX_NESTING);
        check("stringLength", stringLength, MAX_STRING_LENGTH);
        check("numberLength", numberLength, MAX_NUMBER_LENGTH);
    }

    private static void check(String limit, int value, int max) {
        if (value < 1 || value > max) {
            throw new InvalidRequestException(
                    limit, "The response limit %s must be from 1 to %d, not %d.".formatted(limit, max, value));
        }
    }

    /**
     * Returns the default: 16,777,216 bytes (16 MiB), nesting 100, strings of as many characters and numbers of 1,000
     * digits.
     *
     * @return the limits
     */
    public static ResponseLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another number of bytes.
     *
     * @param bytes the bytes of a body, 1 to 268,435,456
     * @return the limits
     * @throws InvalidRequestException if the value is out of its range
     */
    public ResponseLimits withBytes(int bytes) {
        return new ResponseLimits(bytes, nesting, stringLength, numberLength);
    }

    /**
     * Returns these limits with another nesting.
     *
     * @param nesting how many objects and lists may lie within each other, 1 to 500
     * @return the limits
     * @throws InvalidRequestException if the value is out of its range
     */
    public ResponseLimits withNesting(int nesting) {
        return new ResponseLimits(bytes, nesting, stringLength, numberLength);
    }

    /**
     * Returns these limits with another length of strings.
     *
     * @param stringLength the characters of a string, 1 to 268,435,456
     * @return the limits
     * @throws InvalidRequestException if the value is out of its range
     */
    public ResponseLimits withStringLength(int stringLength) {
        return new ResponseLimits(bytes, nesting, stringLength, numberLength);
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param numberLength the digits of a number, 1 to 10,000
     * @return the limits
     * @throws InvalidRequestException if the value is out of its range
     */
    public ResponseLimits withNumberLength(int numberLength) {
        return new ResponseLimits(bytes, nesting, stringLength, numberLength);
    }
}
