package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Completes the bare noun of a body ({@code Ban Chỉ đạo}, {@code đoàn công tác}) by the name that the page gives it where it begins:
 * {@code Ban Chỉ đạo Cải cách hành chính tỉnh}, {@code đoàn công tác của Bộ Công Thương}.
 */
final class FullNames {
    /** A body is named in full where the page begins; looking no further keeps the reading linear. */
    private static final int BEGINNING = 400;

    private final Phrases<String> bare;
    private final Bodies bodies;

    FullNames(Lexicons lexicons) {
        this.bare = lexicons.texts("bare-bodies.tsv");
        this.bodies = new Bodies(lexicons);
    }

    /** The first full name that begins with the same noun, or the body itself where it is no bare noun or has no other name. */
    Range of(Words words, Range body) {
        if (bare.endAt(words, body.from(), body.to()) != body.to()) {
            return body;
        }
        int limit = Math.min(words.count(), BEGINNING);
        for (int i = 0; i < limit; i++) {
            Range name = beginsAlike(words, i, body) ? bodies.at(words, i, limit) : null;
            if (name != null && name.to() - name.from() > body.to() - body.from()) {
                return name;
            }
        }
        return body;
    }

    private static boolean beginsAlike(Words words, int at, Range body) {
        for (int i = body.from(); i < body.to(); i++) {
            int other = at + i - body.from();
            if (other >= words.count() || !words.isSame(i, other)) {
                return false;
            }
        }
        return true;
    }
}
