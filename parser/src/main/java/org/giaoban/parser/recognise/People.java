package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people who are named in a sentence, with the titles beside their names.
 *
 * <p>Titles stand after the name ({@code đồng chí Lê An - TUV, Bí thư Huyện ủy}), before it ({@code Bí thư Huyện ủy, Chủ tịch
 * HĐND huyện Lê An}), or before a whole list ({@code các Phó Chủ tịch UBND tỉnh: Trần Bình, Vũ Cảnh}).
 */
public final class People {
    private final Phrases<Honorific> honorifics;
    private final Names names;
    private final Titles titles;
    private final Phrases<String> appointments;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public People(Lexicons lexicons) {
        this.honorifics = lexicons.kinds("honorifics.tsv", Honorific.class);
        this.names = new Names(lexicons);
        this.titles = new Titles(lexicons, names);
        this.appointments = lexicons.texts("appointments.tsv");
        this.gate = new Gate(honorifics, titles.heads(), titles.modifiers());
    }

    /**
     * The people named in a sentence.
     *
     * @param words the text
     * @param sentence a sentence, a headline or a caption
     * @return the mentions in order, none overlapping another
     */
    public List<PersonMention> in(Words words, Range sentence) {
        return new PeopleScan(words, sentence.to(), this).run(sentence.from());
    }

    /** The titles, one after the other, that begin with a word: {@code Bí thư Huyện ủy, Chủ tịch HĐND huyện}. */
    List<Title> chain(Words words, int from, int limit) {
        List<Title> chain = new ArrayList<>();
        int i = from;
        Title title = titleOrRank(words, i, limit);
        while (title != null) {
            chain.add(title);
            i = isShort(words, title) && titles.isAt(words, title.range().to(), limit)
                    ? title.range().to()
                    : separatorEnd(words, title.range().to());
            title = titleOrRank(words, i, limit);
        }
        return chain;
    }

    /** {@code TUV Phó Chủ tịch HĐND tỉnh}: a title in letters needs no separator behind it. */
    private static boolean isShort(Words words, Title title) {
        Range range = title.range();
        return range.to() - range.from() == 1 && words.isAllCapitals(range.from()) && words.length(range.from()) > 2;
    }

    private @Nullable Title titleOrRank(Words words, int from, int limit) {
        Title title = titles.at(words, from, limit);
        return title == null ? rankAt(words, from, limit) : title;
    }

    /** A rank that stands among titles is a position as well. */
    private @Nullable Title rankAt(Words words, int from, int limit) {
        Phrases.@Nullable Match<Honorific> match = honorifics.at(words, from, limit);
        if (match == null || match.value() != Honorific.RANK || words.isCapitalised(match.to()) && match.to() < limit) {
            return null;
        }
        Range range = new Range(match.from(), match.to());
        return new Title(range, words.value(range.from(), range.to()), null, PositionStatus.CURRENT);
    }

    /** {@code A - Tỉnh ủy viên; Đại tá, Phó Chỉ huy trưởng}: a rank behind a semicolon, with a title and no name behind it. */
    boolean isRankAmongTitles(Words words, int from, int limit) {
        Title rank = rankAt(words, from, limit);
        return rank != null
                && words.sign(rank.range().to()) == ','
                && titles.isAt(words, rank.range().to() + 1, limit);
    }

    /** Where the words of an appointment end that stand here: {@code được bầu giữ chức}; -1 where none do. */
    int appointmentEnd(Words words, int from, int limit) {
        return appointments.endAt(words, from, limit);
    }

    /**
     * Where the title after a separator begins: signs, {@code kiêm}, {@code đồng thời là}.
     *
     * @return the word after the separator, or -1 where none stands here
     */
    static int separatorEnd(Words words, int from) {
        int i = from;
        while (isSeparator(words.sign(i))) {
            i++;
        }
        if (i > from) {
            return i;
        }
        if (words.is(i, "kiêm")) {
            return i + 1;
        }
        boolean both = words.is(i, "đồng") && words.is(i + 1, "thời") && words.is(i + 2, "là");
        return both ? i + 3 : -1;
    }

    private static boolean isSeparator(char sign) {
        return sign == ',' || sign == '-' || sign == '/';
    }

    /** Whether a title or a rank in the place of one begins here. */
    boolean beginsTitle(Words words, int from, int limit) {
        return titles.isAt(words, from, limit) || rankAt(words, from, limit) != null;
    }

    Phrases<Honorific> honorifics() {
        return honorifics;
    }

    /** Where an address word or a title may begin. */
    Gate gate() {
        return gate;
    }

    Names names() {
        return names;
    }

    Titles titles() {
        return titles;
    }
}
