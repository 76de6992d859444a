package org.giaoban.parser.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Raises the small letters that a font of capitals had shown as capitals: TCVN3 has no code for Ỉ, so {@code TỈNH} is typed {@code TØNH} in a
 * font of capitals, and comes out as {@code TỉNH}.
 *
 * <p>A word is large where it has two plain capitals or more and no plain small letter; it is raised as a whole. So are the words between two large
 * ones, or between a large one and an edge of the line, that have no plain small letter either ({@code Ở} in {@code HỌP Ở TỈNH}). The first letter of
 * the text and of a sentence behind a full stop or a blank line is raised too. Whole words that were typed small ({@code tØnh}) cannot be told from small words
 * and stay.
 */
final class CapitalFont {
    private static final int FEWEST_CAPITALS = 2;

    private enum Size {
        LARGE,
        OPEN,
        SMALL
    }

    private record Word(int from, int to, Size size) {}

    private CapitalFont() {}

    /** The text with its capitals raised; as long as before. */
    static String raise(String text) {
        StringBuilder out = new StringBuilder(text);
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            raiseLine(out, words(text, from, to));
            from = to + 1;
        }
        raiseSentences(out);
        return out.toString();
    }

    private static void raiseLine(StringBuilder text, List<Word> words) {
        int first = 0;
        boolean afterLarge = true;
        boolean anyLarge = false;
        for (int i = 0; i <= words.size(); i++) {
            Size size = i == words.size() ? Size.LARGE : words.get(i).size();
            if (size == Size.OPEN) {
                continue;
            }
            boolean end = i == words.size();
            anyLarge |= !end && size == Size.LARGE;
            if (afterLarge && size == Size.LARGE && anyLarge) {
                words.subList(first, i).forEach(word -> raise(text, word.from(), word.to()));
            }
            if (!end && size == Size.LARGE) {
                raise(text, words.get(i).from(), words.get(i).to());
            }
            afterLarge = size == Size.LARGE;
            first = i + 1;
        }
    }

    private static List<Word> words(CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = start + 1;
            if (WordJudge.isLetter(text.charAt(start))) {
                while (end < to && WordJudge.isLetter(text.charAt(end))) {
                    end++;
                }
                words.add(new Word(start, end, size(text, start, end)));
            }
            start = end;
        }
        return words;
    }

    private static Size size(CharSequence text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return Size.SMALL;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS ? Size.LARGE : Size.OPEN;
    }

    private static void raise(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }

    private static void raiseSentences(StringBuilder text) {
        boolean begins = true;
        boolean stop = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                begins |= stop || c == '\n' && i > 0 && text.charAt(i - 1) == '\n';
            } else if (WordJudge.isLetter(c)) {
                if (begins && c >= TextWords.FIRST_NON_ASCII) {
                    text.setCharAt(i, Character.toUpperCase(c));
                }
                begins = false;
            } else {
                begins &= !Character.isDigit(c);
            }
            stop = c == '.' || c == '!' || c == '?' || stop && c <= ' ';
        }
    }
}
