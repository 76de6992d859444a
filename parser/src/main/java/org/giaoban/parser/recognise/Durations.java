package org.giaoban.parser.recognise;

import java.time.LocalDate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads times that are counted: {@code trong vòng 15 ngày} from the meeting on, {@code 17 giờ 30} of a day. */
final class Durations {
    private enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    private final Phrases<String> frames;
    private final Phrases<Unit> units;
    private final Phrases<Integer> numbers;
    private final Phrases<String> otherStarts;

    Durations(Lexicons lexicons) {
        this.frames = lexicons.texts("duration-frames.tsv");
        this.units = lexicons.kinds("duration-units.tsv", Unit.class);
        this.numbers = lexicons.numbers("number-words.tsv");
        this.otherStarts = lexicons.texts("duration-starts.tsv");
    }

    /** The deadline that a duration from the meeting on gives, or null; {@code trong vòng 5 ngày kể từ ngày nhận} counts from elsewhere. */
    @Nullable
    DeadlineMention after(Words words, int from, int limit, @Nullable LocalDate meetingDay) {
        int number = frames.endAt(words, from, limit);
        int unitAt = words.isNumber(number) ? number + 1 : numbers.endAt(words, number, limit);
        Phrases.@Nullable Match<Unit> unit = units.at(words, unitAt, limit);
        if (unit == null || otherStarts.isAt(words, unit.to(), limit)) {
            return null;
        }
        LocalDate last = meetingDay == null ? null : plus(meetingDay, count(words, number, limit), unit.value());
        return new DeadlineMention(new Range(from, unit.to()), meetingDay, last, true);
    }

    private int count(Words words, int at, int limit) {
        Phrases.@Nullable Match<Integer> word = numbers.at(words, at, limit);
        return word == null ? words.number(at) : word.value();
    }

    private static @Nullable LocalDate plus(LocalDate day, int count, Unit unit) {
        if (count < 1 || count > 366) {
            return null;
        }
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
        };
    }

    /** The word after {@code 17 giờ 30 phút}, {@code 17h30}, {@code 18 giờ}; the same word where no clock time stands. */
    static int afterClock(Words words, int from, int limit) {
        boolean hour = words.isNumber(from) && (words.is(from + 1, "giờ") || words.is(from + 1, "h"));
        if (!hour) {
            return from;
        }
        int i = words.isNumber(from + 2) ? from + 3 : from + 2;
        boolean minutes = words.is(i, "phút") || words.sign(i) == '\'' || words.sign(i) == ',';
        return Math.min(limit, minutes ? i + 1 : i);
    }
}
