package org.giaoban.parser.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Vocabulary;
import org.giaoban.parser.text.Words;

/**
 * The lexicons of one parser: resource files of this package over one vocabulary.
 *
 * <p>Recognisers ask for their files when they are made ({@code lexicons.texts("surnames.tsv")}); a file is read once. A
 * text may be cut into words only after every recogniser has been made, because reading a file enlarges the vocabulary.
 */
public final class Lexicons {
    private final LexiconReader reader = new LexiconReader(new Vocabulary());
    private final Map<String, Phrases<?>> files = new HashMap<>();

    private Lexicons() {}

    /** {@return the lexicons that the library carries, none read yet} */
    public static Lexicons standard() {
        return new Lexicons();
    }

    /**
     * Cuts a text into words.
     *
     * @param text the text
     * @return its words, which know the phrases of every file read so far
     */
    public Words words(NormalText text) {
        return reader.words(text);
    }

    /**
     * A file whose meanings are texts.
     *
     * @param resource its name
     * @return its phrases
     */
    public Phrases<String> texts(String resource) {
        return read(resource, Function.identity());
    }

    /**
     * A file whose meanings are of some kind of their own.
     *
     * @param resource its name; one file has one kind of meaning
     * @param meaning makes a meaning from the first column; an {@link IllegalArgumentException} stops the reading
     * @param <T> the kind
     * @return its phrases
     */
    @SuppressWarnings("unchecked")
    public <T> Phrases<T> read(String resource, Function<String, T> meaning) {
        Phrases<?> known = files.get(resource);
        if (known == null) {
            known = reader.read(resource, meaning);
            files.put(resource, known);
        }
        return (Phrases<T>) known;
    }
}
