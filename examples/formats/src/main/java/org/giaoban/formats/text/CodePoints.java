package org.giaoban.formats.text;

/** Offsets of a text in code points, as other tools count them; Java counts UTF-16 units. */
public final class CodePoints {
    private final int[] before;

    /**
     * Counts a text.
     *
     * @param text the text that the offsets are for
     */
    public CodePoints(String text) {
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
    }

    /**
     * The code points before a place.
     *
     * @param offset in UTF-16 units, from 0 to the length of the text
     * @return the same place in code points
     */
    public int before(int offset) {
        return before[offset];
    }
}
