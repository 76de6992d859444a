package org.giaoban.parser.layout;

import java.util.List;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells lines of markup and bare addresses: {@code ![](…)}, {@code [img]}, {@code [//]: #}, {@code <image>…</image>}, {@code %image_alt%},
 * {@code >> a related headline}, {@code https://…}, {@code danh-gia-thang-10}.
 */
final class Markup {
    private static final int LONGEST = 14;
    /** A longer line has swallowed the text behind the link. */
    private static final int LONGEST_LINK = 60;

    private static final int FEWEST_SLUG = 5;
    private static final List<String> SCHEMES = List.of("http", "https");

    private Markup() {}

    static boolean is(Words words, Range line) {
        int from = line.from();
        while (from < line.to() - 1 && words.sign(from) == '|') {
            from++;
        }
        return isTag(words, from, line.to()) || isAddress(words, line) || isSlug(words, line);
    }

    private static boolean isTag(Words words, int from, int to) {
        char first = words.sign(from);
        char second = words.sign(from + 1);
        boolean brief = to - from <= LONGEST;
        return switch (first) {
            case '!', '#' -> true;
            case '[' -> second == '/' || brief;
            case '<', '%' -> brief && !words.hasSpaceBefore(from + 1);
            case '>' -> second == '>' && to - from <= LONGEST_LINK;
            case '&' -> words.is(from + 1, "gt");
            default -> false;
        };
    }

    private static boolean isAddress(Words words, Range line) {
        int from = line.from();
        boolean labelled = words.sign(from) == '*' && words.sign(from + 2) == ':';
        return words.isAny(labelled ? from + 3 : from, SCHEMES);
    }

    /** A file's name: small words without marks, hyphens between them, no space. */
    private static boolean isSlug(Words words, Range line) {
        if (line.to() - line.from() < FEWEST_SLUG) {
            return false;
        }
        for (int i = line.from(); i < line.to(); i++) {
            boolean joint = (i - line.from()) % 2 == 1;
            boolean part = joint ? words.sign(i) == '-' : words.sign(i) == 0 && !words.isCapitalised(i);
            if (!part || i > line.from() && words.hasSpaceBefore(i)) {
                return false;
            }
        }
        return true;
    }
}
