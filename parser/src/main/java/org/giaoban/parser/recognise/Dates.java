package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds days: {@code Sáng 12/1}, {@code ngày 07 tháng 5 năm 2020}, {@code từ 14 - 16/10}, {@code Sáng nay (30/6)}, {@code hôm qua}.
 *
 * <p>Numbers alone are a day only with a year ({@code 25/6/2020}); without one they need a word before them
 * ({@code Sáng 12/1}, {@code ngày 25/6}) or brackets, for {@code 16/17 chỉ tiêu} is none. A part of the day alone is none
 * either ({@code sáng tạo}).
 */
public final class Dates {
    private enum DayWord {
        TODAY,
        YESTERDAY,
        SAME_DAY,
        NEXT_DAY,
        PLAIN
    }

    private final Phrases<PartOfDay> parts;
    private final Phrases<DayWord> dayWords;
    private final Phrases<String> counted;
    private final DayNumbers numbers;
    private final DateRoles roles;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Dates(Lexicons lexicons) {
        this.parts = lexicons.kinds("parts-of-day.tsv", PartOfDay.class);
        this.dayWords = lexicons.kinds("day-words.tsv", DayWord.class);
        this.counted = lexicons.texts("measure-units.tsv");
        this.numbers = new DayNumbers(lexicons);
        this.roles = new DateRoles(lexicons);
        this.gate = Gate.withNumbers(parts, dayWords);
    }

    /**
     * The days in a stretch.
     *
     * @param words the text
     * @param stretch a sentence or a headline
     * @return the mentions in order
     */
    public List<DateMention> in(Words words, Range stretch) {
        List<DateMention> found = new ArrayList<>();
        int i = gate.next(words, stretch.from(), stretch.to());
        while (i < stretch.to()) {
            DateMention mention = at(words, i, stretch);
            if (mention != null) {
                found.add(mention);
            }
            i = gate.next(words, mention == null ? i + 1 : mention.range().to(), stretch.to());
        }
        return found;
    }

    /**
     * {@return whether a part of the day may be named in a stretch}
     *
     * @param words the text
     * @param stretch a sentence or a headline
     */
    public boolean mayHavePart(Words words, Range stretch) {
        return parts.next(words, stretch.from(), stretch.to()) < stretch.to();
    }

    /**
     * The day that begins with a word.
     *
     * @param words the text
     * @param from the word
     * @param limit the end that it must not pass
     * @return the day or null
     */
    public @Nullable DateMention at(Words words, int from, int limit) {
        return at(words, from, new Range(Math.max(0, from - DateRoles.LOOK_BACK), limit));
    }

    /** Whether a day in numbers begins here: {@code 31/5}, {@code 4-4-2022}. */
    boolean isNumericDate(Words words, int i, int limit) {
        return words.sign(i + 1) == '/' && words.length(i) <= 2 && numbers.at(words, i, limit) != null;
    }

    private @Nullable DateMention at(Words words, int from, Range stretch) {
        int limit = stretch.to();
        Phrases.@Nullable Match<PartOfDay> part = parts.at(words, from, limit);
        int i = part == null ? from : part.to();
        Phrases.@Nullable Match<DayWord> word = dayWords.at(words, i, limit);
        PartOfDay partOfDay = part == null ? null : part.value();
        if (word != null && word.value() != DayWord.PLAIN) {
            boolean bare = part == null && word.to() - word.from() == 1;
            return bare ? null : relative(words, from, partOfDay, word, limit);
        }
        i = word == null ? i : word.to();
        boolean announced = i > from;
        i = announced && words.sign(i) == '(' ? i + 1 : i;
        DayNumbers.Days days = numbers.at(words, i, limit);
        if (days == null || !announced && !standsAlone(words, i, days, limit) || isMiscounted(words, from, days)) {
            return null;
        }
        Range range = new Range(from, closed(words, new Range(from, i), days.end(), limit));
        DateMention.Role role = roles.of(words, range, stretch, days, part != null);
        return new DateMention(range, days.first(), days.last(), partOfDay, DateMention.Relative.NONE, role);
    }

    /** {@code Sáng nay}, with the numbers that may follow: {@code Sáng nay (30/6)}, {@code Chiều qua, 25-5}. */
    private DateMention relative(
            Words words, int from, @Nullable PartOfDay partOfDay, Phrases.Match<DayWord> word, int limit) {
        int i = word.to();
        boolean comma = words.sign(i) == ',';
        i = comma || words.sign(i) == '(' ? i + 1 : i;
        Phrases.@Nullable Match<DayWord> plain = dayWords.at(words, i, limit);
        i = plain != null && plain.value() == DayWord.PLAIN ? plain.to() : i;
        DayNumbers.Days days = numbers.at(words, i, limit);
        if (days == null || comma && plain == null && counted.isAt(words, days.end(), limit)) {
            DateMention.Relative relative =
                    DateMention.Relative.valueOf(word.value().name());
            Range said = new Range(from, word.to());
            return new DateMention(said, null, null, partOfDay, relative, DateMention.Role.EVENT);
        }
        Range range = new Range(from, closed(words, new Range(from, i), days.end(), limit));
        return new DateMention(
                range, days.first(), days.last(), partOfDay, DateMention.Relative.NONE, DateMention.Role.EVENT);
    }

    /** {@code 2 ngày 6 và 7/8} are that many days; in {@code số 47 ngày 13/12/2019} the number belongs to what stands before. */
    private static boolean isMiscounted(Words words, int from, DayNumbers.Days days) {
        boolean counted = words.isNumber(from) && words.is(from + 1, "ngày");
        return counted && (words.length(from) > 2 || days.first().equals(days.last()));
    }

    private static int closed(Words words, Range before, int end, int limit) {
        boolean bracketed = !before.isEmpty() && words.sign(before.to() - 1) == '(' && words.sign(end) == ')';
        return bracketed && end < limit ? end + 1 : end;
    }

    private boolean standsAlone(Words words, int from, DayNumbers.Days days, int limit) {
        boolean bracketed = words.sign(from - 1) == '(' && days.end() < limit && words.sign(days.end()) == ')';
        boolean inNumber = (words.sign(from - 1) == '/' || words.sign(from - 1) == '.') && !words.hasSpaceBefore(from);
        boolean limited = roles.isLimit(words, from) && !counted.isAt(words, days.end(), limit);
        return !inNumber && (days.last().year() > 0 || bracketed || limited);
    }
}
