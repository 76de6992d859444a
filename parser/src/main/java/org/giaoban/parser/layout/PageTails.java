package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Finds the words of buttons that a page has glued to the end of a text: {@code … năm 2013.Thu PhươngPHẢN HỒIGửi bình luận}. */
final class PageTails {
    private static final int LONGEST = 4;

    private final Phrases<String> tails;

    PageTails(Lexicons lexicons) {
        this.tails = lexicons.texts("page-tails.tsv");
    }

    /** Where a paragraph ends before such words. */
    int before(Words words, Range paragraph) {
        int end = paragraph.to();
        int tail = tail(words, paragraph.from(), end);
        while (tail > paragraph.from()) {
            end = tail;
            tail = tail(words, paragraph.from(), end);
        }
        return end;
    }

    /** Where the last of them begins, or -1. */
    private int tail(Words words, int from, int end) {
        for (int i = end - 1; i > Math.max(from, end - LONGEST); i--) {
            boolean glued = words.isCapitalised(i) && !words.hasSpaceBefore(i);
            if (glued && tails.endAt(words, i, end) == end) {
                return i;
            }
        }
        return -1;
    }
}
