package org.giaoban.parser.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that a directive aims at: {@code đạt 100%}, {@code ít nhất 5 xã}, {@code 3,2 tỷ đồng}, {@code 05 tổ chức}.
 *
 * <p>A number in a clause that tells what was done ({@code đã hoàn thành khoảng 63%}) is context and left out, and so are numbers without a
 * unit, shares of a whole ({@code 16/17 chỉ tiêu}), numbers that are names ({@code Phường 1}, {@code Đề án 06}) and sets that are named
 * ({@code 2 huyện Tân Lộc và Phú Khê}).
 */
public final class Quantities {
    private static final int LONGEST_NOUN = 3;

    private enum Tense {
        DONE,
        REACHED,
        WANTED
    }

    private final Phrases<String> units;
    private final Phrases<Integer> numberWords;
    private final Phrases<String> numbered;
    private final Phrases<Tense> tenses;
    private final Gate gate;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Quantities(Lexicons lexicons) {
        this.units = lexicons.texts("measure-units.tsv");
        this.numberWords = lexicons.numbers("number-words.tsv");
        this.numbered = lexicons.texts("numbered-nouns.tsv");
        this.tenses = lexicons.kinds("quantity-tenses.tsv", Tense.class);
        this.gate = Gate.withNumbers(numberWords, tenses);
    }

    /**
     * The quantities in a directive.
     *
     * @param words the text
     * @param directive where to look
     * @return the mentions in order
     */
    public List<QuantityMention> in(Words words, Range directive) {
        List<QuantityMention> found = new ArrayList<>();
        Tense tense = null;
        int i = next(words, directive.from(), directive.to());
        while (i < directive.to()) {
            tense = tense(words, i, directive.to(), tense);
            Numeral number = number(words, i, directive.to());
            boolean wanted = tense == null || tense == Tense.WANTED;
            QuantityMention mention = number != null && wanted ? of(words, i, number, directive) : null;
            if (mention != null) {
                found.add(mention);
            }
            int end = number == null ? i + 1 : number.end();
            i = next(words, mention == null ? end : mention.range().to(), directive.to());
        }
        return found;
    }

    /** The next word that tells a number or a tense, or the sign that may end a clause. */
    private int next(Words words, int from, int limit) {
        return gate.nextOr(words, Mark.SIGN, from, limit);
    }

    /** The tense from a word on: a new clause has none until one of its words tells. */
    private @Nullable Tense tense(Words words, int i, int limit, @Nullable Tense before) {
        char sign = words.sign(i);
        if (sign == ',' || sign == ';' || sign == '.' || sign == ':') {
            return null;
        }
        Phrases.@Nullable Match<Tense> found = tenses.at(words, i, limit);
        if (found == null || found.value() == Tense.REACHED && before == Tense.WANTED) {
            return before;
        }
        return found.value();
    }

    /** The number in digits or words that begins with a word, or null. */
    private @Nullable Numeral number(Words words, int i, int limit) {
        if (words.isNumber(i)) {
            return Numeral.at(words, i, limit);
        }
        Phrases.@Nullable Match<Integer> word = words.is(i, "năm") ? null : numberWords.at(words, i, limit);
        return word == null ? null : new Numeral(BigDecimal.valueOf(word.value()), word.to());
    }

    private @Nullable QuantityMention of(Words words, int from, Numeral number, Range directive) {
        int limit = directive.to();
        int end = afterRun(words, number.end(), limit);
        int unit = units.endAt(words, end, limit);
        if (unit < 0 || isPart(words, from) || isName(words, from, directive.from())) {
            return null;
        }
        boolean named = unit < limit && words.isWord(end) && words.isCapitalised(unit);
        boolean compound = unit < limit && words.isNumber(unit);
        int to = afterRate(words, unit);
        return named || compound ? null : new QuantityMention(new Range(from, to), number.value(), new Range(end, to));
    }

    /** {@code 5-7%}, {@code 5 đến 7 xã}. */
    private static int afterRun(Words words, int end, int limit) {
        boolean joined = words.sign(end) == '-' || words.is(end, "đến");
        Numeral upper = joined ? Numeral.at(words, end + 1, limit) : null;
        return upper == null ? end : upper.end();
    }

    /** {@code 7,6%/năm}, {@code 5 triệu đồng/m2}. */
    private static int afterRate(Words words, int unit) {
        boolean rate = words.sign(unit) == '/' && words.isWord(unit + 1);
        if (!rate) {
            return unit;
        }
        boolean squared = words.isNumber(unit + 2) && !words.hasSpaceBefore(unit + 2);
        return squared ? unit + 3 : unit + 2;
    }

    /** {@code 16/17}, {@code Covid-19}, the end of {@code 28.5.2020}: part of something else. */
    private static boolean isPart(Words words, int from) {
        char before = words.sign(from - 1);
        boolean goesOn = words.isWord(from - 1) || before == '-' || before != 0 && words.isNumber(from - 2);
        return before == '/' || words.sign(from + 1) == '/' || goesOn && !words.hasSpaceBefore(from);
    }

    /** {@code Phường 1}, {@code Nghị quyết số 05}, {@code ở 4 tỉnh}. */
    private boolean isName(Words words, int from, int start) {
        for (int i = Math.max(start, from - LONGEST_NOUN); i < from; i++) {
            boolean each = words.is(i - 1, "mỗi") || words.is(i - 1, "từng");
            if (!each && numbered.endAt(words, i, from) == from) {
                return true;
            }
        }
        return false;
    }
}
