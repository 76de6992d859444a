package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a day belongs to, by the words around it in the same clause: {@code Kế hoạch số 12 ngày 3/1/2024} gives a document's
 * day, {@code dự kiến tổ chức ngày 26/6} a planned one.
 */
final class DateRoles {
    /** How many words before a day are looked at. */
    static final int LOOK_BACK = 24;

    private static final int LONGEST_LIMIT = 3;
    private static final int NEAR_DOCUMENT = 2;
    private static final int HISTORY_ENDS = 1990;

    private enum Cue {
        EVENT,
        PLANNED,
        LIMIT,
        ANNIVERSARY,
        DOCUMENT,
        LUNAR
    }

    private final Phrases<Cue> cues;
    private final Phrases<String> documents;

    DateRoles(Lexicons lexicons) {
        this.cues = lexicons.kinds("day-cues.tsv", Cue.class);
        this.documents = lexicons.texts("document-nouns.tsv");
    }

    /** Whether a number without a year is a day by the word before it: {@code trước 31-12}, {@code đến 06/7}. */
    boolean isLimit(Words words, int from) {
        return isLimit(words, new Range(from, from), Math.max(0, from - LONGEST_LIMIT));
    }

    /**
     * The role of a day.
     *
     * @param words the text
     * @param range the day's words
     * @param stretch the sentence
     * @param days the days as they were read
     * @param withPart whether a part of the day is said, as only of events
     */
    DateMention.Role of(Words words, Range range, Range stretch, DayNumbers.Days days, boolean withPart) {
        if (isHistory(days)) {
            return DateMention.Role.ANNIVERSARY;
        }
        if (isLunar(words, range.to(), stretch.to())) {
            return DateMention.Role.LUNAR;
        }
        boolean single = days.first().equals(days.last());
        if (single && isLimit(words, range, stretch.from())) {
            return DateMention.Role.LIMIT;
        }
        return byClause(words, range.from(), Math.max(stretch.from(), range.from() - LOOK_BACK), withPart);
    }

    /** {@code 30/4/1975}; {@code 22/12/2004 - 22/12/2024}. */
    private static boolean isHistory(DayNumbers.Days days) {
        DayMonth first = days.first();
        DayMonth last = days.last();
        boolean yearsApart = first.year() < last.year() && first.month() == last.month() && first.day() == last.day();
        return first.year() > 0 && (first.year() < HISTORY_ENDS || yearsApart);
    }

    private boolean isLunar(Words words, int end, int limit) {
        int i = words.sign(end) == '(' ? end + 1 : end;
        Phrases.@Nullable Match<Cue> cue = cues.at(words, i, limit);
        return cue != null && cue.value() == Cue.LUNAR;
    }

    /** {@code trước ngày 30/9}; {@code từ ngày 22/8} too, whose word is part of the range. */
    private boolean isLimit(Words words, Range range, int start) {
        for (int i = Math.max(start, range.from() - LONGEST_LIMIT); i <= range.from(); i++) {
            Phrases.@Nullable Match<Cue> cue = cues.at(words, i, range.to());
            if (cue != null && cue.value() == Cue.LIMIT && (cue.to() == range.from() || i == range.from())) {
                return true;
            }
        }
        return false;
    }

    /** Walks back through the clause: the nearest cue counts, but a plan anywhere in it beats an event. */
    private DateMention.Role byClause(Words words, int from, int start, boolean withPart) {
        boolean event = withPart;
        boolean bracketed = words.sign(from - 1) == '(';
        for (int i = from - 1; i >= start && !endsClause(words.sign(i)); i--) {
            Phrases.@Nullable Match<Cue> cue = cues.at(words, i, from);
            if (cue != null && cue.value() == Cue.PLANNED) {
                return DateMention.Role.PLANNED;
            }
            if (cue != null && cue.value() == Cue.DOCUMENT && from - cue.to() <= NEAR_DOCUMENT) {
                return DateMention.Role.DOCUMENT;
            }
            if (!event && cue != null && cue.value() == Cue.ANNIVERSARY) {
                return DateMention.Role.ANNIVERSARY;
            }
            if (!event && !bracketed && documents.isAt(words, i, from) && isNumbered(words, i, from)) {
                return DateMention.Role.DOCUMENT;
            }
            event |= cue != null && cue.value() == Cue.EVENT;
        }
        return DateMention.Role.EVENT;
    }

    private static boolean endsClause(char sign) {
        return sign == ',' || sign == ';' || sign == ':' || sign == '\u2026';
    }

    private static boolean isNumbered(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isNumber(i) || words.is(i, "của")) {
                return true;
            }
        }
        return false;
    }
}
