package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells photo captions that stand on a line of their own.
 *
 * <p>Sure signs are a photo credit ({@code Ảnh: Thu Vân}) and an opening that only captions have ({@code Toàn cảnh …}). A line without
 * an end mark that stands apart is one, and so is a short sentence that ends where somebody is seen to speak
 * ({@code Đồng chí Lê An, Bí thư Huyện ủy phát biểu tại hội nghị.}).
 */
final class Captions {
    private static final int LONGEST = 60;
    private static final int LONGEST_SCENE = 45;
    private static final int LONGEST_FENCED = 32;
    private static final int LONGEST_CREDIT = 9;

    private final CaptionSigns signs;
    private final PhotoCredits credits;

    Captions(CaptionSigns signs, PhotoCredits credits) {
        this.signs = signs;
        this.credits = credits;
    }

    /** The caption that a line is, credit left out; empty for a credit without a caption; null where the line is none. */
    @Nullable
    Range of(Words words, Line line) {
        Range range = unwrapped(words, line.range());
        if (range.isEmpty() || range.to() - range.from() > LONGEST + LONGEST_CREDIT) {
            return null;
        }
        int credit = credits.next(words, range.from(), range.to());
        if (credit < 0) {
            return isCaption(words, range, line) ? range : null;
        }
        if (credits.end(words, credit, range.to()) < range.to() - 1) {
            return null;
        }
        if (credit > range.from()) {
            Range caption = PhotoCredits.trimmed(words, range.from(), credit);
            return isParagraph(words, caption) ? null : caption;
        }
        return PhotoCredits.isStock(words, credit) ? range : new Range(credit, credit);
    }

    /** Whether a line begins as captions do, so that a name for a title does not make it a byline. */
    boolean begins(Words words, Range line) {
        return signs.beginsWithScene(words, line) || signs.beginsWithActor(words, line);
    }

    /** Whether a line only announces photos: {@code Một số hình ảnh tại hội nghị:}. */
    boolean isAnnouncement(Words words, Range line) {
        return signs.beginsWithScene(words, line) && words.sign(line.to() - 1) == ':';
    }

    /** Whether a photo credit begins with a word of a line. */
    boolean isCredit(Words words, int i, Range line) {
        return credits.isCredit(words, i, line.from(), line.to());
    }

    /** A caption without the photo credit at its end. */
    Range withoutCredit(Words words, Range caption) {
        int credit = credits.next(words, caption.from(), caption.to());
        return credit > caption.from() ? PhotoCredits.trimmed(words, caption.from(), credit) : caption;
    }

    /** Whether words begin with a person and end where that person acts, or with a photo credit. */
    boolean isOfPerson(Words words, Range range) {
        if (!signs.beginsWithPerson(words, range)) {
            return false;
        }
        Range seen = withoutCredit(words, range);
        return seen.to() < range.to() || signs.endsWithAct(words, seen);
    }

    private static boolean isParagraph(Words words, Range range) {
        return range.to() - range.from() > LONGEST_SCENE
                && Sentences.in(words, range).size() > 1;
    }

    private static Range unwrapped(Words words, Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && words.sign(from) == '|') {
            from++;
        }
        while (to > from && words.sign(to - 1) == '|') {
            to--;
        }
        boolean bracketed = to - from > 2 && words.sign(from) == '(' && words.sign(to - 1) == ')';
        return bracketed ? new Range(from + 1, to - 1) : new Range(from, to);
    }

    private boolean isCaption(Words words, Range range, Line line) {
        int length = range.to() - range.from();
        if (length > LONGEST || Sentences.in(words, range).size() != 1) {
            return false;
        }
        char last = words.sign(range.to() - 1);
        if (signs.beginsWithScene(words, range)) {
            return last != ':' && length <= LONGEST_SCENE;
        }
        boolean open = last == 0 || last == ')' || last == '"';
        boolean story = length > LONGEST_FENCED || DayOpeners.beginAt(words, range.from());
        if (open && line.isFenced() && !story) {
            return true;
        }
        return (open || last == '.') && signs.beginsWithActor(words, range) && isSeen(words, range, line, open);
    }

    private boolean isSeen(Words words, Range range, Line line, boolean open) {
        return open && (line.fencedBefore() || line.fencedAfter())
                || signs.endsWithAct(words, range)
                || signs.isGesture(words, range);
    }
}
