package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;

/** Tells photo credits, the surest sign of a caption: {@code Ảnh: Thu Vân}, {@code (Ảnh: T.V)}, {@code Ảnh minh họa}. */
final class PhotoCredits {
    private static final int LONGEST = 9;

    private final Phrases<String> sentenceOpeners;

    PhotoCredits(Lexicons lexicons) {
        this.sentenceOpeners = lexicons.texts("sentence-openers.tsv");
    }

    /** The next photo credit: {@code Ảnh: …}, {@code (Ảnh: …)}, {@code Ảnh VGP/…}, {@code Ảnh minh họa}. */
    static int firstIn(Words words, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (words.isCapitalised(i) && isCredit(words, i, from, limit)) {
                boolean opened = i > from && (words.sign(i - 1) == '(' || words.sign(i - 1) == '[');
                return opened ? i - 1 : i;
            }
        }
        return -1;
    }

    private static boolean isCredit(Words words, int i, int from, int limit) {
        String word = words.length(i) == 3 || words.length(i) == 4 ? words.folded(i) : "";
        if (!word.equals("ảnh") && !word.equals("clip") || i + 1 >= limit) {
            return false;
        }
        boolean colon = words.sign(i + 1) == ':';
        boolean illustration = words.folded(i + 1).equals("minh")
                || words.folded(i + 1).equals("tư")
                        && i + 2 < limit
                        && words.folded(i + 2).equals("liệu");
        boolean agency = words.isAllCapitals(i + 1) && words.length(i + 1) > 1;
        boolean afterEnd =
                i > from && (words.sign(i - 1) == '.' || words.sign(i - 1) == '(' || words.sign(i - 1) == '-')
                        || i == from;
        boolean name = words.isCapitalised(i + 1) && afterEnd && i > from;
        return (colon || illustration || agency || name) && (i == from || !words.isWord(i - 1) || colon);
    }

    /** Where a credit ends: after the name, before the sentence that follows. */
    int endOf(Words words, int credit, int limit) {
        boolean bracketed = words.sign(credit) == '(' || words.sign(credit) == '[';
        int i = bracketed ? credit + 2 : credit + 1;
        int most = Math.min(limit, credit + LONGEST + 3);
        if (bracketed) {
            while (i < most && words.sign(i) != ')' && words.sign(i) != ']') {
                i++;
            }
            return i < most ? i + 1 : most;
        }
        boolean named = false;
        while (i < most) {
            boolean opens = named
                    && words.isCapitalised(i)
                    && words.sign(i - 1) != '/'
                    && words.sign(i - 1) != '-'
                    && (sentenceOpeners.isAt(words, i, limit) || words.isAllCapitals(i - 1) && words.length(i - 1) > 2);
            boolean prose = named && words.isWord(i) && !words.isCapitalised(i) && words.sign(i - 1) != '/';
            if (opens || prose || named && words.isNumber(i)) {
                break;
            }
            named |= words.isWord(i);
            if (named && words.sign(i) == '.' && words.length(i - 1) > 2) {
                return i + 1;
            }
            i++;
        }
        return i;
    }
}
