package org.giaoban.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Vocabulary;
import org.giaoban.parser.text.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "giaoban", "parser", "lexicon");

    @TestFactory
    Stream<DynamicTest> eachFormOfEachFileIsFound() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> eachFormIsFound(file)));
        }
    }

    private static void eachFormIsFound(Path file) throws IOException {
        LexiconReader reader = new LexiconReader(new Vocabulary());
        Phrases<String> phrases = reader.texts(file.getFileName().toString());
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            for (String form : line.substring(line.indexOf('\t') + 1).split("\\|")) {
                Words words = reader.words(NormalText.of(form.strip().replace("<n>", "12") + " xyz"));
                assertThat(phrases.endAt(words, 0, words.count())).as(form).isEqualTo(words.count() - 1);
            }
        }
    }

    private static Phrases<String> read(String text) throws IOException {
        return new LexiconReader(new Vocabulary()).read("x.tsv", new StringReader(text), Function.identity());
    }

    @Test
    void aFormGivenTwiceStopsTheReadingWithItsLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("# x\nA\tủy ban | UBND\nB\tUỶ BAN\n"))
                .withMessage("x.tsv:3: form given twice: UỶ BAN");
    }

    @Test
    void anEmptyFormStopsTheReading() {
        assertThatIllegalStateException().isThrownBy(() -> read("A\tb | | c\n")).withMessage("x.tsv:1: empty form");
    }

    @Test
    void anUnknownMeaningStopsTheReading() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new LexiconReader(new Vocabulary())
                        .read("x.tsv", new StringReader("LOUD\ta\n"), Thread.State::valueOf))
                .withMessage("x.tsv:1: no such meaning: LOUD");
    }

    @Test
    void aMissingFileIsNamed() {
        for (Lexicons lexicons : List.of(Lexicons.standard(), Lexicons.ofFiles())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> lexicons.texts("nothing.tsv"))
                    .withMessage("nothing.tsv: no such lexicon");
        }
    }

    @Test
    void compiledFilesGiveTheirPhrasesAndMeanings() {
        NormalText text = NormalText.of("đồng chí bí thư huyện uỷ");
        CompiledLexicons compiled =
                new CompiledLexicons(CompiledLexicons.compile(List.of("surnames.tsv", "position-heads.tsv")));
        Words words = compiled.words(text);
        Phrases<String> heads = compiled.read("position-heads.tsv", Function.identity());
        assertThat(heads.firstIn(words, 0, words.count())).isEqualTo(new Phrases.Match<>("Bí thư", 2, 4));
    }

    @Test
    void aLineWithoutATabMeansItsFirstForm() throws IOException {
        Phrases<String> phrases = new LexiconReader(new Vocabulary())
                .read("x.tsv", new StringReader("xã | phường\n"), Function.identity());
        assertThat(phrases.meanings()).containsExactly("xã");
    }

    @Test
    void theLongestPhraseWinsAndOnlyWholeWordsMatch() throws IOException {
        LexiconReader reader = new LexiconReader(new Vocabulary());
        Phrases<String> phrases = reader.read(
                "x.tsv", new StringReader("1\tban\n2\tban thường vụ\n3\t<n> đồng chí\n"), Function.identity());
        Words words = reader.words(NormalText.of("Ban Thường Vụ; bang; ban; 41 đồng chí"));
        Phrases.Match<String> first = phrases.firstIn(words, 0, words.count());
        assertThat(first).isEqualTo(new Phrases.Match<>("2", 0, 3));
        assertThat(phrases.endAt(words, 4, words.count())).isEqualTo(-1);
        assertThat(phrases.at(words, 6, words.count())).isEqualTo(new Phrases.Match<>("1", 6, 7));
        assertThat(phrases.at(words, 8, words.count())).isEqualTo(new Phrases.Match<>("3", 8, 11));
    }

    @Test
    void aGateFindsTheNextPhraseOfAnyOfItsLexicons() throws IOException {
        LexiconReader reader = new LexiconReader(new Vocabulary());
        Phrases<String> places = reader.read("x.tsv", new StringReader("xã\nhuyện\n"), Function.identity());
        Phrases<String> people = reader.read("y.tsv", new StringReader("đồng chí\n"), Function.identity());
        Gate gate = new Gate(places, people);
        Gate numbered = Gate.withNumbers(people);
        Words words = reader.words(NormalText.of("a b ".repeat(8) + "huyện và đồng chí và 7 c d"));
        int count = words.count();
        assertThat(gate.next(words, 0, count)).isEqualTo(16);
        assertThat(gate.next(words, 17, count)).isEqualTo(18);
        assertThat(gate.next(words, 19, count)).isEqualTo(count);
        assertThat(gate.next(words, 0, 16)).isEqualTo(16);
        assertThat(gate.next(words, 18, 3)).isEqualTo(18);
        assertThat(numbered.next(words, 0, count)).isEqualTo(18);
        assertThat(numbered.next(words, 19, count)).isEqualTo(21);
        assertThat(gate.isOpen(words, 16)).isTrue();
        assertThat(gate.isOpen(words, 17)).isFalse();
        assertThat(gate.isOpen(words, -1)).isFalse();
        assertThat(gate.isOpen(words, count)).isFalse();
        assertThat(places.next(words, 0, count)).isEqualTo(16);
        assertThat(gate.nextOr(words, Mark.CAPITAL, 17, count)).isEqualTo(18);
        assertThat(gate.nextOr(words, Mark.CAPITAL, 19, count)).isEqualTo(count);
    }
}
