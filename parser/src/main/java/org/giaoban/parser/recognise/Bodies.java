package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the names of bodies: {@code Huyện ủy Phú Khê}, {@code Ban Chỉ đạo phòng, chống thiên tai tỉnh}, {@code UBND xã Tân Lộc}. */
public final class Bodies {
    private static final int LONGEST = 40;

    private final Phrases<String> heads;
    private final Phrases<String> meetings;
    private final Phrases<String> titles;
    private final TitleBodies names;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Bodies(Lexicons lexicons) {
        this.heads = lexicons.texts("bodies.tsv");
        this.meetings = lexicons.texts("meeting-nouns.tsv");
        this.titles = lexicons.texts("position-heads.tsv");
        this.names = new TitleBodies(lexicons, new Names(lexicons));
    }

    /**
     * The body whose name begins with a word.
     *
     * @param words the text
     * @param from the word
     * @param limit the end that it must not pass
     * @return its words, or null
     */
    public @Nullable Range at(Words words, int from, int limit) {
        int head = heads.endAt(words, from, limit);
        if (head < 0 || titles.endAt(words, from, limit) > head || meetings.endAt(words, from, limit) > head) {
            return null;
        }
        int after = afterShortForm(words, head);
        int end = names.endAfter(words, after, Math.min(limit, after + LONGEST));
        return new Range(from, end > after ? end : head);
    }

    /** {@code Ban Chấp hành (BCH) Trung ương Đoàn}: the word after the short form of a head. */
    private static int afterShortForm(Words words, int head) {
        boolean bracketed = words.sign(head) == '(' && words.isAllCapitals(head + 1) && words.sign(head + 2) == ')';
        return bracketed ? head + 3 : head;
    }

    /**
     * {@return whether a body's name begins with a word}
     *
     * @param words the text
     * @param from the word
     * @param limit the end
     */
    public boolean isAt(Words words, int from, int limit) {
        return heads.isAt(words, from, limit);
    }
}
