package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells lines of the page from lines of the bulletin: menus, share buttons, related links, counters, banners, markup. */
final class Furniture {
    private static final int LONGEST = 14;
    private static final int LONGEST_SENTENCE = 6;

    /** What a line of furniture means for the lines after it. */
    enum Kind {
        /** Everything that follows belongs to the page. */
        END,
        /** Only this line does. */
        LINE,
        /** A slogan above every page, however long. */
        BANNER
    }

    private final Phrases<Kind> openings;

    Furniture(Lexicons lexicons) {
        this.openings = lexicons.kinds("furniture.tsv", Kind.class);
    }

    /** What kind of furniture a line is, or null where it is none. */
    @Nullable
    Kind of(Words words, Range line) {
        if (Markup.is(words, line) || hasNoName(words, line)) {
            return Kind.LINE;
        }
        int start = afterSigns(words, line);
        Phrases.@Nullable Match<Kind> opening = start < line.to() ? openings.at(words, start, line.to()) : null;
        if (opening == null || opening.value() == Kind.BANNER) {
            return opening == null ? null : Kind.BANNER;
        }
        boolean closed = opening.to() == line.to() || !words.isWord(opening.to()) || words.isCapitalised(opening.to());
        boolean sentence = words.sign(line.to() - 1) == '.' && line.to() - line.from() > LONGEST_SENTENCE;
        return closed && !sentence && line.to() - line.from() <= LONGEST ? opening.value() : null;
    }

    /** {@code A- A A+}, {@code N/A}, {@code 1}, {@code aa}, {@code ***}: no word that could name anything. */
    private static boolean hasNoName(Words words, Range line) {
        boolean number = false;
        for (int i = line.from(); i < line.to(); i++) {
            boolean small = words.isWord(i) && !words.isCapitalised(i);
            if (words.length(i) > 2 && !words.isNumber(i) || words.sign(i) == '.' && i > line.from()) {
                return false;
            }
            if (words.isWord(i) && !small && words.length(i) > 1) {
                return false;
            }
            number |= words.isNumber(i);
        }
        return !number || line.to() - line.from() == 1;
    }

    private static int afterSigns(Words words, Range line) {
        int i = line.from();
        while (i < line.to() && !words.isWord(i)) {
            i++;
        }
        return i;
    }
}
