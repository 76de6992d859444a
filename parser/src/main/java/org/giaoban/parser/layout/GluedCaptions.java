package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds captions in the midst of a paragraph, where a page has glued them in.
 *
 * <p>A photo credit marks the sentence before it. Without a credit, a caption is a sentence that begins with a person and runs into a new
 * sentence without an end mark ({@code Ông Lê An phát biểu tại buổi làm việc Theo báo cáo …}, {@code … tại hội nghịTheo báo cáo …}), or one
 * that begins as only captions do.
 */
final class GluedCaptions {
    private static final int LONGEST = 60;
    private static final int LONGEST_RUN_ON = 45;
    private static final int LONGEST_SCENE = 16;
    private static final int FEWEST_AROUND = 60;
    private static final int FEWEST_AFTER = 8;

    private final CaptionSigns signs;
    private final PhotoCredits credits;
    private final Phrases<String> sentenceOpeners;
    private final Phrases<String> blockOpeners;

    GluedCaptions(Lexicons lexicons, CaptionSigns signs, PhotoCredits credits) {
        this.signs = signs;
        this.credits = credits;
        this.sentenceOpeners = lexicons.texts("sentence-openers.tsv");
        this.blockOpeners = lexicons.texts("block-openers.tsv");
    }

    /**
     * A caption inside a paragraph.
     *
     * @param caption its words; null where only a credit stands there
     * @param all caption and credit
     */
    record Glued(@Nullable Range caption, Range all) {}

    /** The captions that are glued into a paragraph, in order. */
    List<Glued> in(Words words, Range paragraph) {
        List<Glued> found = new ArrayList<>();
        int from = paragraph.from();
        int credit = credits.next(words, from, paragraph.to());
        while (credit >= 0) {
            int end = credits.end(words, credit, paragraph.to());
            int start = captionStart(words, from, credit);
            addUnmarked(words, new Range(from, start), found);
            found.add(marked(words, start, credit, end));
            from = end;
            credit = credits.next(words, from, paragraph.to());
        }
        addUnmarked(words, new Range(from, paragraph.to()), found);
        return found;
    }

    private static Glued marked(Words words, int start, int credit, int end) {
        if (start < credit) {
            return new Glued(PhotoCredits.trimmed(words, start, credit), new Range(start, end));
        }
        Range all = new Range(credit, end);
        return new Glued(PhotoCredits.isStock(words, credit) ? all : null, all);
    }

    private void addUnmarked(Words words, Range stretch, List<Glued> found) {
        boolean wide = stretch.to() - stretch.from() >= FEWEST_AROUND;
        for (Range sentence : Sentences.in(words, stretch)) {
            int end = runOn(words, sentence);
            if (end > 0) {
                addUnmarked(new Range(sentence.from(), end), found);
            } else if (isScene(words, sentence) && sentence.to() < stretch.to()
                    || wide && signs.isGesture(words, sentence)) {
                addUnmarked(sentence, found);
            }
        }
    }

    private static void addUnmarked(Range caption, List<Glued> found) {
        found.add(new Glued(caption, caption));
    }

    private boolean isScene(Words words, Range sentence) {
        return sentence.to() - sentence.from() <= LONGEST_SCENE
                && words.sign(sentence.to() - 1) == '.'
                && signs.beginsWithScene(words, sentence);
    }

    /** Where a caption ends that runs into the next sentence, or -1. */
    private int runOn(Words words, Range sentence) {
        if (!words.isCapitalised(sentence.from()) || !signs.beginsWithActor(words, sentence)) {
            return -1;
        }
        int most = Math.min(sentence.to() - FEWEST_AFTER, sentence.from() + LONGEST_RUN_ON);
        for (int i = words.next(Mark.CAPITAL, sentence.from() + 2, most);
                i < most;
                i = words.next(Mark.CAPITAL, i + 1, most)) {
            if (beginsBlock(words, sentence.from(), i, sentence.to())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a new block begins with a capitalised word, though no end mark says so. */
    private boolean beginsBlock(Words words, int from, int i, int limit) {
        boolean unmarked = words.isWord(i - 1) || words.isNumber(i - 1) || words.sign(i - 1) == ')';
        if (!unmarked || words.isAllCapitals(i)) {
            return false;
        }
        boolean glued = words.isWord(i - 1) && !words.isCapitalised(i - 1) && !words.hasSpaceBefore(i);
        if (glued || DayOpeners.isAt(words, i) || blockOpeners.isAt(words, i, limit)) {
            return true;
        }
        if (!sentenceOpeners.isAt(words, i, limit)) {
            return false;
        }
        Range before = new Range(from, i);
        return signs.endsWithOccasion(words, before) && signs.endsWithAct(words, before);
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
}
