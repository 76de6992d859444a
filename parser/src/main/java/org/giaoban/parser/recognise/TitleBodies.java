package org.giaoban.parser.recognise;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;

/**
 * Tells where the name of a body ends that follows a title's head.
 *
 * <p>It runs over capitalised words, over small-letter syllables of office names ({@code title-words.tsv}), over the
 * dashes, commas and {@code và} inside names of offices, and ends at what a person does ({@code predicates.tsv}, {@code title-ends.tsv}), at a name
 * of a person and at the next title.
 */
final class TitleBodies {
    private static final List<String> PLURALS = List.of("các", "những", "một");
    private static final List<String> LOOSE = List.of("và", "của", "các", "thuộc", "số", "đồng", "thứ", "kiêm");

    private final Phrases<String> heads;
    private final Phrases<String> modifiers;
    private final Phrases<String> titleWords;
    private final Phrases<String> officePhrases;
    private final Phrases<String> bodyNouns;
    private final Phrases<String> nameVerbs;
    private final Phrases<String> bodyAfterComma;
    private final TitleEnds titleEnds;
    private final Phrases<String> units;
    private final Phrases<String> honorifics;
    private final Names names;

    TitleBodies(Lexicons lexicons, Names names) {
        this.heads = lexicons.texts("position-heads.tsv");
        this.modifiers = lexicons.texts("position-modifiers.tsv");
        this.titleWords = lexicons.texts("title-words.tsv");
        this.officePhrases = lexicons.texts("office-phrases.tsv");
        this.bodyNouns = lexicons.texts("body-nouns.tsv");
        this.nameVerbs = lexicons.texts("name-verbs.tsv");
        this.bodyAfterComma = lexicons.texts("bodies-of-bodies.tsv");
        this.titleEnds = new TitleEnds(lexicons);
        this.units = lexicons.texts("units.tsv");
        this.honorifics = lexicons.texts("honorifics.tsv");
        this.names = names;
    }

    /**
     * The end of a body's name.
     *
     * @param from the word after the title's head
     * @return the end, {@code from} itself where no body follows, -1 where the title is a plural one
     */
    int endAfter(Words words, int from, int limit) {
        if (from < limit && isPlural(words, from)) {
            return -1;
        }
        int end = from;
        int i = from;
        int runStart = from;
        while (i < limit) {
            if (!words.isCapitalised(i)) {
                runStart = i + 1;
            }
            int next = step(words, i, limit, from, runStart);
            if (next <= i) {
                break;
            }
            i = next;
            end = i;
        }
        return withoutLooseEnd(words, from, end);
    }

    private static boolean isPlural(Words words, int i) {
        return words.isAny(i, PLURALS);
    }

    /** The word after the piece that begins at i, or i where the body ends there. */
    private int step(Words words, int i, int limit, int from, int runStart) {
        if (words.sign(i) != 0) {
            return stepOverSign(words, i, limit, from);
        }
        if (words.hasBlankLineBefore(i)
                || heads.isAt(words, i, limit) && !isPartOfBody(words, i, from)
                || heads.isAt(words, modifiers.endAt(words, i, limit), limit)) {
            return i;
        }
        int office = officePhrases.endAt(words, i, limit);
        if (office > 0) {
            return office;
        }
        if (words.isNumber(i)) {
            return i > from ? i + 1 : i;
        }
        if (words.isCapitalised(i)) {
            boolean unit = runStart > from && isUnit(words, runStart, from);
            boolean name = names.afterTitle(words, i, limit, unit, runStart) > 0;
            boolean does = i > from
                    && titleEnds.endAt(words, i, limit) > i + 1
                    && !words.isCapitalised(i + 1)
                    && !bodyNouns.isAt(words, i - 1, i)
                    && words.sign(i - 1) == 0;
            return name || does || honorifics.isAt(words, i, limit) && !bodyNouns.isAt(words, i, limit) ? i : i + 1;
        }
        if (words.is(i, "và")) {
            return continuesAfterAnd(words, i + 1, limit) ? i + 1 : i;
        }
        boolean inBodyName = nameVerbs.isAt(words, i, limit) && isBehindNoun(words, i, from);
        if (!inBodyName && (titleEnds.isAt(words, i, limit) || honorifics.isAt(words, i, limit))) {
            return i;
        }
        return titleWords.isAt(words, i, limit) || endsCompound(words, i, limit, from) ? i + 1 : i;
    }

    /** {@code Ban | quản lý}, {@code Phó Trưởng ban | chỉ đạo}; not {@code Chủ tịch Ủy ban | tổ chức}. */
    private boolean isBehindNoun(Words words, int i, int from) {
        if (i == from) {
            return words.is(i - 1, "ban");
        }
        return bodyNouns.isAt(words, i - 1, i)
                && (words.isCapitalised(i - 1) || i - 2 < from || !words.isCapitalised(i - 2));
    }

    /** {@code ban} of {@code Phó Trưởng ban} begins no new title inside a body's name. */
    private boolean isPartOfBody(Words words, int i, int from) {
        return i > from && !words.isCapitalised(i);
    }

    /** {@code Điều phối}, {@code Dệt may}: an unknown syllable that ends a compound which begins with a capital. */
    private boolean endsCompound(Words words, int i, int limit, int from) {
        boolean afterCapital = i > from && words.isCapitalised(i - 1) && !words.isAllCapitals(i - 1);
        boolean afterPlace = afterCapital && isUnit(words, lastRunStart(words, i, from), from);
        if (!afterCapital || afterPlace) {
            return false;
        }
        boolean office = i + 1 < limit
                && (words.isCapitalised(i + 1)
                        || titleWords.isAt(words, i + 1, limit)
                                && !isPlural(words, i + 1)
                                && !titleEnds.isAt(words, i + 1, limit));
        return office
                || i + 1 >= limit
                || words.sign(i + 1) == ','
                || words.sign(i + 1) == ';'
                || words.sign(i + 1) == '.';
    }

    private static int lastRunStart(Words words, int i, int from) {
        int start = i;
        while (start > from && words.isCapitalised(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isUnit(Words words, int runStart, int from) {
        return units.endAt(words, runStart - 1, runStart) == runStart
                || runStart - 2 >= from - 1 && units.endAt(words, runStart - 2, runStart) == runStart
                || words.sign(runStart - 1) == '.' && units.isAt(words, runStart - 2, runStart - 1);
    }

    private int stepOverSign(Words words, int i, int limit, int from) {
        boolean shortUnit = words.sign(i) == '.' && i > from && units.isAt(words, i - 1, i) && words.length(i - 1) <= 2;
        boolean gluedDot =
                words.sign(i) == '.' && !words.hasSpaceBefore(i) && (shortUnit || !words.hasSpaceBefore(i + 1));
        if (i == from && words.sign(i) != '&' && !gluedDot) {
            return i;
        }
        return switch (words.sign(i)) {
            case '&' -> i + 1;
            case '-', '/' -> continuesAfterDash(words, i, limit) ? i + 1 : i;
            case '.' -> gluedDot && words.isCapitalised(i - 1) && words.length(i - 1) <= 3 ? i + 1 : i;
            case ',' -> isInsideShortForm(words, i) || continuesAfterComma(words, i + 1, limit) ? i + 1 : i;
            case '(' -> afterShortForm(words, i, limit);
            default -> i;
        };
    }

    private boolean continuesAfterDash(Words words, int dash, int limit) {
        int next = dash + 1;
        boolean range = words.isNumber(dash - 1) && words.isNumber(next);
        return range
                || isOfficeWord(words, next, limit)
                        && isBodyWord(words, next, limit)
                        && !titleEnds.isAt(words, next, limit);
    }

    private boolean continuesAfterAnd(Words words, int next, int limit) {
        return !isPlural(words, next) && isOfficeWord(words, next, limit) && isBodyWord(words, next, limit);
    }

    /** A capital, or a small-letter syllable of office names that nobody does. */
    private boolean isOfficeWord(Words words, int i, int limit) {
        return words.isCapitalised(i) || titleWords.isAt(words, i, limit) && !titleEnds.isAt(words, i, limit);
    }

    private boolean isBodyWord(Words words, int i, int limit) {
        return !heads.isAt(words, i, limit)
                && !modifiers.isAt(words, i, limit)
                && !honorifics.isAt(words, i, limit)
                && names.alone(words, i, limit) < 0;
    }

    /** {@code Bộ VH,TT&DL}. */
    private static boolean isInsideShortForm(Words words, int comma) {
        return !words.hasSpaceBefore(comma + 1) && words.isAllCapitals(comma - 1) && words.isAllCapitals(comma + 1);
    }

    /** {@code Văn hóa, Thể thao và Du lịch}; {@code Cục Công tác chính trị, Tổng cục Xây dựng lực lượng}. */
    private boolean continuesAfterComma(Words words, int next, int limit) {
        if (bodyAfterComma.isAt(words, next, limit)) {
            return true;
        }
        if (!words.isCapitalised(next) || !isBodyWord(words, next, limit) || bodyNouns.isAt(words, next, limit)) {
            return false;
        }
        for (int i = next + 1; i < Math.min(limit - 1, next + 6); i++) {
            if (words.is(i, "và")) {
                return words.isCapitalised(i + 1)
                        && isBodyWord(words, i + 1, limit)
                        && !bodyNouns.isAt(words, i + 1, limit);
            }
            boolean inOffice = words.isCapitalised(i) || titleWords.isAt(words, i, limit);
            boolean comma = words.sign(i) == ',' && words.isCapitalised(i + 1) && isBodyWord(words, i + 1, limit);
            if (!inOffice && !comma) {
                return false;
            }
        }
        return false;
    }

    /** {@code (KH&CN)} inside a name; left out where the name ends with it. */
    private int afterShortForm(Words words, int open, int limit) {
        for (int i = open + 1; i < Math.min(limit - 1, open + 7); i++) {
            if (words.sign(i) == ')') {
                return isOfficeWord(words, i + 1, limit) ? i + 1 : open;
            }
            if (words.isWord(i) && !words.isAllCapitals(i)) {
                return open;
            }
        }
        return open;
    }

    private static int withoutLooseEnd(Words words, int from, int end) {
        int i = end;
        while (i > from && isLoose(words, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean isLoose(Words words, int i) {
        if (words.sign(i) != 0) {
            return words.sign(i) != ')';
        }
        return words.isAny(i, LOOSE);
    }
}
