package org.giaoban.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every layout; what is read of which page is in {@code corpus/layout}. */
class LayoutReaderTest {
    private static final String PAGE = """
            Trang chủ / Thời sự

            Đảng ủy xã Tân Lộc họp thường kỳ
            Minh Tâm - 06/09/2025 - 22:01

            (PKO) - Sáng 5/9, Đảng ủy xã Tân Lộc tổ chức hội nghị thường kỳ để đánh giá kết quả công tác và bàn nhiệm vụ tháng tới của xã.

            Quang cảnh hội nghị. Ảnh: Thu Vân Theo báo cáo, thu ngân sách của xã đạt kế hoạch, trật tự được giữ vững trên mọi địa bàn.

            - Các thôn rà soát hộ nghèo;
            - Công an xã giữ vững an ninh./. Tin: Hà Minh

            Tin khác
            Sáng 3/9, UBND xã Tân Lộc giao ban; ông Trần Văn Kỳ chủ trì hội nghị với lãnh đạo các thôn (04/09/2025)
            """;

    private final Lexicons lexicons = Lexicons.standard();
    private final LayoutReader reader = new LayoutReader(lexicons);

    private Words words(String text) {
        return lexicons.words(NormalText.of(text));
    }

    private static List<Range> parts(Layout layout) {
        List<Range> parts = new ArrayList<>();
        Stream.of(layout.section(), layout.headline(), layout.published())
                .filter(part -> part != null)
                .forEach(parts::add);
        parts.addAll(layout.authors());
        parts.addAll(layout.captions());
        layout.paragraphs().forEach(paragraph -> parts.addAll(paragraph.pieces()));
        return parts;
    }

    private List<String> values(String text) {
        Words words = words(text);
        return parts(reader.read(words)).stream()
                .map(part -> words.value(part.from(), part.to()))
                .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC))
                .toList();
    }

    @Test
    void eachPartOfThePageIsRead() {
        assertThat(values(PAGE))
                .containsExactly(
                        "Thời sự",
                        "Đảng ủy xã Tân Lộc họp thường kỳ",
                        "06/09/2025",
                        "Minh Tâm",
                        "Hà Minh",
                        "Quang cảnh hội nghị.",
                        "Sáng 5/9, Đảng ủy xã Tân Lộc tổ chức hội nghị thường kỳ để đánh giá kết quả công tác và bàn nhiệm vụ"
                                + " tháng tới của xã.",
                        "Theo báo cáo, thu ngân sách của xã đạt kế hoạch, trật tự được giữ vững trên mọi địa bàn.",
                        "Các thôn rà soát hộ nghèo;",
                        "Công an xã giữ vững an ninh");
    }

    @Test
    void listItemsAreTold() {
        assertThat(reader.read(words(PAGE)).paragraphs())
                .extracting(Paragraph::listItem)
                .containsExactly(false, false, true, true);
    }

    @Test
    void noPartIsEmptyAndNoTwoShareAWord() {
        List<Range> parts = parts(reader.read(words(PAGE)));
        for (Range part : parts) {
            assertThat(part.isEmpty()).isFalse();
            assertThat(parts).filteredOn(part::overlaps).containsExactly(part);
        }
    }

    @Test
    void aCaptionInTheMidstOfAParagraphLeavesTwoPieces() {
        String text =
                "Đảng ủy xã họp\nSáng 5/9, Đảng ủy xã tổ chức hội nghị. Đồng chí Lê An phát biểu. Ảnh: Thu Vân Theo báo cáo, thu"
                        + " ngân sách đạt kế hoạch.";
        assertThat(reader.read(words(text)).paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.pieces()).hasSize(2));
    }

    @TestFactory
    Stream<DynamicTest> theSamePageInOtherCharactersIsReadTheSame() {
        Map<String, UnaryOperator<String>> changes = Map.of(
                "decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                "CRLF", text -> text.replace("\n", "\r\n"),
                "no-break spaces", text -> text.replace(' ', '\u00a0'),
                "doubled spaces", text -> text.replace(" ", "  "),
                "Icelandic Eth", text -> text.replace('Đ', '\u00d0'));
        return changes.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.getKey(),
                        () -> assertThat(values(change.getValue().apply(PAGE))).isEqualTo(values(PAGE))));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsReadOfNothing() {
        return Stream.of("", " ", "\n\n", ".", "/", "(", "Ảnh:", "|", "- ", "1.")
                .map(text -> DynamicTest.dynamicTest(
                        "«" + text + "»",
                        () -> assertThat(reader.read(words(text)).headline()).isNull()));
    }
}
