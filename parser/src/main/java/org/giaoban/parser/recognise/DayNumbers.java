package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day in numbers or a run of days of which the earlier ones borrow month and year from the last: {@code 6 và 7/8},
 * {@code 14 - 16/10}, {@code 28/6 đến 06/7/2021}, {@code 29, 30/11 và 1/12}, {@code 16 và sáng 17.10}.
 */
final class DayNumbers {
    /** Longer runs are no days of a meeting; the bound keeps the reading linear. */
    private static final int MOST_DAYS = 12;

    private final Phrases<String> joints;

    DayNumbers(Lexicons lexicons) {
        this.joints = lexicons.texts("day-joints.tsv");
    }

    /** Days that were read, and where they end. */
    record Days(DayMonth first, DayMonth last, int end) {}

    /** The day or days that begin with a number, or null. */
    @Nullable
    Days at(Words words, int from, int limit) {
        DayNumber last = dayOrBare(words, from, limit, true);
        if (last == null) {
            return null;
        }
        DayMonth first = last.day();
        DayNumber next = after(words, last, limit);
        for (int count = 1; next != null && count < MOST_DAYS; count++) {
            first = first.borrowing(next.day());
            last = next;
            next = after(words, last, limit);
        }
        return last.day().month() > 0 && first.exists() ? new Days(first, last.day(), last.end()) : null;
    }

    /** The next day of a run: it must come after the one before, and only bare numbers are listed with commas. */
    private @Nullable DayNumber after(Words words, DayNumber before, int limit) {
        boolean open = before.day().month() == 0;
        if (words.sign(before.end()) == ',' && !open) {
            return null;
        }
        int joint = joints.endAt(words, before.end(), limit);
        DayNumber next = dayOrBare(words, joint, limit, open);
        return next != null && before.day().borrowing(next.day()).isBefore(next.day()) ? next : null;
    }

    private static @Nullable DayNumber dayOrBare(Words words, int from, int limit, boolean bareAllowed) {
        DayNumber day = DayNumber.at(words, from, limit);
        return day == null && bareAllowed ? DayNumber.bare(words, from, limit) : day;
    }
}
