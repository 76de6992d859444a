package org.giaoban.parser.lexicon;

import java.util.function.Function;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Words;

/** Where lexicons come from: their files, or what the build has made of them. */
interface LexiconSource {
    /** The phrases of a file; the meaning of a line is made from its first column. */
    <T> Phrases<T> read(String resource, Function<String, T> meaning);

    /** The words of a text, with the phrases of all files read so far. */
    Words words(NormalText text);
}
