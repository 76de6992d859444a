package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Finds photo credits: {@code Ảnh: Thu Vân}, {@code (Ảnh: Ban tổ chức)}, {@code ẢNH: T.V}, {@code Ảnh VGP/Lê An}, {@code Ảnh minh họa}.
 *
 * <p>Where the name ends is seen from what follows: a glued word, a word that opens a sentence, or a small letter, before which the
 * last capitalised word begins the sentence ({@code Ảnh: Thu Vân Vết nứt dài …}).
 */
final class PhotoCredits {
    private static final int LONGEST = 12;

    private final Phrases<String> labels;
    private final Phrases<String> sentenceOpeners;
    private final PenNames penNames;

    PhotoCredits(Lexicons lexicons, PenNames penNames) {
        this.labels = lexicons.texts("credit-labels.tsv");
        this.sentenceOpeners = lexicons.texts("sentence-openers.tsv");
        this.penNames = penNames;
    }

    /** Where the next credit begins, its bracket included; -1 where none follows. */
    int next(Words words, int from, int limit) {
        for (int i = labels.next(words, from, limit); i < limit; i = labels.next(words, i + 1, limit)) {
            if (words.isCapitalised(i) && isCredit(words, i, from, limit)) {
                boolean opened = i > from && (words.sign(i - 1) == '(' || words.sign(i - 1) == '[');
                return opened ? i - 1 : i;
            }
        }
        return -1;
    }

    /** Whether a word is the label of a credit. */
    boolean isCredit(Words words, int i, int from, int limit) {
        if (!labels.isAt(words, i, limit) || i + 1 >= limit) {
            return false;
        }
        if (words.sign(i + 1) == ':') {
            return true;
        }
        char before = words.sign(i - 1);
        boolean apart = i > from && (before == '.' || before == '(' || before == '-');
        boolean agency = words.isAllCapitals(i + 1) && words.length(i + 1) > 1;
        boolean name = words.isCapitalised(i + 1) && apart;
        return (agency || name || isStock(words, i)) && (i == from || !words.isWord(i - 1));
    }

    /** {@code Ảnh minh họa}, {@code Ảnh tư liệu}: the photo is no photo of the meeting. */
    static boolean isStock(Words words, int i) {
        return words.is(i + 1, "minh") || words.is(i + 1, "tư") && words.is(i + 2, "liệu");
    }

    /** Where the credit that begins with a word ends. */
    int end(Words words, int credit, int limit) {
        boolean bracketed = words.sign(credit) == '(' || words.sign(credit) == '[';
        int most = Math.min(limit, credit + LONGEST);
        int i = credit + 1;
        if (bracketed) {
            while (i < most && words.sign(i) != ')' && words.sign(i) != ']') {
                i++;
            }
            return i < most ? i + 1 : most;
        }
        i = isStock(words, credit) ? credit + 3 : i;
        if (words.sign(i) == ':') {
            return nameEnd(words, i + 1, most);
        }
        return isStock(words, credit) ? Math.min(i, limit) : nameEnd(words, i, most);
    }

    private int nameEnd(Words words, int from, int limit) {
        if (penNames.beginsOrganisation(words, from, limit)) {
            return organisationEnd(words, from, limit);
        }
        for (int i = from; i < limit; i++) {
            if (i > from && isBreak(words, i, limit)) {
                return i;
            }
            boolean prose = words.isNumber(i) || words.isWord(i) && !words.isCapitalised(i);
            if (i > from && prose && words.sign(i - 1) != '/') {
                boolean nameBefore = i - 1 > from && words.isCapitalised(i - 1) && words.isWord(i - 2);
                return nameBefore ? i - 1 : i;
            }
            if (i > from && words.sign(i) == '.' && (words.length(i - 1) > 2 || i + 1 == limit)) {
                return i + 1;
            }
        }
        return limit;
    }

    /** Whether a new block begins with a word: glued to the name, opening a sentence, or no more in capitals as the name is. */
    private boolean isBreak(Words words, int i, int limit) {
        char sign = words.sign(i);
        char before = words.sign(i - 1);
        if (sign == '(' || sign == '"') {
            return true;
        }
        if (!words.isCapitalised(i) || before == '/' || before == '-') {
            return false;
        }
        boolean glued = words.isWord(i - 1) && !words.hasSpaceBefore(i);
        boolean smaller = !words.isAllCapitals(i)
                && words.isAllCapitals(i - 1)
                && (words.length(i - 1) > 2 || words.sign(i - 2) == '.');
        return glued || smaller || opensSentence(words, i, limit);
    }

    private boolean opensSentence(Words words, int i, int limit) {
        return sentenceOpeners.isAt(words, i, limit) || words.isNumber(i + 1);
    }

    private int organisationEnd(Words words, int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            boolean opens = words.isCapitalised(i) && (words.isWord(i - 1) && opensSentence(words, i, limit));
            if (opens || words.sign(i) == '.') {
                return opens ? i : i + 1;
            }
        }
        return limit;
    }

    /** A caption without what joins it to its credit. */
    static Range trimmed(Words words, int from, int to) {
        int end = to;
        while (end > from && "(-[".indexOf(words.sign(end - 1)) >= 0) {
            end--;
        }
        return new Range(from, end);
    }
}
