package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells photo captions: lines of their own, and sentences in the midst of a paragraph that a page has glued in.
 *
 * <p>Sure signs are a photo credit ({@code Ảnh: Thu Vân}) and an opening that only captions have ({@code Toàn cảnh …}). A line without
 * an end mark that stands apart is one, and so is a short sentence that ends where somebody is seen to speak
 * ({@code Đồng chí Lê An, Bí thư Huyện ủy phát biểu tại hội nghị.}).
 */
final class Captions {
    private static final int LONGEST = 60;
    private static final int LONGEST_UNSURE = 45;
    private static final int LONGEST_FENCED = 32;
    private static final int LONGEST_SCENE = 16;
    private static final int FEWEST_AROUND = 60;
    private static final int LONGEST_CREDIT = 9;
    private static final Set<String> DAY_OPENERS = Set.of("ngày", "sáng", "chiều", "tối", "hôm");

    private enum Opening {
        SCENE,
        ACTOR
    }

    private final Phrases<Opening> openings;
    private final Phrases<String> occasions;
    private final Phrases<String> sentenceOpeners;
    private final PhotoCredits credits;
    private final Phrases<String> titles;
    private final Phrases<String> honorifics;
    private final Phrases<String> speech;

    Captions(Lexicons lexicons) {
        this.openings = lexicons.read("captions.tsv", Opening::valueOf);
        this.occasions = lexicons.texts("occasions.tsv");
        this.credits = new PhotoCredits(lexicons);
        this.sentenceOpeners = lexicons.texts("sentence-openers.tsv");
        this.titles = lexicons.texts("position-heads.tsv");
        this.honorifics = lexicons.texts("address.tsv");
        this.speech = lexicons.texts("caption-verbs.tsv");
    }

    /** The caption that a line is, credit left out; null where the line is none. */
    @Nullable
    Range whole(Words words, Line line) {
        Range range = unwrapped(words, line.range());
        if (range.isEmpty() || range.to() - range.from() > LONGEST + LONGEST_CREDIT) {
            return null;
        }
        int credit = PhotoCredits.firstIn(words, range.from(), range.to());
        if (credit > range.from()) {
            int end = credits.endOf(words, credit, range.to());
            return end >= range.to() - 1 ? trimmed(words, range.from(), credit) : null;
        }
        if (credit == range.from()) {
            return range;
        }
        return isBareCaption(words, range, line) ? range : null;
    }

    private Range unwrapped(Words words, Range range) {
        boolean bracketed = words.sign(range.from()) == '(' && words.sign(range.to() - 1) == ')'
                || words.sign(range.from()) == '|' && words.sign(range.to() - 1) == '|';
        return bracketed && range.to() - range.from() > 2 ? new Range(range.from() + 1, range.to() - 1) : range;
    }

    private boolean isBareCaption(Words words, Range range, Line line) {
        boolean oneSentence = Sentences.in(words, range).size() == 1;
        if (!oneSentence || range.to() - range.from() > LONGEST) {
            return false;
        }
        Phrases.@Nullable Match<Opening> opening = openings.at(words, range.from(), range.to());
        if (opening != null && opening.value() == Opening.SCENE) {
            return words.sign(range.to() - 1) != ':' && range.to() - range.from() <= LONGEST_UNSURE;
        }
        char last = words.sign(range.to() - 1);
        boolean open = last == 0 || last == ')' || last == '"';
        boolean story = range.to() - range.from() > LONGEST_FENCED || opensWithDay(words, range.from());
        if (open && line.isFenced() && !story) {
            return true;
        }
        boolean actor = opening != null || beginsWithPerson(words, range);
        return actor
                && (open && (line.fencedBefore() || line.fencedAfter())
                        || last == '.' && endsWhereSomebodyActs(words, range)
                        || open && endsWhereSomebodyActs(words, range));
    }

    static boolean opensWithDay(Words words, int from) {
        return DAY_OPENERS.contains(words.folded(from));
    }

    private boolean beginsWithPerson(Words words, Range range) {
        return honorifics.isAt(words, range.from(), range.to()) || titles.isAt(words, range.from(), range.to());
    }

    /** A caption without the photo credit at its end. */
    Range withoutCredit(Words words, Range caption) {
        int credit = PhotoCredits.firstIn(words, caption.from(), caption.to());
        return credit > caption.from() ? trimmed(words, caption.from(), credit) : caption;
    }

    /** Whether words begin with a person and end where that person acts, or with a photo credit. */
    boolean isOfPerson(Words words, Range range) {
        int credit = PhotoCredits.firstIn(words, range.from(), range.to());
        Range seen = credit > range.from() ? trimmed(words, range.from(), credit) : range;
        return beginsWithPerson(words, seen) && endsWhereSomebodyActs(words, seen);
    }

    /** {@code … phát biểu tại hội nghị.}: a verb of speech or presence, and nothing after it but the occasion. */
    private boolean endsWhereSomebodyActs(Words words, Range range) {
        int end = words.sign(range.to() - 1) == '.' ? range.to() - 1 : range.to();
        for (int i = Math.max(range.from() + 2, end - 14); i < end; i++) {
            int verb = words.isCapitalised(i) ? -1 : speech.endAt(words, i, end);
            if (verb > 0 && !words.folded(i - 1).equals("đã") && reachesEnd(words, verb, end)) {
                return range.to() - range.from() <= LONGEST_UNSURE;
            }
        }
        return false;
    }

    private boolean reachesEnd(Words words, int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.sign(i) == ',' || words.sign(i) == ':' || words.sign(i) == ';') {
                return false;
            }
        }
        int occasion = from;
        while (occasion < end && !occasions.isAt(words, occasion, end)) {
            occasion++;
        }
        return from == end || occasion < end && end - occasion <= 8;
    }

    /**
     * A caption inside a paragraph.
     *
     * @param caption its words; null where only a credit stands there
     * @param all caption and credit
     */
    record Glued(@Nullable Range caption, Range all) {}

    /**
     * The captions that are glued into a paragraph.
     *
     * @return the captions in order
     */
    List<Glued> glued(Words words, Range paragraph) {
        List<Glued> found = new ArrayList<>();
        int from = paragraph.from();
        int credit = PhotoCredits.firstIn(words, from, paragraph.to());
        while (credit >= 0) {
            addUnmarked(words, new Range(from, credit), found);
            int end = credits.endOf(words, credit, paragraph.to());
            int start = captionStart(words, from, credit);
            if (start < credit) {
                found.add(new Glued(trimmed(words, start, credit), new Range(start, end)));
            } else {
                found.add(new Glued(null, new Range(credit, end)));
            }
            from = end;
            credit = PhotoCredits.firstIn(words, from, paragraph.to());
        }
        addUnmarked(words, new Range(from, paragraph.to()), found);
        return found;
    }

    /**
     * Captions without a credit: an occasion that is followed by a new sentence without an end mark between them
     * ({@code Ông Lê An phát biểu tại buổi làm việc Theo báo cáo …}), and sentences that begin as only captions do.
     */
    private void addUnmarked(Words words, Range stretch, List<Glued> found) {
        if (stretch.to() - stretch.from() < FEWEST_AROUND) {
            return;
        }
        for (Range sentence : Sentences.in(words, stretch)) {
            int end = runOn(words, sentence);
            boolean first = sentence.from() == stretch.from();
            if (end > 0) {
                Range caption = new Range(sentence.from(), end);
                found.add(new Glued(caption, caption));
            } else if (!first && isScene(words, sentence)) {
                found.add(new Glued(sentence, sentence));
            }
        }
    }

    private boolean isScene(Words words, Range sentence) {
        Phrases.@Nullable Match<Opening> opening = openings.at(words, sentence.from(), sentence.to());
        boolean scene = opening != null && opening.value() == Opening.SCENE && words.isCapitalised(sentence.from());
        return scene && sentence.to() - sentence.from() <= LONGEST_SCENE && words.sign(sentence.to() - 1) == '.';
    }

    private int runOn(Words words, Range sentence) {
        boolean person = beginsWithPerson(words, sentence) || openings.isAt(words, sentence.from(), sentence.to());
        int most = person ? Math.min(sentence.to() - 1, sentence.from() + LONGEST_UNSURE) : sentence.from();
        for (int i = sentence.from() + 3; i < most; i++) {
            int end = words.isCapitalised(i) && words.isCapitalised(i - 1)
                    ? -1
                    : occasions.endAt(words, i, sentence.to());
            boolean newSentence = end > 0
                    && end < sentence.to()
                    && words.isCapitalised(end)
                    && !words.isAllCapitals(end)
                    && sentenceOpeners.isAt(words, end, sentence.to());
            if (newSentence && endsWhereSomebodyActs(words, new Range(sentence.from(), end))) {
                return end;
            }
        }
        return -1;
    }

    /** Where the sentence before a credit begins. */
    private static int captionStart(Words words, int from, int credit) {
        int i = credit - 1;
        boolean ownDot = i >= from && (words.sign(i) == '.' || words.sign(i) == '\u2026');
        i = ownDot ? i - 1 : i;
        while (i >= from && !isSentenceEnd(words, i, from) && credit - i < LONGEST) {
            i--;
        }
        return i < from ? from : credit - i >= LONGEST ? credit : i + 1;
    }

    private static boolean isSentenceEnd(Words words, int i, int from) {
        char sign = words.sign(i);
        boolean mark = sign == '.'
                || sign == '\u2026'
                || sign == '!'
                || sign == '?'
                || sign == '"' && words.sign(i - 1) == '.';
        boolean inside = i > from && words.isNumber(i - 1) && words.isNumber(i + 1)
                || words.length(i - 1) <= 2 && words.isAllCapitals(i - 1) && !words.hasSpaceBefore(i + 1);
        return mark && !inside && (words.isCapitalised(i + 1) || words.sign(i + 1) == '"');
    }

    private static Range trimmed(Words words, int from, int to) {
        int end = to;
        while (end > from && (words.sign(end - 1) == '(' || words.sign(end - 1) == '-' || words.sign(end - 1) == '[')) {
            end--;
        }
        return new Range(from, end);
    }
}
