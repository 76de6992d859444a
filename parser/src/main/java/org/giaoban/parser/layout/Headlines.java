package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Takes off a headline what is not its own: an agency's mark before it, a day in brackets or the name of the site behind it. */
final class Headlines {
    private static final int FEWEST_BEFORE_SITE = 5;

    private final PageDates dates;

    Headlines(PageDates dates) {
        this.dates = dates;
    }

    /** The headline in a title line. */
    Range in(Words words, Range line) {
        int end = withoutSite(words, line.from(), withoutDay(words, line));
        int start = AgencyPrefix.endIn(words, new Range(line.from(), end));
        while (start < end && words.sign(start) != 0 && words.sign(start) != '"' && words.sign(start) != '\'') {
            start++;
        }
        return start < end ? new Range(start, end) : line;
    }

    /** {@code … (17/05/2018 17:09)}. */
    private int withoutDay(Words words, Range line) {
        return dayBehind(words, line) == null ? line.to() : bracket(words, line);
    }

    /** The day in brackets behind a headline, or null. */
    @Nullable
    PageDate dayBehind(Words words, Range line) {
        int open = bracket(words, line);
        return open > line.from() ? dates.in(words, new Range(open, line.to())) : null;
    }

    /** Where the brackets open that a line ends with, or its beginning where it ends with none. */
    private static int bracket(Words words, Range line) {
        int open = line.to() - 1;
        if (words.sign(open) != ')') {
            return line.from();
        }
        while (open > line.from() && words.sign(open) != '(') {
            open--;
        }
        return open;
    }

    /** {@code … - VnTin}: one word with a capital inside. */
    private static int withoutSite(Words words, int start, int end) {
        boolean site = end - start > FEWEST_BEFORE_SITE + 2
                && words.sign(end - 3) == '-'
                && !words.hasSpaceBefore(end - 1)
                && words.isCapitalised(end - 2)
                && words.isCapitalised(end - 1);
        return site ? end - 3 : end;
    }
}
