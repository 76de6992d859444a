package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells where the name of a meeting ends: before its purpose ({@code để …}), its day, its place, and what happened in it
 * ({@code meeting-stops.tsv}). Brackets and quotations belong to the name whole.
 */
final class MeetingNames {
    private static final int LONGEST = 60;
    private static final int SHORT_ENUMERATION = 3;

    private final Phrases<String> stops;
    private final Phrases<String> joins;
    private final HoldingVerbs verbs;
    private final Dates dates;

    MeetingNames(Lexicons lexicons, HoldingVerbs verbs) {
        this.stops = lexicons.texts("meeting-stops.tsv");
        this.joins = lexicons.texts("meeting-name-joins.tsv");
        this.verbs = verbs;
        this.dates = new Dates(lexicons);
    }

    /**
     * The end of a name.
     *
     * @param from the word after its head noun
     */
    int end(Words words, int from, int limit) {
        int most = Math.min(limit, from + LONGEST);
        boolean quoted = false;
        boolean bracketed = false;
        int i = from;
        for (; i < most; i++) {
            char sign = words.sign(i);
            if (!quoted && closesQuote(words, i)) {
                break;
            }
            quoted ^= sign == '"';
            bracketed = sign == '(' || bracketed && sign != ')';
            if (!quoted && !bracketed && endsAt(words, i, new Range(from, limit))) {
                break;
            }
        }
        return withoutSigns(words, from, i);
    }

    /** {@code "Hội nghị giao ban" tại …}: the mark belongs to one that stands before the name. */
    private static boolean closesQuote(Words words, int i) {
        return words.sign(i) == '"' && !words.hasSpaceBefore(i) && words.hasSpaceBefore(i + 1);
    }

    private boolean endsAt(Words words, int i, Range rest) {
        return switch (words.sign(i)) {
            case '.' -> !isShortForm(words, i);
            case ';', ':' -> true;
            case ',' -> !continuesAfterComma(words, i, rest);
            default ->
                stops.isAt(words, i, rest.to()) && !words.isCapitalised(i)
                        || i == rest.from() && words.is(i, "có")
                        || i > rest.from() && words.isNumber(i) && dates.isNumericDate(words, i, rest.to());
        };
    }

    /** {@code TP.Cần Thơ}. */
    private static boolean isShortForm(Words words, int dot) {
        return !words.hasSpaceBefore(dot + 1) && words.isAllCapitals(dot - 1) && words.length(dot - 1) <= 3;
    }

    /** {@code kỳ họp thứ nhất, HĐND huyện}; {@code hội nghị sơ kết công tác quý I, triển khai nhiệm vụ quý II}. */
    private boolean continuesAfterComma(Words words, int comma, Range rest) {
        int next = comma + 1;
        if (!words.isWord(next)) {
            return false;
        }
        if (joins.isAt(words, next, rest.to())) {
            return true;
        }
        if (words.isCapitalised(next)) {
            return words.isAllCapitals(next) && words.length(next) > 2;
        }
        return comma - rest.from() > SHORT_ENUMERATION
                && !stops.isAt(words, next, rest.to())
                && !stops.isAt(words, comma, rest.to())
                && !verbs.isAt(words, next, rest.to());
    }

    private static int withoutSigns(Words words, int from, int end) {
        int i = end;
        while (i > from && words.sign(i - 1) != 0 && words.sign(i - 1) != ')' && words.sign(i - 1) != '"') {
            i--;
        }
        return i;
    }
}
