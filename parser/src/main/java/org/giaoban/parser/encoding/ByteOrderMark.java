package org.giaoban.parser.encoding;

import org.jspecify.annotations.Nullable;

/** The marks with which Unicode texts may begin. */
enum ByteOrderMark {
    UTF_8(TextEncoding.UTF_8, "\u00ef\u00bb\u00bf"),
    UTF_16LE(TextEncoding.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE(TextEncoding.UTF_16BE, "\u00fe\u00ff");

    private final TextEncoding encoding;
    /** One character a byte. */
    private final String octets;

    ByteOrderMark(TextEncoding encoding, String octets) {
        this.encoding = encoding;
        this.octets = octets;
    }

    TextEncoding encoding() {
        return encoding;
    }

    int length() {
        return octets.length();
    }

    /** The mark that bytes begin with, or null. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(bytes)) {
                return mark;
            }
        }
        return null;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < octets.length()) {
            return false;
        }
        for (int i = 0; i < octets.length(); i++) {
            if ((bytes[i] & 0xff) != octets.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
