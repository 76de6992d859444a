package org.giaoban.parser.recognise;

import java.time.LocalDate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadline in a directive.
 *
 * <p>A missing year is the first that puts the day on or after the meeting. {@code đến năm 2030} is the horizon of a goal and no deadline.
 */
public final class Deadlines {
    private static final int LAST_MONTH = 12;

    private enum Frame {
        BEFORE,
        BY,
        WITHIN
    }

    private final Phrases<Frame> frames;
    private final Periods periods;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Deadlines(Lexicons lexicons) {
        this.frames = lexicons.read("deadline-frames.tsv", Frame::valueOf);
        this.periods = new Periods(lexicons);
    }

    /**
     * The first deadline in a directive.
     *
     * @param words the text
     * @param directive where to look
     * @param meetingDay the day of the meeting, or null
     * @return the deadline or null
     */
    public @Nullable DeadlineMention firstIn(Words words, Range directive, @Nullable LocalDate meetingDay) {
        for (int i = directive.from(); i < directive.to(); i++) {
            Phrases.@Nullable Match<Frame> frame = words.isWord(i) ? frames.at(words, i, directive.to()) : null;
            DeadlineMention found = frame == null ? null : after(words, frame, directive.to(), meetingDay);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable DeadlineMention after(
            Words words, Phrases.Match<Frame> frame, int limit, @Nullable LocalDate meetingDay) {
        int start = frame.to();
        if (start < limit && words.isNumber(start)) {
            DayNumbers.Days days = DayNumbers.at(words, start, limit);
            if (days != null && frame.value() != Frame.WITHIN) {
                LocalDate day = forward(days.last(), meetingDay);
                LocalDate last = day == null || frame.value() == Frame.BY ? day : day.minusDays(1);
                return new DeadlineMention(new Range(frame.from(), days.end()), null, last);
            }
        }
        boolean endOfYear = start < limit
                && words.isWord(start)
                && words.folded(start).equals("năm")
                && words.folded(start - 1).equals("cuối");
        PeriodMention period = start < limit ? periods.at(words, start, limit) : null;
        if (period == null && endOfYear) {
            int end = start + 1 < limit
                            && words.isWord(start + 1)
                            && words.folded(start + 1).equals("nay")
                    ? start + 2
                    : start + 1;
            LocalDate last = meetingDay == null ? null : LocalDate.of(meetingDay.getYear(), LAST_MONTH, 31);
            return new DeadlineMention(new Range(frame.from(), end), null, last);
        }
        return period == null || isHorizon(words, frame, period) ? null : ofPeriod(frame, period, meetingDay);
    }

    /** A whole year is a deadline only where its end is named, or where it is the year to work in. */
    private static boolean isHorizon(Words words, Phrases.Match<Frame> frame, PeriodMention period) {
        boolean wholeYears = period.firstMonth() == 1 && period.lastMonth() == LAST_MONTH;
        String lastWord = words.folded(frame.to() - 1);
        boolean endNamed = lastWord.equals("hết") || lastWord.equals("cuối");
        return period.term()
                || wholeYears && (period.year() != period.lastYear() || frame.value() == Frame.BY && !endNamed);
    }

    private static DeadlineMention ofPeriod(
            Phrases.Match<Frame> frame, PeriodMention period, @Nullable LocalDate meetingDay) {
        Range range = new Range(frame.from(), period.range().to());
        int year = period.year() > 0 || meetingDay == null ? 0 : yearAfter(period, meetingDay);
        LocalDate first = period.from(year);
        LocalDate last = period.to(year);
        return switch (frame.value()) {
            case BEFORE -> new DeadlineMention(range, null, first == null ? null : first.minusDays(1));
            case BY -> new DeadlineMention(range, null, last);
            case WITHIN -> new DeadlineMention(range, first, last);
        };
    }

    private static int yearAfter(PeriodMention period, LocalDate meetingDay) {
        LocalDate last = period.to(meetingDay.getYear());
        return last != null && last.isBefore(meetingDay) ? meetingDay.getYear() + 1 : meetingDay.getYear();
    }

    private static @Nullable LocalDate forward(DayMonth day, @Nullable LocalDate meetingDay) {
        if (day.year() > 0) {
            return day.in(day.year());
        }
        if (meetingDay == null) {
            return null;
        }
        LocalDate same = day.in(meetingDay.getYear());
        return same == null || same.isBefore(meetingDay) ? day.in(meetingDay.getYear() + 1) : same;
    }
}
