package org.giaoban.parser.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of words into sentences: at end marks, but not at the dots of abbreviations and numbers. */
public final class Sentences {
    private static final int LONGEST_SHORTENED = 3;

    private Sentences() {}

    /**
     * The sentences of a stretch, end marks included.
     *
     * @param words the text
     * @param stretch a paragraph or a piece of one
     * @return its sentences in order; none for an empty stretch
     */
    public static List<Range> in(Words words, Range stretch) {
        List<Range> sentences = new ArrayList<>();
        int from = stretch.from();
        for (int i = words.next(Mark.SIGN, from, stretch.to());
                i < stretch.to();
                i = words.next(Mark.SIGN, i + 1, stretch.to())) {
            if (endsSentence(words, i, from, stretch.to())) {
                int to = afterClosingMarks(words, i + 1, stretch.to());
                sentences.add(new Range(from, to));
                from = to;
                i = to - 1;
            }
        }
        if (from < stretch.to()) {
            sentences.add(new Range(from, stretch.to()));
        }
        return sentences;
    }

    private static boolean endsSentence(Words words, int i, int from, int limit) {
        char sign = words.sign(i);
        if (sign == '!' || sign == '?') {
            return true;
        }
        boolean dots = sign == '\u2026' || sign == '.';
        if (!dots || i + 1 >= limit) {
            return dots && i + 1 >= limit;
        }
        int next = afterClosingMarks(words, i + 1, limit);
        if (next >= limit) {
            return true;
        }
        if (!words.isCapitalised(next) && !opensSentence(words, next) && !opensQuote(words, next, from)) {
            return false;
        }
        return sign == '\u2026' || !isAbbreviation(words, i, from);
    }

    /** {@code … đã có."Chỉ bàn làm …"}: a quote glued to the full stop opens a sentence where none is open in the sentence before. */
    private static boolean opensQuote(Words words, int i, int from) {
        if (words.sign(i) != '"' || i + 1 >= words.count() || !words.isCapitalised(i + 1)) {
            return false;
        }
        boolean open = false;
        for (int k = words.next(Mark.SIGN, from, i); k < i; k = words.next(Mark.SIGN, k + 1, i)) {
            open ^= words.sign(k) == '"';
        }
        return !open;
    }

    private static boolean opensSentence(Words words, int i) {
        char sign = words.sign(i);
        boolean numberAfterWord = words.isNumber(i)
                && words.isWord(i - 2)
                && words.length(i - 2) > (words.isCapitalised(i - 2) ? LONGEST_SHORTENED : LONGEST_SHORTENED - 1);
        return numberAfterWord
                || words.hasSpaceBefore(i)
                        && (words.isNumber(i)
                                || sign == '"'
                                || sign == '-'
                                || sign == '('
                                || sign == '\''
                                || sign == '*');
    }

    /** {@code TP.}, {@code T.Ư}, {@code TS.}, {@code UB.MTTQVN}, {@code Đ/c.}, {@code 1.234}. */
    private static boolean isAbbreviation(Words words, int dot, int from) {
        int before = dot - 1;
        if (before < from || words.hasSpaceBefore(dot)) {
            return false;
        }
        boolean glued = !words.hasSpaceBefore(dot + 1);
        if (words.isNumber(before)) {
            return glued && words.isNumber(dot + 1);
        }
        if (!words.isWord(before)) {
            return false;
        }
        boolean singleCapital = words.isCapitalised(before) && words.length(before) == 1;
        boolean slashed = words.length(before) == 1 && words.sign(before - 1) == '/';
        boolean shortened =
                words.isCapitalised(before) && words.length(before) <= 3 && isShortTitle(words.folded(before));
        return singleCapital && (glued || !words.hasSpaceBefore(before) || endsWithInitials(words, dot + 1))
                || slashed
                || shortened
                || glued && words.isAllCapitals(before) && words.isAllCapitals(dot + 1);
    }

    /** {@code M. THU}, {@code N. C (tổng hợp)}: what follows the initial is in capitals too, and the last of its line. */
    private static boolean endsWithInitials(Words words, int next) {
        boolean last = next + 1 >= words.count() || words.startsLine(next + 1);
        return words.isAllCapitals(next) && (last || words.sign(next + 1) == '(' || words.sign(next + 1) == '-');
    }

    private static boolean isShortTitle(String folded) {
        return switch (folded) {
            case "tp",
                    "tx",
                    "tt",
                    "ts",
                    "ths",
                    "pgs",
                    "gs",
                    "bs",
                    "ks",
                    "ls",
                    "q",
                    "p",
                    "th",
                    "ct",
                    "pct",
                    "bt",
                    "pbt",
                    "ub",
                    "vp" -> true;
            default -> false;
        };
    }

    private static int afterClosingMarks(Words words, int i, int limit) {
        int k = i;
        while (k < limit && isClosing(words, k)) {
            k++;
        }
        return k;
    }

    private static boolean isClosing(Words words, int i) {
        char sign = words.sign(i);
        if (sign == '.' || sign == '/' || sign == ')' || sign == '\u2026' || sign == '!' || sign == '?') {
            return true;
        }
        return (sign == '"' || sign == '\'') && !words.hasSpaceBefore(i) && isClosingQuote(words, i);
    }

    private static boolean isClosingQuote(Words words, int i) {
        char written = words.text().text().charAt(words.start(i));
        return written != '\u201c'
                && written != '\u2018'
                && (i + 1 >= words.count() || words.hasSpaceBefore(i + 1) || written == '\u201d');
    }
}
