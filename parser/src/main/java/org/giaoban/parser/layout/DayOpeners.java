package org.giaoban.parser.layout;

import java.util.List;
import org.giaoban.parser.text.Words;

/** Tells the words that a story opens its day with: {@code Ngày 5-3, …}, {@code Sáng nay, …}, {@code Chiều (5/3), …}. */
final class DayOpeners {
    private static final List<String> PARTS = List.of("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm");
    private static final List<String> NEAR = List.of("nay", "qua", "ngày", "cùng");
    private static final List<String> LINKS = List.of("vào", "qua", "nay");

    private DayOpeners() {}

    /** Whether a word names a day or a part of one. */
    static boolean isPart(Words words, int i) {
        return beginAt(words, i) || words.isAny(i, LINKS);
    }

    /** Whether words begin with a day or a part of one, whatever follows. */
    static boolean beginAt(Words words, int i) {
        return words.isAny(i, PARTS);
    }

    /** Whether a day opens with a capitalised word: {@code Sáng 5-3}, {@code Ngày (5/3)}, {@code Chiều nay}. */
    static boolean isAt(Words words, int i) {
        if (!words.isCapitalised(i) || words.isAllCapitals(i) || !beginAt(words, i)) {
            return false;
        }
        boolean near = words.isAny(i + 1, NEAR);
        int number = words.sign(i + 1) == ',' || words.sign(i + 1) == '(' || near ? i + 2 : i + 1;
        return words.isNumber(number) || words.isNumber(i + 1) || near && words.sign(number) != 0;
    }
}
