package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells the name of a person among capitalised words: {@code Lê Thị Thu Vân}, {@code Giàng A Súa}, {@code H'Loan Niê}.
 *
 * <p>How sure one can be depends on what stands before: after an address word any run of capitalised syllables is a name,
 * after a title its family name tells where the body ends ({@code Sở Xây dựng | Trần Văn Kỳ}), and alone only a name with
 * a common family name and three syllables is one.
 */
final class Names {
    private static final int MOST_SYLLABLES = 6;
    private static final int USUAL_MOST = 5;

    private enum Frequency {
        COMMON,
        RARE
    }

    private final Phrases<Frequency> surnames;
    private final Phrases<String> places;
    private final Phrases<String> historic;
    private final Phrases<String> blockers;
    private final Phrases<String> heads;
    private final Phrases<String> bodyNouns;
    private final Phrases<Honorific> honorifics;

    Names(Lexicons lexicons) {
        this.surnames = lexicons.kinds("surnames.tsv", Frequency.class);
        this.places = lexicons.texts("places.tsv");
        this.historic = lexicons.texts("historic-figures.tsv");
        this.blockers = lexicons.texts("name-blockers.tsv");
        this.heads = lexicons.texts("position-heads.tsv");
        this.bodyNouns = lexicons.texts("body-nouns.tsv");
        this.honorifics = lexicons.kinds("honorifics.tsv", Honorific.class);
    }

    /**
     * A name after an address word, a rank or a degree.
     *
     * @return its end, or -1
     */
    int afterAddress(Words words, int from, int limit) {
        int end = runEnd(words, from, limit, true);
        if (isBody(words, from, end)) {
            return -1;
        }
        boolean givenNameOnly = end - from == 1 && !isParticleName(words, from);
        boolean place = places.endAt(words, from, limit) >= end;
        boolean tooLong = end - from > USUAL_MOST && !isCommon(words, from);
        return end == from || givenNameOnly || place || tooLong || isHistoric(words, from, limit) ? -1 : end;
    }

    /**
     * A name where a title's body may end.
     *
     * @param unitBefore whether the word before names a unit ({@code huyện}, {@code Tỉnh ủy}), whose proper name comes first
     * @return the end of the name that begins exactly here, or -1
     */
    int afterTitle(Words words, int from, int limit, boolean unitBefore, int runStart) {
        if (!words.isCapitalised(from) || places.isAt(words, from, limit) && !isName(words, from, limit)) {
            return -1;
        }
        int end = runEnd(words, from, limit, false);
        int length = end - from;
        if (length < 2 || length > USUAL_MOST || isHistoric(words, from, limit) || !surnames.isAt(words, from, limit)) {
            return -1;
        }
        boolean first = from == runStart;
        boolean fits = first
                ? !unitBefore && (isCommon(words, from) || length >= 3)
                        || unitBefore && length >= 3 && length <= 4 && isCommon(words, from)
                : fitsInsideRun(words, from, end, limit, unitBefore && from == runStart + 1);
        return fits ? end : -1;
    }

    /**
     * A name right where a title has ended.
     *
     * @return its end, or -1
     */
    int endAfterTitle(Words words, int from, int limit) {
        int end = runEnd(words, from, limit, false);
        if (isBody(words, from, end)) {
            return -1;
        }
        boolean place = places.isAt(words, from, limit) && !isName(words, from, limit);
        boolean fits = !place
                && end - from >= 2
                && end - from <= USUAL_MOST
                && surnames.isAt(words, from, limit)
                && !isHistoric(words, from, limit);
        return fits || end > from && isParticleName(words, from) && end - from <= USUAL_MOST ? end : -1;
    }

    private boolean fitsInsideRun(Words words, int from, int end, int limit, boolean secondSyllableOfPlace) {
        int length = end - from;
        if (secondSyllableOfPlace && length != 3) {
            return false;
        }
        if (isCommon(words, from)) {
            return length <= 4 || !hasBetterStart(words, from, end, limit);
        }
        return length >= 3 && length <= 4 && !hasBetterStart(words, from, end, limit);
    }

    private boolean hasBetterStart(Words words, int from, int end, int limit) {
        for (int i = from + 1; i <= end - 3; i++) {
            if (isCommon(words, i) && !places.isAt(words, i, limit)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A name that stands alone.
     *
     * @return its end, or -1
     */
    int alone(Words words, int from, int limit) {
        if (!words.isCapitalised(from) || !isCommon(words, from) || words.length(from) < 2) {
            return -1;
        }
        int end = runEnd(words, from, limit, false);
        int length = end - from;
        int fewest = isParticleName(words, from) ? 1 : 3;
        if (length < fewest
                || length > USUAL_MOST
                || isBody(words, from, end)
                || isHistoric(words, from, limit)
                || places.isAt(words, from, limit)
                || isBlocked(words, from)) {
            return -1;
        }
        return end;
    }

    /** Whether what stands before makes a capitalised run the name of a street, a school, a place. */
    boolean isBlocked(Words words, int from) {
        return blockers.isAt(words, from - 1, from)
                || blockers.endAt(words, from - 2, from) == from
                || words.isCapitalised(from - 1) && !words.startsLine(from);
    }

    private boolean isName(Words words, int from, int limit) {
        Phrases.@Nullable Match<String> place = places.at(words, from, limit);
        int end = runEnd(words, from, limit, false);
        return place != null
                && place.to() == from + 2
                && end == from + 3
                && isCommon(words, from)
                && !surnames.isAt(words, place.to(), limit);
    }

    private boolean isCommon(Words words, int from) {
        Phrases.@Nullable Match<Frequency> match = surnames.at(words, from, from + 1);
        return match != null && match.value() == Frequency.COMMON || isParticleName(words, from);
    }

    /** {@code H'Loan}, {@code K'Brểu}: one word with an apostrophe. */
    private static boolean isParticleName(Words words, int from) {
        return words.length(from) > 2
                && words.length(from) < 12
                && (words.foldedAt(words.start(from) + 1) == '\''
                        || words.length(from) > 3 && words.foldedAt(words.start(from) + 2) == '\'');
    }

    /** {@code Đoàn TNCS Hồ Chí Minh}, {@code Hội Luật gia}: a body and nobody; names are not half in capitals. */
    private boolean isBody(Words words, int from, int end) {
        boolean office = bodyNouns.isAt(words, from, end) && !isCommon(words, from);
        for (int i = from + 1; i < end && !office; i++) {
            office = words.isAllCapitals(i) && words.length(i) > 1 && !words.isAllCapitals(from);
        }
        return office;
    }

    private boolean isHistoric(Words words, int from, int limit) {
        int end = historic.endAt(words, from, limit);
        return end > 0 && (end == limit || !words.isCapitalised(end));
    }

    /** Where the run of capitalised words ends; titles and address words end it too. */
    int runEnd(Words words, int from, int limit, boolean forgiving) {
        int i = from;
        while (i < limit
                && i - from <= MOST_SYLLABLES
                && words.isWord(i)
                && (words.isCapitalised(i) || forgiving && isSlip(words, i, from, limit))) {
            if (i > from && (!words.hasSpaceBefore(i) || words.hasBlankLineBefore(i) || endsRun(words, i, limit))) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean endsRun(Words words, int i, int limit) {
        int head = heads.endAt(words, i, limit);
        boolean abbreviated = head == i + 1 && words.isAllCapitals(i) && words.length(i) > 1;
        return head > i + 1 || abbreviated || honorifics.endAt(words, i, limit) > i + 1;
    }

    /** {@code Lê trí Dũng}: one syllable inside a name in small letters by mistake. */
    private boolean isSlip(Words words, int i, int from, int limit) {
        return i == from + 1
                && i + 1 < limit
                && words.isCapitalised(i + 1)
                && isCommon(words, from)
                && words.length(i) <= 6
                && !heads.isAt(words, i, limit)
                && !words.is(i, "và");
    }
}
