package org.giaoban.parser.encoding;

/** Says what a word of a decoded text is worth as evidence. */
final class WordJudge {
    private static final String PUNCTUATION =
            "\u00a0\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022\u00b2\u00b3\u00b0\u200b\u2212\u2011";
    private static final String ACRONYM_LETTERS = "ĂÂĐÊÔƠƯ";

    enum Verdict {
        /** Every part with a mark is a Vietnamese syllable. */
        SYLLABLE,
        /** It says nothing: an abbreviation, a dash. */
        NEUTRAL,
        /** Letters that are no Vietnamese syllable: another language, or another encoding. */
        FOREIGN,
        /** Signs stand amid letters, or characters are lost. */
        GARBLED
    }

    private WordJudge() {}

    /**
     * Judges a word.
     *
     * @param word what stands between two blanks, composed
     */
    static Verdict judge(CharSequence word) {
        Verdict verdict = Verdict.NEUTRAL;
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            Verdict part = Verdict.NEUTRAL;
            int end = i + 1;
            if (isLetter(c)) {
                end = endOfLetters(word, i);
                part = ofLetters(word, i, end);
            } else if (c >= TextWords.FIRST_NON_ASCII && isGarbage(word, i)) {
                part = Verdict.GARBLED;
            }
            verdict = worse(verdict, part);
            i = end;
        }
        return verdict;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.NEUTRAL || other == Verdict.NEUTRAL) {
            return one == Verdict.NEUTRAL ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Verdict ofLetters(CharSequence word, int from, int to) {
        boolean ascii = true;
        boolean acronym = true;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            ascii &= c < TextWords.FIRST_NON_ASCII;
            acronym &= c >= 'A' && c <= 'Z' || ACRONYM_LETTERS.indexOf(c) >= 0;
        }
        boolean lone = to - from == 1 && Character.toLowerCase(word.charAt(from)) == 'đ';
        if (ascii || lone) {
            return Verdict.NEUTRAL;
        }
        if (Syllables.isSyllable(word, from, to)) {
            return Verdict.SYLLABLE;
        }
        return acronym ? Verdict.NEUTRAL : Verdict.FOREIGN;
    }

    /** A sign that real text does not write against a letter, or that it does not write at all. */
    private static boolean isGarbage(CharSequence word, int at) {
        char c = word.charAt(at);
        if (PUNCTUATION.indexOf(c) >= 0) {
            return false;
        }
        if (TextWords.isLost(c)) {
            return true;
        }
        boolean before = at > 0 && isLetter(word.charAt(at - 1));
        boolean after = at + 1 < word.length() && isLetter(word.charAt(at + 1));
        return c <= '\u00ff' ? before || after : before && after && c != '\u2192';
    }

    private static int endOfLetters(CharSequence word, int from) {
        int end = from + 1;
        while (end < word.length() && isLetter(word.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) || VietnameseLetters.isMark(c);
    }
}
