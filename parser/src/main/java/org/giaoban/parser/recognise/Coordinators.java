package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Finds those who are to act together with the addressees: {@code phối hợp với | các phòng chuyên môn | tháo gỡ …}. */
public final class Coordinators {
    private static final int LONGEST = 40;

    private final Phrases<String> coordination;
    private final Phrases<String> nouns;
    private final Phrases<String> ends;
    private final AddresseeHeads heads;
    private final Actions actions;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Coordinators(Lexicons lexicons) {
        this.coordination = lexicons.texts("coordination.tsv");
        this.nouns = lexicons.texts("body-nouns.tsv");
        this.ends = lexicons.texts("coordinator-ends.tsv");
        this.heads = new AddresseeHeads(lexicons);
        this.actions = new Actions(lexicons);
    }

    /**
     * The phrases in a directive.
     *
     * @param words the text
     * @param text the directive
     * @return one range a phrase, in order
     */
    public List<Range> in(Words words, Range text) {
        List<Range> found = new ArrayList<>();
        int i = coordination.next(words, text.from(), text.to());
        while (i < text.to()) {
            int start = coordination.endAt(words, i, text.to());
            if (heads.isAt(words, start, text.to())) {
                Range phrase = new Range(start, end(words, start, text.to()));
                found.add(phrase);
                start = phrase.to();
            }
            i = coordination.next(words, Math.max(i + 1, start), text.to());
        }
        return found;
    }

    private int end(Words words, int from, int limit) {
        int most = Math.min(limit, from + LONGEST);
        int i = from + 1;
        while (i < most && !endsBefore(words, i, limit)) {
            i++;
        }
        while (i > from + 1 && (words.sign(i - 1) != 0 || words.is(i - 1, "và"))) {
            i--;
        }
        return i;
    }

    private boolean endsBefore(Words words, int i, int limit) {
        char sign = words.sign(i);
        if (sign == ',') {
            return !continuesList(words, i + 1, limit);
        }
        if (sign != 0) {
            return sign == ';' || sign == ':' || sign == '(' || sign == '.' && words.hasSpaceBefore(i + 1);
        }
        return !words.isCapitalised(i)
                && !actions.isInsideNoun(words, i)
                && (actions.isAt(words, i, limit) || ends.isAt(words, i, limit));
    }

    /** {@code các sở, | ngành, | UBND các xã}. */
    private boolean continuesList(Words words, int i, int limit) {
        return words.isWord(i)
                && !actions.isAt(words, i, limit)
                && (heads.isAt(words, i, limit) || nouns.isAt(words, i, limit));
    }
}
