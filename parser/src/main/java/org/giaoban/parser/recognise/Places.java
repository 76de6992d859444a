package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Finds the localities and works in which something is to be done: {@code ở xã Tân Lộc}, {@code trên địa bàn huyện Phú Khê},
 * {@code tuyến đường Tân Lộc - Phú Khê}. A place without a name ({@code trên địa bàn}, {@code tại địa phương}) is none.
 */
public final class Places {
    private static final int LONGEST_NAME = 5;

    private final Phrases<String> markers;
    private final Phrases<String> units;
    private final Phrases<String> works;
    private final Phrases<String> known;
    private final Gate gate;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Places(Lexicons lexicons) {
        this.markers = lexicons.texts("place-markers.tsv");
        this.units = lexicons.texts("units.tsv");
        this.works = lexicons.texts("works.tsv");
        this.known = lexicons.texts("places.tsv");
        this.gate = new Gate(markers, units, works, known);
    }

    /**
     * The places in a directive.
     *
     * @param words the text
     * @param directive where to look
     * @return one range a place, unit and name, in order, each place once
     */
    public List<Range> in(Words words, Range directive) {
        List<Range> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int limit = directive.to();
        int i = next(words, directive.from(), limit);
        while (i < limit) {
            int start = markers.endAt(words, i, limit);
            int from = start < 0 ? i : start;
            int end = start < 0 ? -1 : localityEnd(words, from, limit);
            end = end < 0 ? worksEnd(words, from, limit, start >= 0) : end;
            if (end > from && seen.add(words.value(from, end))) {
                found.add(new Range(from, end));
            }
            i = next(words, end > from ? end : Math.max(from, i + 1), limit);
        }
        return found;
    }

    /** The next word with which a place may begin; a unit may have {@code các} before it. */
    private int next(Words words, int from, int limit) {
        return Math.max(from, gate.next(words, from, limit) - 1);
    }

    /** {@code xã Tân Lộc}, {@code các xã Tân Lộc, Hòa Thuận và Phú Khê}, {@code Hà Nội}; -1 for none. */
    private int localityEnd(Words words, int from, int limit) {
        boolean several = words.is(from, "các") || words.is(from, "hai");
        int unit = units.endAt(words, several ? from + 1 : from, limit);
        if (unit < 0) {
            return words.isCapitalised(from) ? known.endAt(words, from, limit) : -1;
        }
        int end = nameEnd(words, unit, limit, true);
        return end == unit ? -1 : several ? listEnd(words, end, limit) : end;
    }

    /** Further names of a list: {@code , Hòa Thuận và Phú Khê}, with or without their unit. */
    private int listEnd(Words words, int from, int limit) {
        int end = from;
        boolean more = true;
        while (more) {
            boolean joint = words.sign(end) == ',' || words.is(end, "và");
            int unit = joint ? units.endAt(words, end + 1, limit) : -1;
            int name = unit < 0 ? end + 1 : unit;
            int next = joint ? nameEnd(words, name, limit, false) : name;
            more = next > name;
            end = more ? next : end;
        }
        return end;
    }

    /**
     * {@code tuyến đường Tân Lộc - Phú Khê}, {@code quốc lộ 2C}, {@code cụm công nghiệp Đồng Sậy}; -1 for none. A head of one
     * syllable counts behind a marker only: {@code tại cầu Phú Khê}, but {@code yêu cầu 5K}.
     */
    private int worksEnd(Words words, int from, int limit, boolean marked) {
        int head = works.endAt(words, from, limit);
        if (head < 0 || head == from + 1 && !marked) {
            return -1;
        }
        int end = nameEnd(words, head, limit, true);
        while (end > head && words.sign(end) == '-' && nameEnd(words, end + 1, limit, false) > end + 1) {
            end = nameEnd(words, end + 1, limit, false);
        }
        return end > head ? end : -1;
    }

    /** The end of a capitalised run or, where it may be one, of a number with a letter ({@code 391}, {@code 2C}). */
    private static int nameEnd(Words words, int from, int limit, boolean numberAllowed) {
        int end = from;
        if (numberAllowed && end < limit && words.isNumber(end)) {
            end++;
            return end < limit && words.isAllCapitals(end) && !words.hasSpaceBefore(end) ? end + 1 : end;
        }
        while (end < limit && end - from < LONGEST_NAME && words.isCapitalised(end)) {
            end++;
        }
        return end;
    }
}
