package org.giaoban.formats.text;

/** Text that no reader of a format stumbles over. */
public final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * The text with U+FFFD in the place of each lone surrogate, which UTF-8 cannot carry. Lengths and offsets stay as they are.
     *
     * @param text any text
     * @return the same, well-formed
     */
    public static String wellFormed(String text) {
        return replaced(text, false);
    }

    /**
     * The well-formed text with line ends as {@code \n} and U+FFFD in the place of each control character but tab and line feed.
     *
     * @param text any text
     * @return the same, printable
     */
    public static String printable(String text) {
        return replaced(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    /**
     * The printable text on one line: each run of white space is one space.
     *
     * @param text any text
     * @return the same, on one line
     */
    public static String oneLine(String text) {
        return printable(text).replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    }

    private static String replaced(String text, boolean controls) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isBroken(point) || (controls && isControl(point)) ? REPLACEMENT : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isBroken(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\t' && point != '\n';
    }
}
