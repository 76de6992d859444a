package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Finds the localities in which something is to be done: {@code ở xã Tân Lộc}, {@code trên địa bàn huyện Phú Khê}. */
public final class Places {
    private static final int LONGEST_NAME = 4;

    private final Phrases<String> markers;
    private final Phrases<String> units;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Places(Lexicons lexicons) {
        this.markers = lexicons.texts("place-markers.tsv");
        this.units = lexicons.texts("units.tsv");
    }

    /**
     * The places in a directive.
     *
     * @param words the text
     * @param directive where to look
     * @return one range a place, unit and name, in order
     */
    public List<Range> in(Words words, Range directive) {
        List<Range> found = new ArrayList<>();
        for (int i = directive.from(); i < directive.to(); i++) {
            int start = words.isWord(i) ? markers.endAt(words, i, directive.to()) : -1;
            int unit = start < 0 || start >= directive.to() ? -1 : units.endAt(words, start, directive.to());
            if (unit > 0) {
                int end = unit;
                while (end < directive.to() && end - unit < LONGEST_NAME && words.isCapitalised(end)) {
                    end++;
                }
                if (end > unit) {
                    found.add(new Range(start, end));
                }
            }
        }
        return found;
    }
}
