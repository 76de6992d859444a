package org.giaoban.parser.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Phrasebook;
import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Vocabulary;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexicon files: {@code meaning TAB form | form | ...}, {@code #} begins a comment line.
 *
 * <p>In a form, {@code <n>} stands for any number. A line without a tab means its first form. A form that is
 * given twice, is empty or has more than 60 words stops the reading with the file's name and the line's number.
 */
final class LexiconReader implements LexiconSource {
    private static final String NUMBER_PLACE = "<n>";
    private static final int LONGEST_FORM = 60;

    private final Vocabulary vocabulary;
    private final PhraseTrie trie = new PhraseTrie();
    private volatile @Nullable PhraseIndex index;

    LexiconReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        PhraseTrie.addPhrase(trie.nodeOf(new int[] {Vocabulary.NUMBER}), Phrasing.NUMBERS, 1, 0);
    }

    @Override
    public Words words(NormalText text) {
        return Words.of(text, vocabulary, index());
    }

    /** The phrases of all files read so far. */
    PhraseIndex index() {
        PhraseIndex phrases = index;
        if (phrases == null) {
            phrases = new PhraseIndex(trie, vocabulary);
            index = phrases;
        }
        return phrases;
    }

    /** Reads a resource of this package whose meanings are texts. */
    Phrases<String> texts(String resource) {
        return read(resource, Function.identity());
    }

    @Override
    public <T> Phrases<T> read(String resource, Function<String, T> meaning) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such lexicon");
            }
            return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8), meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    <T> Phrases<T> read(String name, Reader in, Function<String, T> meaning) throws IOException {
        index = null;
        int lexicon = trie.newLexicon();
        List<T> values = new ArrayList<>();
        Map<PhraseTrie.Node, String> seen = new HashMap<>();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            String place = name + ":" + number + ": ";
            int tab = line.indexOf('\t');
            String[] forms = line.substring(tab + 1).split("\\|", -1);
            String column = tab < 0 ? forms[0] : line.substring(0, tab);
            values.add(meaningOf(place, column.strip(), meaning));
            for (String form : forms) {
                int[] keys = keys(place, form.strip());
                PhraseTrie.Node node = trie.nodeOf(keys);
                String earlier = seen.putIfAbsent(node, form.strip());
                if (earlier != null) {
                    throw new IllegalStateException(place + "form given twice: " + form.strip());
                }
                PhraseTrie.addPhrase(node, lexicon, keys.length, values.size() - 1);
            }
        }
        return new Phrases<>(trie, lexicon, values.toArray());
    }

    private static <T> T meaningOf(String place, String column, Function<String, T> meaning) {
        try {
            return meaning.apply(column);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + "no such meaning: " + column, e);
        }
    }

    private int[] keys(String place, String form) {
        Words words = Words.of(NormalText.of(form.replace(NUMBER_PLACE, "0")), vocabulary, Phrasebook.EMPTY);
        if (words.count() == 0) {
            throw new IllegalStateException(place + "empty form");
        }
        if (words.count() > LONGEST_FORM) {
            throw new IllegalStateException(place + "form of more than " + LONGEST_FORM + " words: " + form);
        }
        int[] keys = new int[words.count()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = words.id(i) == Vocabulary.UNKNOWN ? vocabulary.learn(words.folded(i)) : words.id(i);
        }
        return keys;
    }
}
