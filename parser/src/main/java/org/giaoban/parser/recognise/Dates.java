package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds days.
 *
 * <p>Numbers alone are a day only with a year ({@code 25/6/2020}); without one they need a word before them
 * ({@code Sáng 12/1}, {@code ngày 25/6}) or brackets, for {@code 16/17 chỉ tiêu} is none.
 */
public final class Dates {
    private static final int LOOK_BACK = 9;

    private enum DayWord {
        TODAY,
        YESTERDAY,
        SAME_DAY,
        PLAIN
    }

    private final Phrases<PartOfDay> parts;
    private final Phrases<DayWord> dayWords;
    private final Phrases<String> documents;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Dates(Lexicons lexicons) {
        this.parts = lexicons.read("parts-of-day.tsv", PartOfDay::valueOf);
        this.dayWords = lexicons.read("day-words.tsv", DayWord::valueOf);
        this.documents = lexicons.texts("document-nouns.tsv");
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
        int i = stretch.from();
        while (i < stretch.to()) {
            DateMention mention = at(words, i, stretch);
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null ? i + 1 : mention.range().to();
        }
        return found;
    }

    /** Whether a day in numbers begins here: {@code 31/5}, {@code 4-4-2022}. */
    boolean isNumericDate(Words words, int i, int limit) {
        return words.sign(i + 1) == '/' && DayNumbers.at(words, i, limit) != null && words.length(i) <= 2;
    }

    private @Nullable DateMention at(Words words, int from, Range stretch) {
        int limit = stretch.to();
        Phrases.@Nullable Match<PartOfDay> part = words.isWord(from) ? parts.at(words, from, limit) : null;
        int i = part == null ? from : part.to();
        Phrases.@Nullable Match<DayWord> word = i < limit ? dayWords.at(words, i, limit) : null;
        if (word != null && word.value() != DayWord.PLAIN) {
            return relative(words, from, part, word, stretch);
        }
        boolean announced = part != null || word != null;
        i = word == null ? i : word.to();
        if (i < limit && words.sign(i) == '(' && announced) {
            i++;
        }
        if (i >= limit || !words.isNumber(i)) {
            return null;
        }
        DayNumbers.Days days = DayNumbers.at(words, i, limit);
        if (days == null || !announced && !standsAlone(words, i, days, limit)) {
            return null;
        }
        PartOfDay partOfDay = part == null ? null : part.value();
        return new DateMention(
                new Range(from, days.end()),
                days.first(),
                days.last(),
                partOfDay,
                DateMention.Relative.NONE,
                role(words, from, stretch.from()));
    }

    /** {@code Sáng nay}, with the numbers that may follow: {@code Sáng nay (30/6)}, {@code Chiều qua, 25-5}. */
    private @Nullable DateMention relative(
            Words words,
            int from,
            Phrases.@Nullable Match<PartOfDay> part,
            Phrases.Match<DayWord> word,
            Range stretch) {
        boolean bare = part == null && word.to() - word.from() == 1;
        if (bare) {
            return null;
        }
        int i = word.to();
        while (i < stretch.to()
                && i - word.to() < 3
                && (words.sign(i) == ','
                        || words.sign(i) == '('
                        || words.isWord(i) && words.folded(i).equals("ngày"))) {
            i++;
        }
        DayNumbers.Days days = i < stretch.to() && words.isNumber(i) ? DayNumbers.at(words, i, stretch.to()) : null;
        PartOfDay partOfDay = part == null ? null : part.value();
        DateMention.Relative relative =
                DateMention.Relative.valueOf(word.value().name());
        if (days == null) {
            return new DateMention(new Range(from, word.to()), null, null, partOfDay, relative, DateMention.Role.EVENT);
        }
        return new DateMention(
                new Range(from, days.end()),
                days.first(),
                days.last(),
                partOfDay,
                DateMention.Relative.NONE,
                DateMention.Role.EVENT);
    }

    private static boolean standsAlone(Words words, int from, DayNumbers.Days days, int limit) {
        if (days.last().year() > 0) {
            return true;
        }
        boolean bracketed = words.sign(from - 1) == '(' && days.end() < limit && words.sign(days.end()) == ')';
        String before = from > 0 && words.isWord(from - 1) ? words.folded(from - 1) : "";
        return bracketed || before.equals("đến") || before.equals("trước") || before.equals("hôm");
    }

    /** What a day belongs to, by the words before it in the same clause. */
    private DateMention.Role role(Words words, int from, int start) {
        if (words.sign(from - 1) == '(' || words.sign(from - 1) == '-') {
            return isCommemorated(words, from, start) ? DateMention.Role.ANNIVERSARY : DateMention.Role.EVENT;
        }
        for (int i = from - 1; i >= Math.max(start, from - LOOK_BACK); i--) {
            char sign = words.sign(i);
            if (sign == ',' || sign == ';' || sign == ':') {
                break;
            }
            if (documents.isAt(words, i, from) && hasNumber(words, i, from)) {
                return DateMention.Role.DOCUMENT;
            }
        }
        return isCommemorated(words, from, start) && words.folded(from - 1).equals("năm")
                ? DateMention.Role.ANNIVERSARY
                : DateMention.Role.EVENT;
    }

    private static boolean hasNumber(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isNumber(i) || words.isWord(i) && words.folded(i).equals("của")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommemorated(Words words, int from, int start) {
        for (int i = from - 1; i >= Math.max(start, from - 4 * LOOK_BACK); i--) {
            boolean memorial = words.isWord(i)
                    && (words.folded(i).equals("niệm")
                            || words.folded(i).equals("năm")
                                    && i + 1 < from
                                    && words.folded(i + 1).equals("ngày"));
            if (memorial) {
                return true;
            }
        }
        return false;
    }
}
