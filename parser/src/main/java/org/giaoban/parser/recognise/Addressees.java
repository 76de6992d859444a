package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who is told to act: the phrase before the first modal or word of action, {@code các xã, thị trấn | cần tập trung …}. */
public final class Addressees {
    private static final int LONGEST = 70;
    private static final int LONGEST_TAIL = 12;

    private final AddresseeHeads heads;
    private final Phrases<String> ends;
    private final Phrases<String> stops;
    private final Phrases<String> joins;
    private final Aspects aspects;
    private final Actions actions;
    private final Modals modals;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Addressees(Lexicons lexicons) {
        this.heads = new AddresseeHeads(lexicons);
        this.ends = lexicons.texts("addressee-ends.tsv");
        this.stops = lexicons.texts("addressee-stops.tsv");
        this.joins = lexicons.texts("clause-joins.tsv");
        this.aspects = new Aspects(lexicons);
        this.actions = new Actions(lexicons);
        this.modals = new Modals(lexicons);
    }

    /**
     * The phrase of the addressees that begins with a word.
     *
     * @param words the text
     * @param from where it must begin
     * @param limit the end of the sentence
     * @return its words; null where no such phrase begins here, or nothing to be done follows it
     */
    public @Nullable Range at(Words words, int from, int limit) {
        if (!heads.isAt(words, from, limit)) {
            return null;
        }
        int most = Math.min(limit, from + LONGEST);
        int i = heads.afterHead(words, from, limit);
        while (i < most && !endsClause(words, i) && !isRemark(words, i, limit)) {
            if (endsPhrase(words, i, limit) && !isNoun(words, i, limit)) {
                return trimmed(words, from, i);
            }
            i = words.sign(i) == '(' ? afterBracket(words, i, most) : actions.endAt(words, i, limit);
        }
        return null;
    }

    /** {@code Sở Y tế (cơ quan thường trực, tổng hợp) …}: what stands in brackets is no end. */
    private static int afterBracket(Words words, int open, int most) {
        for (int i = open + 1; i < most; i++) {
            if (words.sign(i) == ')') {
                return i + 1;
            }
        }
        return open + 1;
    }

    /** {@code các đại biểu | cho rằng}, {@code các xã | đã}: the phrase is the subject of something else. */
    private boolean isRemark(Words words, int i, int limit) {
        return stops.isAt(words, i, limit) || aspects.at(words, i, limit) == Aspect.PAST;
    }

    private static boolean endsClause(Words words, int i) {
        char sign = words.sign(i);
        return sign == '.' && words.hasSpaceBefore(i + 1) || sign == ';' || sign == ':';
    }

    private boolean endsPhrase(Words words, int i, int limit) {
        boolean small = !words.isCapitalised(i) || words.sign(i - 1) == ',';
        return modals.isAt(words, i, limit) || small && (actions.isAt(words, i, limit) || ends.isAt(words, i, limit));
    }

    private boolean isNoun(Words words, int i, int limit) {
        return actions.isNounAt(words, i, limit) || actions.isInsideNoun(words, i);
    }

    /** The phrase without marks and words such as {@code cũng} at its end. */
    private @Nullable Range trimmed(Words words, int from, int to) {
        int end = to;
        while (end > from && (words.sign(end - 1) != 0 && words.sign(end - 1) != ')' || isAspect(words, end - 1))) {
            end--;
        }
        return end > from ? new Range(from, end) : null;
    }

    private boolean isAspect(Words words, int i) {
        return aspects.endAt(words, i, i + 1) > 0;
    }

    /**
     * The addressees right before a modal: {@code …, vậy các xã | phải …}.
     *
     * @param words the text
     * @param clause from the start of the sentence to the modal
     * @return the phrase or null
     */
    public @Nullable Range before(Words words, Range clause) {
        Range best = null;
        int first = Math.max(clause.from(), clause.to() - LONGEST);
        for (int i = clause.to() - 1; i >= first; i--) {
            if (i > clause.from() && !isEdge(words, i - 1)) {
                continue;
            }
            if (heads.isAt(words, i, clause.to())) {
                best = trimmed(words, i, clause.to());
            } else if (best != null || words.sign(i - 1) != ',' || clause.to() - i > LONGEST_TAIL) {
                break;
            }
        }
        return best;
    }

    /** Whether a phrase may begin after a word: a mark, or a word such as {@code vậy}, {@code rằng}, {@code đề nghị}. */
    private boolean isEdge(Words words, int i) {
        char sign = words.sign(i);
        return sign == ',' || sign == ':' || sign == '"' || joins.isAt(words, i, i + 1);
    }

    /**
     * The single addressees of a phrase: {@code Sở Tài chính, Sở Xây dựng} are two, {@code các xã, thị trấn} are one.
     *
     * @param words the text
     * @param phrase the phrase
     * @return the phrase cut before every named body and every new {@code các}
     */
    public List<Range> each(Words words, Range phrase) {
        List<Range> each = new ArrayList<>();
        int from = phrase.from();
        for (int i = from + 1; i < phrase.to(); i++) {
            boolean joined = words.sign(i - 1) == ',' || words.is(i - 1, "và");
            if (joined && heads.isName(words, from, phrase.to()) && heads.beginsAnew(words, i, phrase.to())) {
                each.add(new Range(from, i - 1));
                from = i;
            }
        }
        each.add(new Range(from, phrase.to()));
        return each;
    }

    /**
     * {@return whether a noun that names nobody begins with a word: {@code những thách thức}, {@code các giải pháp}}
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     */
    public boolean isOtherNoun(Words words, int i, int limit) {
        return heads.isOther(words, i, limit);
    }

    /**
     * {@return whether a phrase of addressees may begin with a word}
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     */
    public boolean isHead(Words words, int i, int limit) {
        return heads.isAt(words, i, limit);
    }

    /**
     * {@return whether a phrase of addressees begins with one of the known nouns}
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     */
    public boolean isKnownHead(Words words, int i, int limit) {
        return heads.isKnown(words, i, limit);
    }
}
