package org.giaoban.parser.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that a directive aims at: {@code đạt 100%}, {@code ít nhất 5 xã}, {@code 3,2 tỷ đồng}.
 *
 * <p>A comma parts decimals, a dot thousands. A number in a clause that tells what was done ({@code đã hoàn thành khoảng 63%}) is
 * context and left out, and so are numbers without a unit: days, documents, roads.
 */
public final class Quantities {
    private static final int MOST_DIGITS = 15;

    private final Phrases<String> units;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Quantities(Lexicons lexicons) {
        this.units = lexicons.texts("measure-units.tsv");
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
        boolean past = false;
        int i = directive.from();
        while (i < directive.to()) {
            char sign = words.sign(i);
            past = sign != ','
                    && sign != ';'
                    && (past || words.isWord(i) && words.folded(i).equals("đã"));
            QuantityMention mention = past || !words.isNumber(i) ? null : at(words, i, directive.to());
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null
                    ? numberEnd(words, i, directive.to())
                    : mention.range().to();
        }
        return found;
    }

    private @Nullable QuantityMention at(Words words, int from, int limit) {
        boolean inside = words.sign(from - 1) == '/' || words.sign(from - 1) == '-';
        int end = numberEnd(words, from, limit);
        int unit = end < limit ? units.endAt(words, end, limit) : -1;
        boolean percent = end < limit && words.sign(end) == '%';
        if (inside || unit < 0 && !percent) {
            return null;
        }
        BigDecimal value = value(words, from, end);
        int to = percent ? end + 1 : unit;
        return value == null ? null : new QuantityMention(new Range(from, to), value, new Range(end, to));
    }

    /** Past the digits, and the dots and commas between digits. */
    private static int numberEnd(Words words, int from, int limit) {
        int i = from + 1;
        while (words.isNumber(from)
                && i + 1 < limit
                && (words.sign(i) == ',' || words.sign(i) == '.')
                && words.isNumber(i + 1)
                && !words.hasSpaceBefore(i)
                && !words.hasSpaceBefore(i + 1)) {
            i += 2;
        }
        return i;
    }

    private static @Nullable BigDecimal value(Words words, int from, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (words.isNumber(i)) {
                digits.append(words.folded(i));
            } else if (words.sign(i) == ',') {
                digits.append('.');
            }
        }
        boolean readable = digits.length() <= MOST_DIGITS && digits.indexOf(".") == digits.lastIndexOf(".");
        return readable ? new BigDecimal(digits.toString()) : null;
    }
}
