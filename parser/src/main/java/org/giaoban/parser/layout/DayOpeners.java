package org.giaoban.parser.layout;

import java.util.Set;
import org.giaoban.parser.text.Words;

/** Tells the words that a story opens its day with: {@code Ngày 5-3, …}, {@code Sáng nay, …}, {@code Chiều (5/3), …}. */
final class DayOpeners {
    private static final Set<String> PARTS = Set.of("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm");
    private static final Set<String> NEAR = Set.of("nay", "qua", "ngày", "cùng");
    private static final Set<String> LINKS = Set.of("vào", "qua", "nay");

    private DayOpeners() {}

    /** Whether a word names a day or a part of one. */
    static boolean isPart(Words words, int i) {
        String word = words.length(i) > 5 ? "" : words.folded(i);
        return PARTS.contains(word) || LINKS.contains(word);
    }

    /** Whether words begin with a day or a part of one, whatever follows. */
    static boolean beginAt(Words words, int i) {
        return words.length(i) <= 5 && PARTS.contains(words.folded(i));
    }

    /** Whether a day opens with a capitalised word: {@code Sáng 5-3}, {@code Ngày (5/3)}, {@code Chiều nay}. */
    static boolean isAt(Words words, int i) {
        if (!words.isCapitalised(i) || words.isAllCapitals(i) || !beginAt(words, i)) {
            return false;
        }
        boolean near = NEAR.contains(words.folded(i + 1));
        int number = words.sign(i + 1) == ',' || words.sign(i + 1) == '(' || near ? i + 2 : i + 1;
        return words.isNumber(number) || words.isNumber(i + 1) || near && words.sign(number) != 0;
    }
}
