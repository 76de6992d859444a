package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the section off a breadcrumb: {@code Trang chủ / Tin tức / Thời sự}, {@code >> TIN TỨC >> Tin địa phương},
 * {@code Trang chủNewsThời sự}.
 */
final class Breadcrumb {
    private static final int LONGEST = 18;
    private static final int LONGEST_CRUMB = 6;

    private Breadcrumb() {}

    /** The last crumb, or null where a line is no breadcrumb. */
    static @Nullable Range last(Words words, Range line) {
        if (line.to() - line.from() > LONGEST || !leads(words, line)) {
            return null;
        }
        Range crumb = null;
        int from = line.from();
        for (int i = line.from(); i <= line.to(); i++) {
            boolean glued = i > from && i < line.to() && words.isCapitalised(i) && !words.hasSpaceBefore(i);
            if (i == line.to() || isJoint(words.sign(i)) || glued && words.isWord(i - 1)) {
                if (i - from > LONGEST_CRUMB) {
                    return null;
                }
                crumb = i > from ? new Range(from, i) : crumb;
                from = glued ? i : i + 1;
            }
        }
        return crumb == null || crumb.from() == line.from() ? null : crumb;
    }

    private static boolean leads(Words words, Range line) {
        int from = line.from();
        boolean home = words.is(from, "trang") && words.is(from + 1, "chủ");
        return home || words.sign(from) == '>' && words.sign(from + 1) == '>';
    }

    private static boolean isJoint(char sign) {
        return sign == '/' || sign == '>' || sign == '|' || sign == '\u203a' || sign == '"';
    }
}
