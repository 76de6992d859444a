package org.giaoban.parser.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Vocabulary;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Lexicons as the build has compiled them: the words that they know, the finished index of all phrases, and for each file the first
 * column of its lines. To read the files themselves takes a cold machine twenty times as long.
 */
final class CompiledLexicons implements LexiconSource {
    static final String RESOURCE = "lexicons.bin";
    private static final int FIRST_WORD = Vocabulary.NUMBER + 1;

    private final PhraseTrie family = new PhraseTrie();
    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String[]> meanings = new ArrayList<>();

    CompiledLexicons(byte[] compiled) {
        LexiconInput in = new LexiconInput(compiled);
        for (String word : in.lines()) {
            vocabulary.learn(word);
        }
        for (String file : in.lines()) {
            numbers.put(file, family.newLexicon());
            meanings.add(in.lines());
        }
        this.index = new PhraseIndex(in);
    }

    /** Compiles files of this package, numbered in the given order. */
    static byte[] compile(List<String> files) {
        Vocabulary vocabulary = new Vocabulary();
        LexiconReader reader = new LexiconReader(vocabulary);
        List<List<String>> meanings = new ArrayList<>();
        for (String file : files) {
            meanings.add(reader.texts(file).meanings());
        }
        LexiconOutput out = new LexiconOutput();
        out.lines(IntStream.range(FIRST_WORD, vocabulary.size())
                .mapToObj(vocabulary::word)
                .toList());
        out.lines(files);
        meanings.forEach(out::lines);
        reader.index().writeTo(out);
        return out.toByteArray();
    }

    @Override
    public Words words(NormalText text) {
        return Words.of(text, vocabulary, index);
    }

    @Override
    public <T> Phrases<T> read(String resource, Function<String, T> meaning) {
        @Nullable Integer number = numbers.get(resource);
        if (number == null) {
            throw new IllegalStateException(resource + ": no such lexicon");
        }
        String[] columns = meanings.get(number - 1);
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = meaning.apply(columns[i]);
        }
        return new Phrases<>(family, number, values);
    }
}
