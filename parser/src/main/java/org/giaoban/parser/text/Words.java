package org.giaoban.parser.text;

import java.util.Arrays;
import java.util.List;
import org.giaoban.parser.report.Span;

/**
 * A text as the sequence of its words: runs of letters, runs of digits, and every other character alone.
 *
 * <p>All places that later stages speak of are word numbers, half-open ({@code from} to {@code to}). One may ask about the words
 * beside the first and the last: there is nothing there, and every question is answered so.
 */
public final class Words {
    private static final byte LETTERS = WordCutter.LETTERS;
    private static final byte DIGITS = WordCutter.DIGITS;
    private static final byte CAPITALISED = WordCutter.CAPITALISED;
    private static final byte ALL_CAPITALS = WordCutter.ALL_CAPITALS;
    private static final byte SPACE_BEFORE = WordCutter.SPACE_BEFORE;
    private static final byte LINE_BEFORE = WordCutter.LINE_BEFORE;
    private static final byte BLANK_LINE_BEFORE = WordCutter.BLANK_LINE_BEFORE;
    private static final byte UNEVEN_BEFORE = WordCutter.UNEVEN_BEFORE;

    private final NormalText text;
    private final char[] folded;
    private final Vocabulary vocabulary;
    private final int[] starts;
    private final char[] ids;
    private final byte[] shapes;
    private final int count;
    private final WordMarks marks;
    private final Phrasing phrasing;

    private Words(NormalText text, char[] folded, Vocabulary vocabulary, WordCutter.Cut cut, Phrasing phrasing) {
        this.text = text;
        this.folded = folded;
        this.vocabulary = vocabulary;
        this.starts = cut.starts();
        this.ids = cut.ids();
        this.shapes = cut.shapes();
        this.count = cut.count();
        this.phrasing = phrasing;
        this.marks = new WordMarks(shapes, count);
    }

    /**
     * Cuts a text into words.
     *
     * @param text the text
     * @param vocabulary numbers the words
     * @param book the phrases to find
     * @return its words in order
     */
    public static Words of(NormalText text, Vocabulary vocabulary, Phrasebook book) {
        char[] folded = Folding.fold(text.text());
        WordCutter.Cut cut = WordCutter.cut(text.text(), folded, vocabulary);
        return new Words(text, folded, vocabulary, cut, book.find(cut.ids(), cut.count()));
    }

    /** Questions about a place outside the text are answered as about a sign that means nothing. */
    private boolean isOutside(int i) {
        return i < 0 || i >= count;
    }

    private byte shape(int i) {
        return isOutside(i) ? 0 : shapes[i];
    }

    /** {@return the text that the words were cut from} */
    public NormalText text() {
        return text;
    }

    /** {@return the number of words} */
    public int count() {
        return count;
    }

    /**
     * {@return where word i starts in the normal text}
     *
     * @param i a word
     */
    public int start(int i) {
        return starts[i];
    }

    /**
     * {@return where word i ends in the normal text}
     *
     * @param i a word
     */
    public int end(int i) {
        int end = starts[i + 1];
        while (folded[end - 1] <= ' ') {
            end--;
        }
        return end;
    }

    /**
     * {@return the vocabulary's number of word i; {@link Vocabulary#UNKNOWN} for unknown words and outside the text}
     *
     * @param i a word
     */
    public int id(int i) {
        return isOutside(i) ? Vocabulary.UNKNOWN : ids[i];
    }

    /**
     * {@return whether a phrase of a kind begins with word i}
     *
     * @param i a word
     * @param kind the number of a lexicon
     */
    public boolean opens(int i, int kind) {
        return !isOutside(i) && phrasing.opens(i, kind);
    }

    /**
     * {@return whether a phrase of some kinds begins with word i}
     *
     * @param i a word
     * @param kinds the kinds, see {@link Phrasing#mask} and {@link Phrasing#bit}
     */
    public boolean opens(int i, long[] kinds) {
        return !isOutside(i) && phrasing.opens(i, kinds);
    }

    /**
     * The next word with which a phrase of some kinds begins.
     *
     * @param kinds the kinds, see {@link Phrasing#mask} and {@link Phrasing#bit}
     * @param from the first word to look at
     * @param limit the end of the stretch
     * @return the word; the limit, or {@code from} behind it, where none follows
     */
    public int next(long[] kinds, int from, int limit) {
        return phrasing.next(kinds, from, limit);
    }

    /**
     * The next word with a mark.
     *
     * @param mark what to look for
     * @param from the first word to look at
     * @param limit the end of the stretch
     * @return the word; the limit, or {@code from} behind it, where none follows
     */
    public int next(Mark mark, int from, int limit) {
        return marks.next(mark, from, limit);
    }

    /**
     * {@return the longest phrase of a kind that begins with word i, see {@link Phrasing}, or {@link Phrasing#NONE}}
     *
     * @param i a word
     * @param kind the number of a lexicon
     * @param limit the end that it must not pass
     */
    public int phrase(int i, int kind, int limit) {
        return isOutside(i) ? Phrasing.NONE : phrasing.longest(i, kind, limit);
    }

    /**
     * {@return whether word i is a run of letters}
     *
     * @param i a word
     */
    public boolean isWord(int i) {
        return (shape(i) & LETTERS) != 0;
    }

    /**
     * {@return whether word i is a run of digits}
     *
     * @param i a word
     */
    public boolean isNumber(int i) {
        return (shape(i) & DIGITS) != 0;
    }

    /**
     * {@return whether word i begins with a capital letter}
     *
     * @param i a word
     */
    public boolean isCapitalised(int i) {
        return (shape(i) & CAPITALISED) != 0;
    }

    /**
     * {@return whether word i has no small letter; a lone capital counts}
     *
     * @param i a word
     */
    public boolean isAllCapitals(int i) {
        return (shape(i) & ALL_CAPITALS) != 0;
    }

    /**
     * {@return whether white space or a line break stands before word i}
     *
     * @param i a word
     */
    public boolean hasSpaceBefore(int i) {
        return (shape(i) & (SPACE_BEFORE | LINE_BEFORE)) != 0;
    }

    /**
     * {@return whether word i is the first of its line}
     *
     * @param i a word
     */
    public boolean startsLine(int i) {
        return (shape(i) & LINE_BEFORE) != 0;
    }

    /**
     * {@return whether a blank line stands before word i; true for the first word}
     *
     * @param i a word
     */
    public boolean hasBlankLineBefore(int i) {
        return (shape(i) & BLANK_LINE_BEFORE) != 0;
    }

    /**
     * {@return the folded sign that word i consists of; NUL for letters, digits and numbers past the end}
     *
     * @param i a word
     */
    public char sign(int i) {
        return isOutside(i) || (shape(i) & (LETTERS | DIGITS)) != 0 ? 0 : folded[starts[i]];
    }

    /**
     * The value of a run of digits.
     *
     * @param i a word
     * @return its value, or -1 where it is no number or has more than nine digits
     */
    public int number(int i) {
        if (!isNumber(i)) {
            return -1;
        }
        int end = end(i);
        if (end - starts[i] > 9) {
            return -1;
        }
        int value = 0;
        for (int k = starts[i]; k < end; k++) {
            value = value * 10 + folded[k] - '0';
        }
        return value;
    }

    /**
     * {@return the number of characters of word i}
     *
     * @param i a word
     */
    public int length(int i) {
        return isOutside(i) ? 0 : end(i) - starts[i];
    }

    /**
     * Folded character of the text.
     *
     * @param offset an offset in the normal text
     * @return the character as it is compared
     */
    public char foldedAt(int offset) {
        return folded[offset];
    }

    /**
     * {@return word i as it is compared}
     *
     * @param i a word
     */
    public String folded(int i) {
        int id = id(i);
        if (id > Vocabulary.NUMBER) {
            return vocabulary.word(id);
        }
        return isOutside(i) ? "" : new String(folded, starts[i], end(i) - starts[i]);
    }

    /**
     * {@return whether word i is a certain word}
     *
     * @param i a word
     * @param word the word as it is compared, at least one character
     */
    public boolean is(int i, String word) {
        if (isOutside(i) || folded.length - starts[i] < word.length()) {
            return false;
        }
        int start = starts[i];
        for (int k = 0; k < word.length(); k++) {
            if (folded[start + k] != word.charAt(k)) {
                return false;
            }
        }
        return end(i) == start + word.length();
    }

    /**
     * {@return whether word i is one of a few certain words}
     *
     * @param i a word
     * @param some the words as they are compared
     */
    public boolean isAny(int i, List<String> some) {
        for (int k = 0; k < some.size(); k++) {
            if (is(i, some.get(k))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a range of words as it is compared, one space where white space stands between two}
     *
     * @param range the words
     */
    public String folded(Range range) {
        if (range.isEmpty()) {
            return "";
        }
        int start = start(range.from());
        int end = end(range.to() - 1);
        if (isEven(range.from(), range.to())) {
            return new String(folded, start, end - start);
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = range.from(); i < range.to(); i++) {
            out.append(i > range.from() && hasSpaceBefore(i) ? " " : "").append(folded, starts[i], length(i));
        }
        return out.toString();
    }

    /** Whether between some words there is nowhere more than one plain space. */
    private boolean isEven(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if ((shapes[i] & UNEVEN_BEFORE) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether two words are compared as equal}
     *
     * @param one a word of the text
     * @param other a word of the text
     */
    public boolean isSame(int one, int other) {
        return ids[one] == ids[other]
                && (ids[one] > Vocabulary.NUMBER
                        || Arrays.equals(folded, starts[one], end(one), folded, starts[other], end(other)));
    }

    /**
     * {@return the words from..to as a value, see {@link NormalText#value}}
     *
     * @param from first word
     * @param to end
     */
    public String value(int from, int to) {
        if (from >= to) {
            return "";
        }
        int end = end(to - 1);
        return isEven(from, to) ? text.text().substring(starts[from], end) : text.value(starts[from], end);
    }

    /**
     * {@return where the words from..to stand in the caller's text}
     *
     * @param from first word
     * @param to end, after from
     */
    public Span span(int from, int to) {
        return text.toSource(starts[from], end(to - 1));
    }

    /**
     * The first word at or after a place of the normal text.
     *
     * @param offset an offset in the normal text
     * @return a word number; {@link #count()} where none follows
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
