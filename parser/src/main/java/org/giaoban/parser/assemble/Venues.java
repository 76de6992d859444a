package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds where a meeting was held: {@code tại Hội trường huyện}, {@code tại xã Tân Lộc}; not {@code tại hội nghị}. */
final class Venues {
    private static final int LONGEST = 12;
    private static final int LONGEST_BRACKET = 5;

    private final Phrases<String> heads;
    private final Phrases<String> others;
    private final Phrases<String> ends;

    Venues(Lexicons lexicons) {
        this.heads = lexicons.texts("venue-heads.tsv");
        this.others = lexicons.texts("no-venues.tsv");
        this.ends = lexicons.texts("venue-ends.tsv");
    }

    /** The first venue in a sentence, or null. */
    @Nullable
    Range in(Words words, Range sentence) {
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (words.is(i - 1, "tại") && words.isWord(i) && isPlace(words, i, sentence.to())) {
                return new Range(i, end(words, i, sentence.to()));
            }
        }
        return null;
    }

    private boolean isPlace(Words words, int i, int limit) {
        return !others.isAt(words, i, limit) && (words.isCapitalised(i) || heads.isAt(words, i, limit));
    }

    private int end(Words words, int from, int limit) {
        int end = from + 1;
        int most = Math.min(limit, from + LONGEST);
        while (end < most && continues(words, end, limit)) {
            end = words.sign(end) == '(' ? closing(words, end, limit) + 1 : end + 1;
        }
        while (words.sign(end - 1) != 0 && words.sign(end - 1) != ')') {
            end--;
        }
        return end;
    }

    private boolean continues(Words words, int i, int limit) {
        return switch (words.sign(i)) {
            case 0 -> words.isCapitalised(i) || !ends.isAt(words, i, limit);
            case '.' -> !words.hasSpaceBefore(i + 1) && i + 1 < limit && words.isCapitalised(i + 1);
            case '-' -> i + 1 < limit && words.isCapitalised(i + 1);
            case '(' -> closing(words, i, limit) > i;
            default -> false;
        };
    }

    /** The bracket that closes a short remark, or -1. */
    private static int closing(Words words, int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
            if (words.sign(i) == ')') {
                return i;
            }
        }
        return -1;
    }
}
