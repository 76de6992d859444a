package org.giaoban.parser.html;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells by the name of a meta element or of a key in script data what it speaks of. */
final class DataNames {
    private final Lexicons lexicons;
    private final Phrases<PageWitness.Field> names;

    DataNames(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.names = lexicons.kinds("page-data.tsv", PageWitness.Field.class);
    }

    /** What a name speaks of, or null. */
    PageWitness.@Nullable Field of(String name) {
        Words words = NameWords.of(name, lexicons);
        Phrases.@Nullable Match<PageWitness.Field> match = names.at(words, 0, words.count());
        return match != null && match.to() == words.count() ? match.value() : null;
    }
}
