package org.giaoban.parser.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 without a byte order mark by the high bytes, most of which are zero in Latin letters. */
final class Utf16 {
    private static final int FEWEST_UNITS = 4;
    private static final int LOOKED_AT = 1 << 16;

    private Utf16() {}

    /** UTF-16 in the order that fits the bytes, or null where neither does. */
    static @Nullable TextEncoding of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        int[] zeros = new int[2];
        int[] latin = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
            latin[i % 2] += isHighOfLatin(bytes[i]) ? 1 : 0;
        }
        int units = length / 2;
        if (units < FEWEST_UNITS) {
            return null;
        }
        for (int high = 0; high < 2; high++) {
            boolean fits = zeros[high] * 2 >= units && latin[high] * 20 >= units * 19 && zeros[1 - high] * 20 <= units;
            if (fits) {
                return high == 0 ? TextEncoding.UTF_16BE : TextEncoding.UTF_16LE;
            }
        }
        return null;
    }

    /** The blocks of Vietnamese letters, combining marks and punctuation. */
    private static boolean isHighOfLatin(byte octet) {
        return octet == 0x00 || octet == 0x01 || octet == 0x03 || octet == 0x1e || octet == 0x20;
    }

    static String read(byte[] bytes, int from, TextEncoding encoding) {
        Charset charset = encoding == TextEncoding.UTF_16BE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new String(bytes, from, bytes.length - from, charset);
    }
}
