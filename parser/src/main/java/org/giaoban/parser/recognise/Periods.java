package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds months, quarters, halves of a year, years and runs of years. */
public final class Periods {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Phrases<String> numbers;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Periods(Lexicons lexicons) {
        this.numbers = lexicons.texts("number-words.tsv");
    }

    /**
     * The periods in a stretch.
     *
     * @param words the text
     * @param stretch a sentence, a headline, a meeting's name
     * @return the mentions in order
     */
    public List<PeriodMention> in(Words words, Range stretch) {
        List<PeriodMention> found = new ArrayList<>();
        int i = stretch.from();
        while (i < stretch.to()) {
            PeriodMention mention = at(words, i, stretch.to());
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null ? i + 1 : mention.range().to();
        }
        return found;
    }

    /**
     * The period that begins with a word.
     *
     * @param words the text
     * @param from the word
     * @param limit the end that it must not pass
     * @return the period or null
     */
    public @Nullable PeriodMention at(Words words, int from, int limit) {
        PeriodMention months =
                words.isNumber(from) || numbers.isAt(words, from, limit) ? months(words, from, limit) : null;
        if (months != null) {
            return months;
        }
        if (!words.isWord(from) || from + 1 >= limit) {
            return null;
        }
        return switch (words.folded(from)) {
            case "tháng" -> month(words, from, limit);
            case "quý", "quí" -> quarter(words, from, limit);
            case "năm" -> year(words, from, limit);
            case "giai" -> words.folded(from + 1).equals("đoạn") ? years(words, from, from + 2, limit, false) : null;
            case "nhiệm" ->
                words.folded(from + 1).equals("kì") || words.folded(from + 1).equals("kỳ")
                        ? years(words, from, from + 2, limit, true)
                        : null;
            default -> null;
        };
    }

    /** {@code 6 tháng đầu năm 2021}, {@code sáu tháng cuối năm}, {@code 9 tháng năm 2025}. */
    private @Nullable PeriodMention months(Words words, int from, int limit) {
        int count = numberAt(words, from, limit);
        int i = words.isNumber(from) ? from + 1 : numbers.endAt(words, from, limit);
        if (count < 2
                || count > 12
                || i + 1 >= limit
                || !words.isWord(i)
                || !words.folded(i).equals("tháng")) {
            return null;
        }
        String which = words.isWord(i + 1) ? words.folded(i + 1) : "";
        boolean last = which.equals("cuối");
        int year = which.equals("đầu") || last ? i + 2 : i + 1;
        if (year >= limit || !words.isWord(year) || !words.folded(year).equals("năm")) {
            return null;
        }
        Year named = yearAt(words, year + 1, limit);
        int end = named == null ? year + 1 : named.end();
        int value = named == null ? 0 : named.value();
        return new PeriodMention(new Range(from, end), last ? 13 - count : 1, last ? 12 : count, value, value, false);
    }

    private @Nullable PeriodMention month(Words words, int from, int limit) {
        int month = words.number(from + 1);
        if (month < 1 || month > 12 || words.length(from + 1) > 2 || from > 0 && words.isNumber(from - 1)) {
            return null;
        }
        Year year = yearAfter(words, from + 2, limit);
        int end = year == null ? from + 2 : year.end();
        int value = year == null ? 0 : year.value();
        return new PeriodMention(new Range(from, end), month, month, value, value, false);
    }

    private @Nullable PeriodMention quarter(Words words, int from, int limit) {
        int quarter = words.isNumber(from + 1) ? words.number(from + 1) : roman(words, from + 1);
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        Year year = yearAfter(words, from + 2, limit);
        int end = year == null ? from + 2 : year.end();
        int value = year == null ? 0 : year.value();
        return new PeriodMention(new Range(from, end), quarter * 3 - 2, quarter * 3, value, value, false);
    }

    private static int roman(Words words, int i) {
        return switch (words.isWord(i) ? words.folded(i) : "") {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> 0;
        };
    }

    private @Nullable PeriodMention year(Words words, int from, int limit) {
        Year year = yearAt(words, from + 1, limit);
        boolean counted = from > 0 && words.isNumber(from - 1);
        return year == null || counted
                ? null
                : new PeriodMention(new Range(from, year.end()), 1, 12, year.value(), year.value(), false);
    }

    /** {@code giai đoạn 2021 - 2025}, {@code nhiệm kỳ 2021_2026}. */
    private @Nullable PeriodMention years(Words words, int from, int first, int limit, boolean term) {
        Year begin = yearAt(words, first, limit);
        if (begin == null) {
            return null;
        }
        int next = begin.end();
        boolean joined = next + 1 < limit && (words.sign(next) == '-' || words.sign(next) == '/');
        Year end = joined ? yearAt(words, next + 1, limit) : null;
        int last = end == null ? begin.value() : end.value();
        return new PeriodMention(
                new Range(from, end == null ? next : end.end()),
                1,
                12,
                begin.value(),
                Math.max(last, begin.value()),
                term);
    }

    private record Year(int value, int end) {}

    /** {@code năm 2020}, {@code /2020}, {@code -2020} after a month or a quarter. */
    private static @Nullable Year yearAfter(Words words, int i, int limit) {
        if (i + 1 >= limit) {
            return null;
        }
        boolean named =
                words.isWord(i) && words.folded(i).equals("năm") || words.sign(i) == '/' || words.sign(i) == '-';
        return named ? yearAt(words, i + 1, limit) : null;
    }

    private static @Nullable Year yearAt(Words words, int i, int limit) {
        if (i >= limit || !words.isNumber(i) || words.length(i) != 4) {
            return null;
        }
        int value = words.number(i);
        return value >= FIRST_YEAR && value <= LAST_YEAR ? new Year(value, i + 1) : null;
    }

    private int numberAt(Words words, int i, int limit) {
        if (words.isNumber(i)) {
            return words.number(i);
        }
        Phrases.@Nullable Match<String> word = numbers.at(words, i, limit);
        return word == null ? 0 : Integer.parseInt(word.value());
    }
}
