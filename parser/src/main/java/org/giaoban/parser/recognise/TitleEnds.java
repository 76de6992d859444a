package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;

/** The words behind a title that do not belong to it: what the person does, and others ({@code đã}, {@code cùng}, {@code trong}). */
final class TitleEnds {
    private final Phrases<Predicate> predicates;
    private final Phrases<String> others;

    TitleEnds(Lexicons lexicons) {
        this.predicates = lexicons.kinds("predicates.tsv", Predicate.class);
        this.others = lexicons.texts("title-ends.tsv");
    }

    boolean isAt(Words words, int i, int limit) {
        return predicates.isAt(words, i, limit) || others.isAt(words, i, limit);
    }

    /** The end of the longest that begins with a word, or -1. */
    int endAt(Words words, int i, int limit) {
        return Math.max(predicates.endAt(words, i, limit), others.endAt(words, i, limit));
    }
}
