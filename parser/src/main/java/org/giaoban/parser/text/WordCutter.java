package org.giaoban.parser.text;

import java.util.Arrays;

/** Cuts a text into words, and tells what each looks like. */
final class WordCutter {
    static final byte LETTERS = 1;
    static final byte DIGITS = 2;
    static final byte CAPITALISED = 4;
    static final byte ALL_CAPITALS = 8;
    static final byte SPACE_BEFORE = 16;
    static final byte LINE_BEFORE = 32;
    static final byte BLANK_LINE_BEFORE = 64;
    /** White space other than one plain space. */
    static final byte UNEVEN_BEFORE = (byte) 128;

    /** Unused places behind the shapes, so that they can be read eight at a time. */
    private static final int SPARE = Long.BYTES;

    private final String chars;
    private final char[] folded;
    private final Vocabulary vocabulary;
    private int[] starts;
    private char[] ids;
    private byte[] shapes;
    private int count;

    private WordCutter(String chars, char[] folded, Vocabulary vocabulary) {
        this.chars = chars;
        this.folded = folded;
        this.vocabulary = vocabulary;
        int guess = chars.length() * 2 / 7 + 16;
        this.starts = new int[guess];
        this.ids = new char[guess];
        this.shapes = new byte[guess + SPARE];
    }

    /**
     * The words of a text.
     *
     * @param starts where each starts, then the length of the text, and perhaps unused places behind it
     * @param ids their numbers in the vocabulary
     * @param shapes what each looks like and what stands before it
     * @param count how many there are
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Cut(int[] starts, char[] ids, byte[] shapes, int count) {}

    /** The words of a text, of which the folded form is given. */
    static Cut cut(String chars, char[] folded, Vocabulary vocabulary) {
        return new WordCutter(chars, folded, vocabulary).cut();
    }

    private Cut cut() {
        int n = chars.length();
        int i = 0;
        int before = LINE_BEFORE | BLANK_LINE_BEFORE;
        while (i < n) {
            char c = folded[i];
            if (c > ' ') {
                i = cutWord(i, before);
                before = 0;
            } else if (c == ' ') {
                before |= before == 0 && chars.charAt(i) == ' ' ? SPACE_BEFORE : SPACE_BEFORE | UNEVEN_BEFORE;
                i++;
            } else {
                before |= UNEVEN_BEFORE | ((before & LINE_BEFORE) != 0 ? BLANK_LINE_BEFORE : LINE_BEFORE);
                i += chars.startsWith("\r\n", i) ? 2 : 1;
            }
        }
        starts[count] = n;
        return new Cut(starts, ids, shapes, count);
    }

    private void add(int start, int end, int shape) {
        if (count + 1 == starts.length) {
            int more = count + count / 2;
            starts = Arrays.copyOf(starts, more);
            ids = Arrays.copyOf(ids, more);
            shapes = Arrays.copyOf(shapes, more + SPARE);
        }
        starts[count] = start;
        ids[count] = (char) ((shape & DIGITS) != 0 ? Vocabulary.NUMBER : vocabulary.idOf(folded, start, end));
        shapes[count++] = (byte) shape;
    }

    /** Cuts a word and returns where it ends. */
    private int cutWord(int start, int before) {
        int kinds = CharKinds.of(chars.charAt(start));
        if ((kinds & CharKinds.DIGIT) != 0) {
            return cutNumber(start, before);
        }
        if ((kinds & CharKinds.IN_WORD) != 0) {
            return cutLetters(start, before, kinds);
        }
        add(start, start + 1, before);
        return start + 1;
    }

    private int cutNumber(int start, int before) {
        int i = start + 1;
        while (i < chars.length() && (CharKinds.of(chars.charAt(i)) & CharKinds.DIGIT) != 0) {
            i++;
        }
        add(start, i, before | DIGITS);
        return i;
    }

    private int cutLetters(int start, int before, int first) {
        int i = start + 1;
        int last = first;
        int behind = 0;
        while (i < chars.length()) {
            int here = CharKinds.of(chars.charAt(i));
            boolean inside = (here & CharKinds.IN_WORD) != 0 || folded[i] == '\'' && isInnerApostrophe(i, start);
            if (!inside || (here & CharKinds.CAPITAL) != 0 && isGlue(last, i + 1)) {
                break;
            }
            last = here;
            behind |= here;
            i++;
        }
        boolean capitalised = (first & CharKinds.CAPITAL) != 0;
        int letters = !capitalised
                ? LETTERS
                : (behind & CharKinds.SMALL) != 0 ? LETTERS | CAPITALISED : LETTERS | CAPITALISED | ALL_CAPITALS;
        add(start, i, before | letters);
        return i;
    }

    /** {@code LêNgày}: two words of which the second begins a sentence, run together by the page. */
    private boolean isGlue(int before, int next) {
        return (before & CharKinds.SMALL) != 0
                && next < chars.length()
                && (CharKinds.of(chars.charAt(next)) & CharKinds.SMALL) != 0;
    }

    /** {@code H'Loan} and {@code K'Brểu} are one word each. */
    private boolean isInnerApostrophe(int i, int start) {
        return i - start <= 3
                && i + 1 < folded.length
                && (CharKinds.of(chars.charAt(i + 1)) & CharKinds.IN_WORD) != 0
                && (CharKinds.of(chars.charAt(start)) & CharKinds.CAPITAL) != 0;
    }
}
