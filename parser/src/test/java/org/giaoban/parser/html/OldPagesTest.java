package org.giaoban.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.model.Article;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.encoding.Encoded;
import org.giaoban.parser.encoding.TextEncoding;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages in the encodings of the nineties, and misread ones. */
class OldPagesTest {
    private static final BulletinParser PARSER =
            BulletinParser.create(ParserOptions.defaults().withLanguage(Locale.ENGLISH));
    private static final HtmlBulletinReader READER = HtmlBulletinReader.create(PARSER);
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String HEADLINE = "Huyện ủy Phú Khê giao ban tháng 2";
    private static final String LEAD =
            "Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Dự hội nghị có lãnh đạo các phòng, ban.";
    private static final String CHAIR = "Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.";
    private static final String ORDER =
            "Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.";
    private static final String MENU = "<ul class=menu><li><a href=/>Trang chủ</a><li><a href=/tin>Tin tức và sự"
            + " kiện</a><li><a href=/vb>Văn bản chỉ đạo điều hành</a><li><a href=/lh>Liên hệ</a></ul>";

    private static String page(String charset, String menu) {
        return "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + charset + "'><title>"
                + HEADLINE
                + "</title></head><body>" + menu + "<div id='tiêu-đề?'>\n<h1>" + HEADLINE
                + "</h1><p>06/03/2024</p>\n<p>"
                + LEAD + " " + CHAIR + "</p>\n<p class='a b'>" + ORDER + "</p></div></body></html>";
    }

    private static List<ProblemCode> codes(HtmlBulletin page) {
        return page.bulletin().problems().stream()
                .map(Problem::code)
                .filter(code -> code.name().startsWith("ENCODING") || code == ProblemCode.CHARSET_DISAGREES)
                .toList();
    }

    private static String message(HtmlBulletin page, ProblemCode code) {
        return page.bulletin().problems().stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }

    private static void assertRead(HtmlBulletin page) {
        Article article = page.bulletin().article();
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(page.text()).contains(LEAD + " " + CHAIR, ORDER).doesNotContain("Trang chủ");
        assertThat(article.meetings().get(0).participants().get(0).official().name())
                .isEqualTo("Mai Thị Hoa");
        assertThat(article.meetings().get(0).directives().get(0).deadline().to())
                .isEqualTo(LocalDate.of(2024, 4, 29));
    }

    /** Tags and attributes are not in the words that are judged: they would be nonsense in VIQR. */
    private static byte[] encoded(Encoded form, String html) {
        StringBuilder out = new StringBuilder();
        for (String part : html.split("(?<=>)|(?=<)", -1)) {
            boolean ascii = form.encoding() == TextEncoding.VIQR && part.startsWith("<");
            out.append(new String(ascii ? part.getBytes(WESTERN) : form.bytes(part), StandardCharsets.ISO_8859_1));
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Encoded.class,
            names = {"UTF_8_MARKED", "UTF_16.*"},
            mode = EnumSource.Mode.MATCH_NONE)
    void aPageIsReadInEveryEncodingWhateverItDeclares(Encoded form) {
        for (String charset : List.of("utf-8", "iso-8859-1", "windows-1258", "x-user-defined", "euc-kr")) {
            HtmlBulletin page = READER.read(encoded(form, page(charset, MENU)));
            assertRead(page);
            boolean plain = form == Encoded.UTF_8;
            assertThat(codes(page).contains(ProblemCode.ENCODING_CONVERTED))
                    .as(charset + codes(page))
                    .isEqualTo(!plain);
            assertThat(page.bulletin().problems())
                    .extracting(Problem::code)
                    .doesNotContain(ProblemCode.METADATA_DISAGREES, ProblemCode.ENCODING_DAMAGED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF_8,utf-8,",
        "UTF_8,iso-8859-1,'the page says that it is in windows-1252, but it is in UTF-8; it was read as that'",
        "TCVN3,iso-8859-1,",
        "TCVN3,x-user-defined,",
        "TCVN3,utf-8,'the page says that it is in UTF-8, but it is in TCVN3 (ABC); it was read as that'",
        "TCVN3_SAVED_AS_UTF_8,utf-8,",
        "WINDOWS_1258,windows-1258,",
        "VNI,windows-1258,'the page says that it is in windows-1258, but it is in VNI; it was read as that'"
    })
    void whatThePageDeclaresWronglyIsSaid(Encoded form, String charset, String expected) {
        HtmlBulletin page = READER.read(encoded(form, page(charset, MENU)));
        assertThat(message(page, ProblemCode.CHARSET_DISAGREES)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theMessageSaysWhatThePageWasIn() {
        assertThat(message(
                        READER.read(encoded(Encoded.TCVN3, page("iso-8859-1", MENU))), ProblemCode.ENCODING_CONVERTED))
                .startsWith("the text was in TCVN3 (ABC) and has been converted; of the words that tell, ");
        assertThat(message(
                        READER.read(encoded(Encoded.MISREAD_TWICE, page("utf-8", MENU))),
                        ProblemCode.ENCODING_CONVERTED))
                .startsWith("the text was in UTF-8, taken for Windows-1252 twice on the way and has been converted");
    }

    @Test
    void lettersThatAreWrittenAsEntitiesAreReadToo() {
        StringBuilder html = new StringBuilder();
        for (char c : new String(encoded(Encoded.TCVN3, page("iso-8859-1", MENU)), WESTERN).toCharArray()) {
            html.append(c < 128 ? String.valueOf(c) : "&#" + (int) c + ";");
        }
        assertRead(READER.read(html.toString()));
    }

    private static String shown(Encoded form, String font, String text) {
        return "<font face='" + font + "'>" + new String(form.bytes(text), WESTERN) + "</font>";
    }

    /** A template in Unicode around what was pasted from a word processor. */
    @ParameterizedTest
    @CsvSource({"TCVN3,.VnTime", "VNI,VNI-Times"})
    void anArticleInAFontOfTheNinetiesAmidUnicodeIsConvertedAlone(Encoded form, String font) {
        String html = "<meta charset=utf-8><title>" + HEADLINE + "</title>" + MENU.repeat(30) + "<h1>" + HEADLINE
                + "</h1><p>06/03/2024</p><div><p>" + shown(form, font, LEAD + " " + CHAIR) + "</p><p>"
                + shown(form, font, ORDER) + "</p></div><p class=contact>Liên hệ: thông tin bé</p>";
        HtmlBulletin page = READER.read(html.getBytes(StandardCharsets.UTF_8));
        assertRead(page);
        assertThat(codes(page)).containsExactly(ProblemCode.ENCODING_CONVERTED);
        HtmlBulletin unstyled = READER.read(html.replaceAll("</?font[^>]*>", ""));
        assertRead(unstyled);
    }

    @Test
    void aFewWordsInAFontAreReadAsTheFontSaysAndThatIsSaid() {
        String html = page("utf-8", MENU)
                .replace(
                        "<h1>" + HEADLINE,
                        "<h1>" + shown(Encoded.TCVN3, ".VnArial", "Huyện ủy Phú Khê giao ban tháng 2"));
        HtmlBulletin page = READER.read(html);
        assertRead(page);
        assertThat(codes(page)).containsExactly(ProblemCode.ENCODING_ASSUMED);
    }

    @Test
    void unicodeInAFontOfTheNinetiesStaysUnicode() {
        HtmlBulletin page = READER.read(page("utf-8", MENU).replace("<body>", "<body><font face=.VnTimeH>"));
        assertRead(page);
        assertThat(codes(page)).isEmpty();
    }

    @Test
    void theFontOfCapitalsGivesBackTheCapitals() {
        String html = page("iso-8859-1", "")
                .replace(
                        "<p>06/03", "<p>" + shown(Encoded.TCVN3, ".VnTimeH", "ủy ban nhân dân huyện") + "</p><p>06/03");
        for (String each : List.of(LEAD, CHAIR, ORDER)) {
            String small = new String(Encoded.TCVN3.bytes(each), WESTERN);
            html = html.replace(each, small.replace("ñy ", shown(Encoded.TCVN3, ".VnTimeH", "ủ") + "y "));
        }
        HtmlBulletin page = READER.read(html.getBytes(WESTERN));
        assertThat(page.text()).contains("ỦY BAN NHÂN DÂN HUYỆN", "Sáng 5/3, Huyện Ủy Phú Khê");
    }

    @Test
    void theCallersEncodingIsReadWhateverTheWordsSay() {
        HtmlBulletinReader tcvn3 =
                HtmlBulletinReader.create(PARSER, HtmlOptions.defaults().withEncoding(TextEncoding.TCVN3));
        byte[] bytes = "<p title='§'>§¶ng bé</p>".getBytes(WESTERN);
        assertThat(READER.read(bytes).text()).isEqualTo("§¶ng bé");
        assertThat(tcvn3.read(bytes).text()).isEqualTo("Đảng bộ");
        assertThat(tcvn3.read("<p>§¶ng bé</p>".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Đảng bộ");
        HtmlBulletinReader utf16 =
                HtmlBulletinReader.create(PARSER, HtmlOptions.defaults().withEncoding(TextEncoding.UTF_16BE));
        assertThat(utf16.read("<p>Đảng bộ".getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo("Đảng bộ");
    }

    @Test
    void pagesInOtherLanguagesAreLeftAsTheyAre() {
        String french = "<meta charset=windows-1252><title>Été</title><p>Le comité a été réuni à l'hôtel de ville où"
                + " chaque délégué, élu ou nommé, a présenté très brièvement son exposé à l'assemblée générale.</p>";
        HtmlBulletin page = READER.read(french.getBytes(WESTERN));
        assertThat(page.text()).contains("Le comité a été réuni à l'hôtel de ville où chaque délégué");
        assertThat(codes(page)).isEmpty();
        String russian = "<meta charset=windows-1251><p>Заседание районного комитета состоялось вчера вечером.</p>";
        assertThat(READER.read(russian.getBytes(Charset.forName("windows-1251")))
                        .text())
                .startsWith("Заседание районного комитета");
    }
}
