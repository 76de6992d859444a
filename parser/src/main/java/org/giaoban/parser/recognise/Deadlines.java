package org.giaoban.parser.recognise;

import java.time.LocalDate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadline in a directive: {@code trước ngày 30/9} is kept until 29 September, {@code trong tháng 7} and {@code đến hết tháng 7} until
 * 31 July.
 *
 * <p>No deadlines: what is vague ({@code sớm}, {@code trong thời gian tới}), what recurs ({@code trước ngày 25 hằng tháng}), the horizon of a
 * goal ({@code đến năm 2030}), and what was over when the meeting was held.
 */
public final class Deadlines {
    private static final int MONTHS_AHEAD = 6;
    private static final int MONTHS_AHEAD_OF_LONG = 2;

    private enum Frame {
        BEFORE,
        BY,
        UNTIL,
        FROM_NOW,
        WITHIN,
        AT,
        DONE,
        SINCE
    }

    private final Phrases<Frame> frames;
    private final Phrases<String> recurrences;
    private final TimeSpans spans;
    private final Durations durations;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Deadlines(Lexicons lexicons) {
        this.frames = lexicons.kinds("deadline-frames.tsv", Frame.class);
        this.recurrences = lexicons.texts("recurrences.tsv");
        this.spans = new TimeSpans(lexicons);
        this.durations = new Durations(lexicons);
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
        int limit = directive.to();
        int i = frames.next(words, directive.from(), limit);
        while (i < limit) {
            Phrases.@Nullable Match<Frame> frame = frames.at(words, i, limit);
            if (frame == null) {
                i++;
            } else if (frame.value() == Frame.SINCE) {
                i = afterSince(words, frame.to(), limit);
            } else {
                DeadlineMention found = after(words, frame, limit, meetingDay);
                if (found != null) {
                    return found;
                }
                i = frame.to();
            }
            i = frames.next(words, i, limit);
        }
        return null;
    }

    /** {@code từ ngày 1/7 đến ngày 15/7}, {@code tính đến ngày 30/6}: neither end is a deadline. */
    private int afterSince(Words words, int from, int limit) {
        TimeSpan begin = spans.at(words, from, limit, null);
        int end = begin == null ? from : begin.end();
        return begin != null && words.is(end, "đến") ? end + 1 : end;
    }

    private @Nullable DeadlineMention after(
            Words words, Phrases.Match<Frame> frame, int limit, @Nullable LocalDate meetingDay) {
        DeadlineMention counted =
                frame.value() == Frame.WITHIN ? durations.after(words, frame.from(), limit, meetingDay) : null;
        if (counted != null) {
            return counted;
        }
        int afterClock = Durations.afterClock(words, frame.to(), limit);
        TimeSpan span = spans.at(words, afterClock, limit, meetingDay);
        if (span == null || recurrences.isAt(words, span.end(), limit)) {
            return null;
        }
        boolean done = frame.value() == Frame.DONE;
        boolean past = span.endsBefore(meetingDay) || done && words.is(frame.from() - 1, "đã");
        if (past || !fits(frame.value(), span, meetingDay)) {
            return null;
        }
        Range range = new Range(done ? frame.to() : frame.from(), span.end());
        boolean clocked = afterClock > frame.to();
        return new DeadlineMention(
                range, first(frame.value(), span, meetingDay), last(frame.value(), span, clocked), span.assumed());
    }

    private static boolean fits(Frame frame, TimeSpan span, @Nullable LocalDate meetingDay) {
        return switch (frame) {
            case BEFORE, BY -> true;
            case UNTIL, FROM_NOW -> span.kind() != TimeSpan.Kind.YEAR;
            case WITHIN -> !span.assumed() || isNear(span, meetingDay);
            case AT -> span.kind() == TimeSpan.Kind.END;
            case DONE -> span.kind() == TimeSpan.Kind.DAY;
            case SINCE -> false;
        };
    }

    /** {@code trong 6 tháng đầu năm}, said in July, looks back and is no deadline of the next year. */
    private static boolean isNear(TimeSpan span, @Nullable LocalDate meetingDay) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (meetingDay == null || from == null || to == null) {
            return true;
        }
        boolean longer = to.isAfter(from.plusMonths(3));
        return from.isBefore(meetingDay.plusMonths(longer ? MONTHS_AHEAD_OF_LONG : MONTHS_AHEAD));
    }

    private static @Nullable LocalDate first(Frame frame, TimeSpan span, @Nullable LocalDate meetingDay) {
        return switch (frame) {
            case FROM_NOW -> meetingDay;
            case WITHIN -> span.kind() == TimeSpan.Kind.DAY ? null : span.from();
            default -> null;
        };
    }

    /** Before a day means the day before it, but {@code trước 17 giờ ngày 5/6} is still that day. */
    private static @Nullable LocalDate last(Frame frame, TimeSpan span, boolean clocked) {
        LocalDate from = span.from();
        boolean before = frame == Frame.BEFORE && span.kind() != TimeSpan.Kind.END && !clocked;
        return !before ? span.to() : from == null ? null : from.minusDays(1);
    }
}
