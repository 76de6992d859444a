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

    private final String chars;
    private final char[] folded;
    private final Vocabulary vocabulary;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    private byte[] shapes;
    private int count;

    private WordCutter(String chars, char[] folded, Vocabulary vocabulary) {
        this.chars = chars;
        this.folded = folded;
        this.vocabulary = vocabulary;
        int guess = chars.length() / 4 + 16;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.ids = new int[guess];
        this.shapes = new byte[guess];
    }

    /**
     * The words of a text.
     *
     * @param starts where each starts, and perhaps unused places behind the last
     * @param ends where each ends
     * @param ids their numbers in the vocabulary
     * @param shapes what each looks like and what stands before it
     * @param count how many there are
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Cut(int[] starts, int[] ends, int[] ids, byte[] shapes, int count) {}

    /** The words of a text, of which the folded form is given. */
    static Cut cut(String chars, char[] folded, Vocabulary vocabulary) {
        return new WordCutter(chars, folded, vocabulary).cut();
    }

    private Cut cut() {
        int n = chars.length();
        int i = 0;
        byte before = LINE_BEFORE | BLANK_LINE_BEFORE;
        while (i < n) {
            char c = chars.charAt(i);
            if (c == ' ') {
                before |= SPACE_BEFORE;
                i++;
            } else if (c == '\n') {
                before |= (before & LINE_BEFORE) != 0 ? BLANK_LINE_BEFORE : LINE_BEFORE;
                i++;
            } else {
                int end = endOfWord(i);
                add(i, end, (byte) (before | shapeOf(i, end)));
                before = 0;
                i = end;
            }
        }
        return new Cut(starts, ends, ids, shapes, count);
    }

    private void add(int start, int end, byte shape) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            ids = Arrays.copyOf(ids, count * 2);
            shapes = Arrays.copyOf(shapes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        ids[count] = (shape & DIGITS) != 0 ? Vocabulary.NUMBER : vocabulary.idOf(folded, start, end);
        shapes[count++] = shape;
    }

    private int endOfWord(int start) {
        int n = chars.length();
        int i = start + 1;
        int kinds = CharKinds.of(chars.charAt(start));
        if ((kinds & CharKinds.DIGIT) != 0) {
            while (i < n && (CharKinds.of(chars.charAt(i)) & CharKinds.DIGIT) != 0) {
                i++;
            }
        } else if ((kinds & CharKinds.IN_WORD) != 0) {
            int before = kinds;
            while (i < n) {
                int here = CharKinds.of(chars.charAt(i));
                boolean inside = (here & CharKinds.IN_WORD) != 0 || folded[i] == '\'' && isInnerApostrophe(i, start);
                if (!inside || (here & CharKinds.CAPITAL) != 0 && isGlue(before, i + 1)) {
                    break;
                }
                before = here;
                i++;
            }
        }
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

    private byte shapeOf(int start, int end) {
        int first = CharKinds.of(chars.charAt(start));
        if ((first & CharKinds.DIGIT) != 0) {
            return DIGITS;
        }
        if ((first & CharKinds.IN_WORD) == 0) {
            return 0;
        }
        if ((first & CharKinds.CAPITAL) == 0) {
            return LETTERS;
        }
        for (int i = start + 1; i < end; i++) {
            if ((CharKinds.of(chars.charAt(i)) & CharKinds.SMALL) != 0) {
                return LETTERS | CAPITALISED;
            }
        }
        return LETTERS | CAPITALISED | ALL_CAPITALS;
    }
}
