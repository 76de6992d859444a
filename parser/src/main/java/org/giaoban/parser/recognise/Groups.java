package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds attending groups and unnamed office-holders in a list: {@code lãnh đạo một số phòng, đơn vị có liên quan; Bí thư các xã, thị trấn}.
 *
 * <p>A semicolon always parts two groups, a comma or {@code và} only where a new head noun begins ({@code group-heads.tsv}).
 */
public final class Groups {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 45;

    private enum Head {
        PERSON,
        BODY,
        DETERMINER
    }

    private final Phrases<Head> heads;
    private final Phrases<String> edges;
    private final Phrases<String> tails;
    private final Phrases<String> verbs;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Groups(Lexicons lexicons) {
        this.heads = lexicons.kinds("group-heads.tsv", Head.class);
        this.edges = lexicons.texts("group-edges.tsv");
        this.tails = lexicons.texts("group-tails.tsv");
        this.verbs = lexicons.texts("group-verbs.tsv");
    }

    /**
     * The groups in a list.
     *
     * @param words the text
     * @param list the stretch of the list
     * @param people the stretches in it that name people
     * @return one range a group, in order
     */
    public List<Range> in(Words words, Range list, List<Range> people) {
        List<Range> found = new ArrayList<>();
        int from = list.from();
        for (Range person : people) {
            split(words, from, Math.max(from, person.from()), found);
            from = Math.max(from, person.to());
        }
        split(words, from, Math.max(from, list.to()), found);
        return found;
    }

    private void split(Words words, int from, int to, List<Range> found) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to
                    || words.sign(i) == ';'
                    || words.sign(i) == '.' && i + 1 >= to
                    || isNewHead(words, i, start, to);
            if (ends) {
                add(words, start, i, found);
                start = i;
            }
        }
    }

    /** A comma, {@code và} or {@code cùng} before a new head noun. */
    private boolean isNewHead(Words words, int i, int start, int to) {
        if (i <= start || isBareHead(words, start, i)) {
            return false;
        }
        boolean comma = words.sign(i) == ',';
        int edge = comma ? i + 1 : edges.endAt(words, i, to);
        int after = comma ? Math.max(edge, edges.endAt(words, edge, to)) : edge;
        boolean listGoesOn = (comma ? edge == after : words.is(i, "và"))
                && isLedByPerson(words, start, i)
                && isBody(words, after, to);
        return headEnd(words, after, to) > 0 && !listGoesOn && (!comma || isStrongHead(words, after, to));
    }

    /** {@code Bí thư, Phó Bí thư các xã}, {@code chủ tịch và trưởng phòng các xã}: heads without a body yet wait for the one after them. */
    private boolean isBareHead(Words words, int start, int i) {
        int from = start;
        boolean named = false;
        while (from < i) {
            int edge = words.sign(from) != 0 ? from + 1 : edges.endAt(words, from, i);
            int head = named ? -1 : heads.endAt(words, from, i);
            if (edge < 0 && head < 0) {
                return false;
            }
            named = head >= edge;
            from = Math.max(edge, head);
        }
        return named;
    }

    /** The end of a head noun, after a determiner too: {@code một số lãnh đạo}; -1 where none begins. */
    private int headEnd(Words words, int i, int to) {
        Phrases.@Nullable Match<Head> head = heads.at(words, i, to);
        if (head == null) {
            return -1;
        }
        return head.value() == Head.DETERMINER ? heads.endAt(words, head.to(), to) : head.to();
    }

    /**
     * {@return whether a group of people begins with a word, or one of several bodies; a single body has a name of its own}
     *
     * @param words the text
     * @param i the word
     * @param to the end
     */
    public boolean isAt(Words words, int i, int to) {
        return headEnd(words, i, to) > 0 && (!isBody(words, i, to) || words.is(i, "các"));
    }

    /** {@code lãnh đạo UBND tỉnh, các sở, ngành}: the bodies after the comma are led as well. */
    private boolean isBody(Words words, int i, int to) {
        Phrases.@Nullable Match<Head> head = heads.at(words, i, to);
        return head != null && head.value() == Head.BODY;
    }

    private boolean isLedByPerson(Words words, int start, int end) {
        Phrases.@Nullable Match<Head> head = heads.at(words, headStart(words, start, end), end);
        return head != null && head.value() == Head.PERSON;
    }

    /** Past the signs and joining words at the start of a stretch. */
    private int headStart(Words words, int start, int end) {
        int i = start;
        while (i < end && (words.sign(i) != 0 || edges.isAt(words, i, end) && !heads.isAt(words, i, end))) {
            i = words.sign(i) != 0 ? i + 1 : edges.endAt(words, i, end);
        }
        return i;
    }

    /** After a comma, a bare {@code phòng} or {@code ban} goes on a phrase that has its determiner already. */
    private boolean isStrongHead(Words words, int i, int to) {
        int end = heads.endAt(words, i, to);
        return end - i > 1 || end < to && (words.isCapitalised(end) || words.is(end, "các"));
    }

    private void add(Words words, int from, int to, List<Range> found) {
        int start = headStart(words, from, to);
        int end = to;
        while (end > start && words.sign(end - 1) != 0 && words.sign(end - 1) != ')' && words.sign(end - 1) != '"') {
            end--;
        }
        end = withoutTail(words, start, end);
        if (end - start >= FEWEST_WORDS
                && end - start <= MOST_WORDS
                && headEnd(words, start, end) > 0
                && !tells(words, start, end)) {
            found.add(new Range(start, end));
        }
    }

    /** A stretch in which somebody acts is a sentence and no group. */
    private boolean tells(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!words.isCapitalised(i) && verbs.isAt(words, i, end)) {
                return true;
            }
        }
        return false;
    }

    private int withoutTail(Words words, int start, int end) {
        for (int i = Math.max(start, end - 5); i < end; i++) {
            if (tails.endAt(words, i, end) == end) {
                return i;
            }
        }
        return end;
    }
}
