package org.giaoban.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.report.Evidence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    private static final HtmlBulletinReader READER = HtmlBulletinReader.create(BulletinParser.create());
    private static final int MUTANTS = 10;

    static List<String> names() throws IOException {
        return Pages.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageIsReadAsItsFileSays(String name) throws IOException {
        assertThat(PageTrace.of(READER.read(Pages.bytes(name)))).containsExactlyElementsOf(Pages.expected(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySpanLeadsToAnElementThatHoldsItsWords(String name) throws IOException {
        HtmlBulletin page = READER.read(Pages.bytes(name));
        Document document = Jsoup.parse(Pages.html(name));
        for (Evidence evidence : page.bulletin().evidence()) {
            List<PageElement> elements = page.elementsOf(evidence.span());
            assertThat(elements).as(evidence.path()).isNotEmpty();
            for (PageElement element : elements) {
                Elements found = document.select(element.path());
                assertThat(found).as(element.path()).hasSize(1);
                assertThat(found.first().normalName()).isEqualTo(element.tag());
            }
            assertThat(holds(
                            document.select(elements.get(0).path()).first(),
                            evidence.span().of(page.text())))
                    .as(evidence.path() + " in " + elements)
                    .isTrue();
        }
    }

    /** Whether an element holds the first word of what was read there; scripts and escaped text hold it in another form. */
    private static boolean holds(Element element, String words) {
        String first = words.strip().split("\\s+")[0];
        return element.normalName().equals("script")
                || element.text().contains("&")
                || element.text().contains("<")
                || element.text().contains(first);
    }

    @ParameterizedTest
    @MethodSource("names")
    void mutatedPagesNeverThrowAndAreReadAlikeTwice(String name) throws IOException {
        String html = Pages.html(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutated(html, random);
            HtmlBulletin page = READER.read(mutant);
            assertThat(READER.read(mutant)).isEqualTo(page);
            hold(page);
        }
    }

    static void hold(HtmlBulletin page) {
        int length = page.text().length();
        page.bulletin()
                .evidence()
                .forEach(evidence -> assertThat(evidence.span().end()).isLessThanOrEqualTo(length));
        int end = 0;
        for (SourceMap.Piece piece : page.sources().pieces()) {
            assertThat(piece.span().start()).isGreaterThanOrEqualTo(end);
            end = piece.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }

    private static String mutated(String html, Random random) {
        StringBuilder out = new StringBuilder(html);
        for (int edits = 1 + random.nextInt(4); edits > 0 && out.length() > 200; edits--) {
            int from = random.nextInt(out.length() - 100);
            int to = from + random.nextInt(100);
            switch (random.nextInt(4)) {
                case 0 -> out.delete(from, to);
                case 1 -> out.insert(from, out.substring(from, to));
                case 2 ->
                    out.insert(
                            from,
                            List.of("<", "</div>", "<table>", "&#0;", "\"", "<!--", "\ud800", "<svg>", "{")
                                    .get(random.nextInt(9)));
                default -> out.setCharAt(from, (char) random.nextInt(0x2000));
            }
        }
        return out.toString();
    }
}
