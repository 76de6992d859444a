package org.giaoban.parser.encoding;

/** Tells text from data that is none. */
final class Controls {
    private static final int ONE_IN = 20;

    private Controls() {}

    /** Whether one character in twenty or more is a control character that texts do not have. */
    static boolean tooMany(CharSequence text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && (c < '\t' || c > '\r') || TextWords.isLost(c) ? 1 : 0;
        }
        return controls > 0 && controls * ONE_IN >= text.length();
    }
}
