package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** What captions are known by: how they begin, what is seen to happen, and the occasion at their end. */
final class CaptionSigns {
    private static final int LONGEST_ACT = 45;
    private static final int FURTHEST_VERB = 14;
    private static final int LONGEST_OCCASION = 8;
    private static final int LONGEST_DAY = 9;
    private static final int PAST_REACH = 5;

    private enum Opening {
        SCENE,
        ACTOR
    }

    private final Phrases<Opening> openings;
    private final Phrases<String> occasions;
    private final Phrases<String> titles;
    private final Phrases<String> honorifics;
    private final Phrases<String> acts;
    private final Phrases<String> gestures;

    CaptionSigns(Lexicons lexicons) {
        this.openings = lexicons.kinds("captions.tsv", Opening.class);
        this.occasions = lexicons.texts("occasions.tsv");
        this.titles = lexicons.texts("position-heads.tsv");
        this.honorifics = lexicons.texts("address.tsv");
        this.acts = lexicons.texts("caption-verbs.tsv");
        this.gestures = lexicons.texts("caption-gestures.tsv");
    }

    /** Whether words begin as nothing but a caption does: {@code Toàn cảnh …}. */
    boolean beginsWithScene(Words words, Range range) {
        return words.isCapitalised(range.from()) && opening(words, range) == Opening.SCENE;
    }

    /** Whether words begin with those who are seen: a person, a title, {@code các đại biểu}. */
    boolean beginsWithActor(Words words, Range range) {
        return opening(words, range) != null || beginsWithPerson(words, range);
    }

    boolean beginsWithPerson(Words words, Range range) {
        return honorifics.isAt(words, range.from(), range.to()) || titles.isAt(words, range.from(), range.to());
    }

    private @Nullable Opening opening(Words words, Range range) {
        Phrases.@Nullable Match<Opening> opening = openings.at(words, range.from(), range.to());
        return opening == null ? null : opening.value();
    }

    /** {@code … phát biểu tại hội nghị.}: a verb of speech or presence, and nothing after it but the occasion. */
    boolean endsWithAct(Words words, Range range) {
        int end = withoutDay(words, range.from(), words.sign(range.to() - 1) == '.' ? range.to() - 1 : range.to());
        if (range.to() - range.from() > LONGEST_ACT) {
            return false;
        }
        for (int i = Math.max(range.from() + 2, end - FURTHEST_VERB); i < end; i++) {
            int verb = words.isCapitalised(i) ? -1 : acts.endAt(words, i, end);
            if (verb > 0 && !isTold(words, range.from(), i) && reachesEnd(words, verb, end)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Các đại biểu biểu quyết thông qua nghị quyết.}: people, and something that is seen rather than told. */
    boolean isGesture(Words words, Range range) {
        if (opening(words, range) != Opening.ACTOR || range.to() - range.from() > LONGEST_ACT) {
            return false;
        }
        for (int i = range.from() + 1; i < Math.min(range.to(), range.from() + FURTHEST_VERB); i++) {
            if (words.sign(i) == ',') {
                return false;
            }
            if (gestures.isAt(words, i, range.to())) {
                return !isTold(words, range.from(), i);
            }
        }
        return false;
    }

    /** {@code … đã đến dự và phát biểu}: a photo shows what happens, only a story tells what has happened. */
    private static boolean isTold(Words words, int from, int verb) {
        for (int i = Math.max(from, verb - PAST_REACH); i < verb; i++) {
            if (words.is(i, "đã")) {
                return true;
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
        return from == end || occasion < end && end - occasion <= LONGEST_OCCASION;
    }

    /** Whether words end with an occasion, and perhaps its day: {@code … tại buổi làm việc chiều 10-2}. */
    boolean endsWithOccasion(Words words, Range range) {
        int end = withoutDay(words, range.from(), range.to());
        for (int i = end - 1; i >= Math.max(range.from(), end - LONGEST_OCCASION); i--) {
            if (occasions.endAt(words, i, end) == end) {
                return true;
            }
        }
        return false;
    }

    private static int withoutDay(Words words, int from, int to) {
        int end = to;
        while (end > Math.max(from, to - LONGEST_DAY) && (words.isNumber(end - 1) || isDayWord(words, end - 1))) {
            end--;
        }
        boolean number = false;
        for (int i = end; i < to; i++) {
            number |= words.isNumber(i);
        }
        return number ? end : to;
    }

    private static boolean isDayWord(Words words, int i) {
        char sign = words.sign(i);
        return sign == '/' || sign == '-' || sign == '(' || sign == ')' || DayOpeners.isPart(words, i);
    }
}
