package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells whether a line was broken inside a sentence and goes on in the next: before a small letter, behind a word or a comma that waits
 * for more, inside a name ({@code đồng chí Lê / Thị Vân}), inside a photo credit.
 */
final class LineJoiner {
    private static final int SHORTEST_BROKEN = 30;
    private static final int LONGEST_CREDIT = 6;
    private static final int LONGEST_NAME = 4;

    private final PageDates dates;
    private final Phrases<String> openWords;
    private final Phrases<String> honorifics;
    private final Phrases<String> blockOpeners;

    LineJoiner(Lexicons lexicons, PageDates dates) {
        this.dates = dates;
        this.openWords = lexicons.texts("open-words.tsv");
        this.honorifics = lexicons.texts("address.tsv");
        this.blockOpeners = lexicons.texts("block-openers.tsv");
    }

    /**
     * Whether a line goes on in the next.
     *
     * @param width the width at which the page is wrapped throughout, or 0
     */
    boolean goesOn(Words words, Range line, Range next, int width) {
        if (endsWithCreditLabel(words, line)) {
            return next.to() - next.from() <= LONGEST_CREDIT;
        }
        if (isBracketOpen(words, line) && closes(words, next)) {
            return true;
        }
        if (AgencyPrefix.endIn(words, next) > next.from()
                || endsSentence(words, line)
                || !words.isWord(next.from()) && !words.isNumber(next.from())) {
            return false;
        }
        boolean small = words.isWord(next.from()) && !words.isCapitalised(next.from());
        boolean apart = words.hasBlankLineBefore(next.from());
        boolean broken = small && characters(words, line) >= SHORTEST_BROKEN
                || !apart && (waits(words, line, next) || fills(words, line, next, width));
        return broken
                && !DayOpeners.isAt(words, next.from())
                && dates.in(words, next) == null
                && dates.in(words, line) == null;
    }

    /** {@code (Ảnh: đồng chí A, Bí thư Huyện ủy / và đồng chí B điều hành)}: a bracket that opens a line is closed in the next. */
    private static boolean isBracketOpen(Words words, Range line) {
        boolean open = words.sign(line.from()) == '(';
        for (int i = line.from(); i < line.to() && open; i = words.next(Mark.SIGN, i + 1, line.to())) {
            open = words.sign(i) != ')';
        }
        return open;
    }

    private static boolean closes(Words words, Range next) {
        int last = words.sign(next.to() - 1) == '.' ? next.to() - 2 : next.to() - 1;
        return last > next.from() && words.sign(last) == ')' && !words.hasBlankLineBefore(next.from());
    }

    private static boolean endsWithCreditLabel(Words words, Range line) {
        int last = words.sign(line.to() - 1) == ':' ? line.to() - 2 : line.to() - 1;
        return last > line.from()
                && words.isCapitalised(last)
                && words.is(last, "ảnh")
                && "(.-".indexOf(words.sign(last - 1)) >= 0;
    }

    private static boolean endsSentence(Words words, Range line) {
        return ".!?\u2026:;".indexOf(words.sign(line.to() - 1)) >= 0;
    }

    /** {@code … do đồng chí}, {@code … Bí thư Huyện ủy,}, {@code … đồng chí Lê}. */
    private boolean waits(Words words, Range line, Range next) {
        int last = line.to() - 1;
        if (words.sign(last) == ',') {
            return characters(words, line) >= SHORTEST_BROKEN;
        }
        if (words.isCapitalised(last)) {
            return !blockOpeners.isAt(words, next.from(), next.to())
                    && (follows(words, honorifics, line, last) || endsName(words, line, next));
        }
        return follows(words, openWords, line, line.to());
    }

    /** {@code … đồng chí Lý Seo / Páo, Phó Chủ tịch}: the last syllable of a name, with a title behind it. */
    private boolean endsName(Words words, Range line, Range next) {
        int first = line.to() - 1;
        while (first > Math.max(line.from(), line.to() - LONGEST_NAME) && words.isCapitalised(first - 1)) {
            first--;
        }
        boolean single = next.from() + 1 < next.to()
                && words.isCapitalised(next.from())
                && (words.sign(next.from() + 1) == ',' || words.sign(next.from() + 1) == '-');
        return single && follows(words, honorifics, line, first);
    }

    private static boolean follows(Words words, Phrases<String> phrases, Range line, int end) {
        for (int i = Math.max(line.from(), end - 3); i < end; i++) {
            if (phrases.endAt(words, i, end) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first word of the next line did not fit. */
    private static boolean fills(Words words, Range line, Range next, int width) {
        return width > 0 && characters(words, line) + words.length(next.from()) + 1 > width;
    }

    static int characters(Words words, Range line) {
        return words.end(line.to() - 1) - words.start(line.from());
    }
}
