package org.giaoban.view;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.report.Span;

/** Blank lines beyond the first in a row: they stay in the page, but take no room. */
final class BlankLines {
    private static final int BREAKS_TO_KEEP = 2;

    private BlankLines() {}

    /** The superfluous characters: from behind the first line break of a run of blank lines up to its last one. */
    static List<Span> superfluous(String text) {
        List<Span> found = new ArrayList<>();
        int first = -1;
        int last = -1;
        int breaks = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isBlank(text.charAt(i))) {
                if (text.charAt(i) == '\n') {
                    first = breaks == 0 ? i : first;
                    last = i;
                    breaks++;
                }
                continue;
            }
            if (breaks > BREAKS_TO_KEEP) {
                found.add(new Span(first + 1, last));
            }
            breaks = 0;
        }
        return found;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
