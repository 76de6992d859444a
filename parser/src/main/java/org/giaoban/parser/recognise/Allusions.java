package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the places that speak of somebody by title, by given name or by address word alone. */
public final class Allusions {
    private static final List<String> COUNTS = List.of("các", "những", "mỗi", "từng", "nhiều");

    private final Phrases<Honorific> honorifics;
    private final TitleEnds titleEnds;
    private final Phrases<String> heads;
    private final Titles titles;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Allusions(Lexicons lexicons) {
        this.honorifics = lexicons.kinds("honorifics.tsv", Honorific.class);
        this.titleEnds = new TitleEnds(lexicons);
        this.heads = lexicons.texts("position-heads.tsv");
        this.titles = new Titles(lexicons, new Names(lexicons));
        this.gate = new Gate(honorifics, heads, titles.modifiers());
    }

    /**
     * The allusions in a stretch in which nobody is named in full.
     *
     * @param words the text
     * @param stretch the words between two full names
     * @return the allusions in order
     */
    public List<Allusion> in(Words words, Range stretch) {
        List<Allusion> found = new ArrayList<>();
        int i = gate.next(words, stretch.from(), stretch.to());
        while (i < stretch.to()) {
            Allusion allusion = at(words, i, stretch.to());
            if (allusion != null) {
                found.add(allusion);
            }
            int after = allusion == null
                    ? afterCountedTitle(words, i, stretch.to())
                    : allusion.range().to();
            i = gate.next(words, after, stretch.to());
        }
        return found;
    }

    private @Nullable Allusion at(Words words, int i, int limit) {
        Phrases.@Nullable Match<Honorific> honorific = honorifics.at(words, i, limit);
        if (honorific == null) {
            return isCounted(words, i) ? null : byTitle(words, i, i, limit);
        }
        if (honorific.value() == Honorific.MANY || isCounted(words, i)) {
            return null;
        }
        Allusion titled = byTitle(words, i, honorific.to(), limit);
        return titled == null ? byAddress(words, honorific, limit) : titled;
    }

    /** The word to go on with; past the title where it is spoken of in the plural. */
    private int afterCountedTitle(Words words, int i, int limit) {
        int head = isCounted(words, i) ? heads.endAt(words, i, limit) : -1;
        return Math.max(head, i + 1);
    }

    /** {@code các Phó Chủ tịch}, {@code 41 đồng chí} speak of nobody in particular. */
    private static boolean isCounted(Words words, int i) {
        return words.isNumber(i - 1) || words.isAny(i - 1, COUNTS);
    }

    private @Nullable Allusion byTitle(Words words, int from, int titleStart, int limit) {
        Title title = titles.at(words, titleStart, limit);
        if (title == null
                || title.body() == null && isOfMany(words, title.range().to(), limit)) {
            return null;
        }
        int end = title.range().to();
        Range given = title.body() == null && isGivenName(words, end, limit) ? new Range(end, end + 1) : null;
        return new Allusion(new Range(from, given == null ? end : given.to()), title, given);
    }

    /** {@code Bí thư, Phó Bí thư các xã}: a title before others of which there are many. */
    private boolean isOfMany(Words words, int from, int limit) {
        int i = from;
        while (words.sign(i) == ',' || words.is(i, "và")) {
            int head = heads.endAt(words, i + 1, limit);
            if (head < 0) {
                return false;
            }
            i = head;
        }
        return i > from && (words.is(i, "các") || words.is(i, "những"));
    }

    private @Nullable Allusion byAddress(Words words, Phrases.Match<Honorific> honorific, int limit) {
        if (isGivenName(words, honorific.to(), limit)) {
            Range given = new Range(honorific.to(), honorific.to() + 1);
            return new Allusion(new Range(honorific.from(), given.to()), null, given);
        }
        boolean address = honorific.value() == Honorific.ONE;
        boolean acts = titleEnds.isAt(words, honorific.to(), limit) || words.sign(honorific.to()) == ',';
        return address && acts ? new Allusion(new Range(honorific.from(), honorific.to()), null, null) : null;
    }

    private static boolean isGivenName(Words words, int i, int limit) {
        return i < limit
                && words.isCapitalised(i)
                && words.length(i) > 1
                && (i + 1 >= limit || !words.isCapitalised(i + 1) || words.startsLine(i + 1));
    }
}
