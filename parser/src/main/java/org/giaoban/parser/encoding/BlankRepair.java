package org.giaoban.parser.encoding;

import java.util.List;

/** Puts back the blanks that a misread {@code à} may have swallowed. */
final class BlankRepair {
    private static final String OPENERS = "([{\"“‘«";

    private BlankRepair() {}

    /**
     * Decides for each place, behind an {@code à} whose second byte was a blank, whether that blank was the byte itself ({@code hÃ ng} for hàng)
     * or one that had merged with it ({@code vÃ cÃ¡c} for và các): it was the byte where what stands on both sides is one syllable.
     *
     * @param text the text without those blanks
     * @param places where they stood, ascending
     */
    static String repair(StringBuilder text, List<Integer> places) {
        StringBuilder out = new StringBuilder(text.length() + places.size());
        int done = 0;
        for (int place : places) {
            out.append(text, done, place);
            if (needsBlank(text, place)) {
                out.append(' ');
            }
            done = place;
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean needsBlank(CharSequence text, int place) {
        if (place >= text.length()) {
            return false;
        }
        char next = text.charAt(place);
        if (!Character.isLetterOrDigit(next)) {
            return OPENERS.indexOf(next) >= 0;
        }
        int from = place;
        while (from > 0 && place - from < Syllables.LONGEST && WordJudge.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = place;
        while (to < text.length() && to - place < Syllables.LONGEST && WordJudge.isLetter(text.charAt(to))) {
            to++;
        }
        return !Syllables.isSyllable(text, from, to);
    }
}
