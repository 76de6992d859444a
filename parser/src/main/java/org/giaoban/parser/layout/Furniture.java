package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells lines of the page from lines of the bulletin: menus, share buttons, related links, counters, markup. */
final class Furniture {
    private static final int LONGEST = 14;

    /** What a line of furniture means for the lines after it. */
    enum Kind {
        /** Everything that follows belongs to the page. */
        END,
        /** Only this line does. */
        LINE
    }

    private final Phrases<Kind> openings;

    Furniture(Lexicons lexicons) {
        this.openings = lexicons.read("furniture.tsv", Kind::valueOf);
    }

    /** What kind of furniture a line is, or null where it is none. */
    @Nullable
    Kind of(Words words, Range line) {
        if (isMarkup(words, line)) {
            return Kind.LINE;
        }
        int start = afterSigns(words, line);
        if (start == line.to() && !hasNumber(words, line)) {
            return Kind.LINE;
        }
        Phrases.@Nullable Match<Kind> opening = start < line.to() ? openings.at(words, start, line.to()) : null;
        if (opening == null || line.to() - line.from() > LONGEST) {
            return null;
        }
        boolean wholeLine =
                opening.to() == line.to() || !words.isWord(opening.to()) || words.isCapitalised(opening.to());
        boolean sentence = words.sign(line.to() - 1) == '.' && line.to() - line.from() > 6;
        return wholeLine && !sentence ? opening.value() : null;
    }

    /** {@code ![](…)}, {@code [img]}, {@code [//]: #}, a bare address, a heading of markdown. */
    private static boolean isMarkup(Words words, Range line) {
        char first = words.sign(line.from());
        if (first == '[' && words.sign(line.from() + 1) == '/'
                || first == '!'
                || first == '#'
                || first == '[' && line.to() - line.from() <= LONGEST) {
            return true;
        }
        String word = words.isWord(line.from()) ? words.folded(line.from()) : "";
        int source = first == '*' && line.to() - line.from() > 3 && words.sign(line.from() + 2) == ':'
                ? line.from() + 3
                : line.from();
        return word.equals("http")
                || word.equals("https")
                || source < line.to()
                        && words.isWord(source)
                        && words.folded(source).startsWith("http");
    }

    private static boolean hasNumber(Words words, Range line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (words.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private static int afterSigns(Words words, Range line) {
        int i = line.from();
        while (i < line.to() && !words.isWord(i)) {
            i++;
        }
        return i;
    }
}
