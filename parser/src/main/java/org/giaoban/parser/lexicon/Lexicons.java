package org.giaoban.parser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Vocabulary;
import org.giaoban.parser.text.Words;

/**
 * The lexicons of one parser: resource files of this package over one vocabulary.
 *
 * <p>Recognisers ask for their files when they are made ({@code lexicons.texts("surnames.tsv")}); a file is read once. A
 * text may be cut into words only after every recogniser has been made, because reading a file enlarges the vocabulary. What the
 * parser's recognisers ask for is compiled when the library is built, and only loaded by those who use it.
 */
public final class Lexicons {
    private final LexiconSource source;
    private final Map<String, Phrases<?>> files = new LinkedHashMap<>();

    private Lexicons(LexiconSource source) {
        this.source = source;
    }

    /** {@return the lexicons of the parser as the build has compiled them, or their files where it has not} */
    public static Lexicons standard() {
        try (InputStream in = Lexicons.class.getResourceAsStream(CompiledLexicons.RESOURCE)) {
            return in == null ? ofFiles() : new Lexicons(new CompiledLexicons(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(CompiledLexicons.RESOURCE, e);
        }
    }

    /** {@return the files of this package, none read yet} */
    public static Lexicons ofFiles() {
        return new Lexicons(new LexiconReader(new Vocabulary()));
    }

    /**
     * Compiles the files asked for so far.
     *
     * @param classes the folder of the compiled classes, in whose part of this package the result is written
     * @throws IOException where it cannot be written
     */
    public void compileInto(Path classes) throws IOException {
        Path folder = classes.resolve(Lexicons.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        Files.write(folder.resolve(CompiledLexicons.RESOURCE), CompiledLexicons.compile(List.copyOf(files.keySet())));
    }

    /**
     * Cuts a text into words.
     *
     * @param text the text
     * @return its words, which know the phrases of every file read so far
     */
    public Words words(NormalText text) {
        return source.words(text);
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
     * A file whose meanings are the kinds of an enum.
     *
     * @param resource its name; one file has one sort of meaning
     * @param kinds the enum; a first column that is none of its names stops the reading
     * @param <K> the enum
     * @return its phrases
     */
    public <K extends Enum<K>> Phrases<K> kinds(String resource, Class<K> kinds) {
        return read(resource, name -> Enum.valueOf(kinds, name));
    }

    /**
     * A file whose meanings are numbers.
     *
     * @param resource its name
     * @return its phrases
     */
    public Phrases<Integer> numbers(String resource) {
        return read(resource, Integer::valueOf);
    }

    @SuppressWarnings("unchecked")
    private <T> Phrases<T> read(String resource, Function<String, T> meaning) {
        Phrases<?> known = files.get(resource);
        if (known == null) {
            known = source.read(resource, meaning);
            files.put(resource, known);
        }
        return (Phrases<T>) known;
    }
}
