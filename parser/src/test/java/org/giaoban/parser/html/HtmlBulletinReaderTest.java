package org.giaoban.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlBulletinReaderTest {
    private static final BulletinParser PARSER =
            BulletinParser.create(ParserOptions.defaults().withLanguage(Locale.ENGLISH));
    private static final HtmlBulletinReader READER = HtmlBulletinReader.create(PARSER);
    private static final Duration GENEROUS = Duration.ofSeconds(40);
    private static final String BODY =
            "<p>Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.</p>";
    private static final String PAGE =
            "<h1>Huyện ủy Phú Khê giao ban</h1><p>06/03/2024</p><div class=a>" + BODY + "</div>";

    private static List<ProblemCode> codes(HtmlBulletin page) {
        return page.bulletin().problems().stream().map(Problem::code).toList();
    }

    private static HtmlBulletinReader reader(HtmlOptions options) {
        return HtmlBulletinReader.create(PARSER, options);
    }

    @Test
    void aSpanLeadsToTheTextAndToTheElement() {
        HtmlBulletin page = READER.read(PAGE);
        Span span = page.bulletin().evidenceOf("headline").get(0).span();
        assertThat(span.of(page.text())).isEqualTo("Huyện ủy Phú Khê giao ban");
        assertThat(page.elementsOf(span))
                .extracting(PageElement::path)
                .containsExactly("html > body:nth-of-type(1) > h1:nth-of-type(1)");
        assertThat(page.sources().elementAt(span.end())).isNull();
        assertThat(page.sources().elementAt(span.start()).tag()).isEqualTo("h1");
    }

    @Test
    void aSelectorIsReadAndNothingElse() {
        String html = "<h1>Một tiêu đề khác hẳn</h1>" + PAGE;
        HtmlBulletin page =
                reader(HtmlOptions.defaults().withSelector("div.a, div.a p")).read(html);
        assertThat(page.text()).startsWith("Sáng 5/3").doesNotContain("tiêu đề", "2024");
    }

    @Test
    void aSelectorThatSelectsNothingIsSaidAndTheArticleLookedFor() {
        HtmlBulletin page = reader(HtmlOptions.defaults().withSelector("#none")).read(PAGE);
        assertThat(codes(page)).contains(ProblemCode.SELECTOR_UNMATCHED);
        assertThat(page.bulletin().article().headline()).isEqualTo("Huyện ủy Phú Khê giao ban");
    }

    @Test
    void whatIsNoSelectorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlOptions.defaults().withSelector("div["));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlOptions.defaults().withSelector(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlOptions.defaults().withMaxDepth(1));
    }

    @Test
    void aPageOverTheLimitIsNotRead() {
        HtmlBulletin page = reader(HtmlOptions.defaults().withMaxLength(10)).read(PAGE);
        assertThat(codes(page)).containsExactly(ProblemCode.PAGE_TOO_LONG);
        assertThat(page.text()).isEmpty();
    }

    @Test
    void tenThousandNestedElementsAreReadAndSaid() {
        String html = "<div>".repeat(10_000) + PAGE + "</div>".repeat(10_000);
        HtmlBulletin page = Assertions.assertTimeout(GENEROUS, () -> READER.read(html));
        assertThat(codes(page)).contains(ProblemCode.PAGE_TOO_DEEP);
        assertThat(page.bulletin().article().headline()).isEqualTo("Huyện ủy Phú Khê giao ban");
        HtmlBulletin deep = reader(HtmlOptions.defaults().withMaxDepth(20_000)).read(html);
        assertThat(codes(deep)).doesNotContain(ProblemCode.PAGE_TOO_DEEP);
        assertThat(deep.bulletin().article()).isEqualTo(page.bulletin().article());
        assertThat(deep.elementsOf(new Span(0, 5))).hasSize(1);
    }

    @Test
    void aPageOfTwentyMegabytesIsRead() {
        String html = PAGE
                + "<img src='data:image/png;base64," + "iVBORw0KGgo".repeat(900_000) + "'>"
                + "<ul class=menu>" + "<li><a href='/tin-tuc/trong-huyen'>Tin trong huyện</a></li>".repeat(180_000)
                + "</ul>";
        assertThat(html.length()).isGreaterThan(20_000_000);
        HtmlBulletin page = Assertions.assertTimeout(GENEROUS, () -> READER.read(html));
        assertThat(page.bulletin().article().headline()).isEqualTo("Huyện ủy Phú Khê giao ban");
        assertThat(page.text()).doesNotContain("Tin trong huyện");
    }

    @Test
    void nothingThatAPageNamesIsFetchedOrRun() {
        String html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><base href='http://localhost:1/'>"
                + "<script>document.write('Tin giả')</script><iframe src='file:///etc/hosts'></iframe><link rel=import href=x>"
                + PAGE.replace("giao ban.", "giao ban &x;.");
        HtmlBulletin page = READER.read(html);
        assertThat(page.text()).contains("giao ban &x;.").doesNotContain("Tin giả", "localhost");
    }

    @Test
    void thePagesDayCompletesYearsWhereThePageShowsNone() {
        String html = "<meta property='article:published_time' content='2024-03-05T20:00:00Z'>"
                + PAGE.replace("<p>06/03/2024</p>", "");
        HtmlBulletin page = READER.read(html);
        assertThat(page.metadata().publishedOn()).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(page.bulletin().article().meetings().get(0).startsOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(page.bulletin().problems())
                .extracting(Problem::message)
                .contains(
                        "the page shows no day of publication; 2024-03-06 was taken from its data (meta article:published_time)");
    }

    @Test
    void whereTheDataContradictsThePageTheProblemPointsAtThePage() {
        String html = "<meta property='article:published_time' content='2024-05-01'>" + PAGE;
        HtmlBulletin page = READER.read(html);
        Problem problem = page.bulletin().problems().stream()
                .filter(one -> one.code() == ProblemCode.METADATA_DISAGREES)
                .findFirst()
                .orElseThrow();
        assertThat(problem.path()).isEqualTo("publishedOn");
        assertThat(problem.span().of(page.text())).isEqualTo("06/03/2024");
        assertThat(problem.arguments())
                .containsExactly("PUBLISHED", "meta article:published_time", "2024-05-01", "2024-03-06");
    }

    @Test
    void bytesAreDecodedByMarkTypeAndDeclaration() {
        String html = "<meta charset=utf-8>" + PAGE;
        String expected = READER.read(html).text();
        assertThat(READER.read(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(expected);
        assertThat(READER.read(PAGE.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(expected);
        assertThat(READER.read(("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(expected);
        assertThat(READER.read(("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo(expected);
        String korean = "<meta charset=euc-kr><p>한국</p>";
        assertThat(READER.read(korean.getBytes(Charset.forName("euc-kr"))).text())
                .isEqualTo("한국");
        assertThat(READER.read(
                                korean.replace("<meta charset=euc-kr>", "").getBytes(Charset.forName("euc-kr")),
                                "text/html; charset=euc-kr")
                        .text())
                .isEqualTo("한국");
        assertThat(READER.read(("<meta charset=iso-8859-1>" + PAGE).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(expected);
        assertThat(READER.read(new byte[] {'<', 'p', '>', (byte) 0xe9}).text()).isEqualTo("é");
    }

    @Test
    void aHeadingIsOneLineAndIconsPartWords() {
        String html = PAGE.replace(
                "Phú Khê giao ban</h1><p>", "Phú Khê<br/>giao ban</h1><p><span>55</span><svg></svg><span>");
        assertThat(READER.read(html).text()).startsWith("Huyện ủy Phú Khê giao ban\n55 06/03/2024");
        assertThat(READER.read(PAGE.replace("giao ban.", "giao<br>ban.")).text())
                .contains("hội nghị giao\nban.");
    }

    @Test
    void aBoxBelowTheArticleWithAHeadingOfItsOwnAndMovingTextAreNotRead() {
        String notices =
                "<div><!-- --> <div><h4>Thông báo</h4></div><p>1. Lịch tiếp công dân của lãnh đạo huyện tháng 3</div>";
        assertThat(READER.read(PAGE + notices).text()).doesNotContain("Lịch tiếp");
        assertThat(READER.read(PAGE + "<marquee>Chào mừng quý vị</marquee><label>Họ tên</label>")
                        .text())
                .doesNotContain("Chào mừng", "Họ tên");
    }

    @Test
    void listsAndNarrowRowsKeepTheirShape() {
        String html = PAGE.replace(
                BODY,
                BODY + "<ol start=3><li><p>Một</p></li><li>Hai</li></ol><ul><li>+ Ba</li></ul>"
                        + "<table><tr><td>Xã An</td><td>12 ha</td></tr></table><pre>Bốn\nNăm</pre>");
        assertThat(READER.read(html).text()).endsWith("3. Một\n4. Hai\n+ Ba\nXã An | 12 ha\nBốn\nNăm");
    }

    @Test
    void noStringBreaksTheReader() {
        for (String html : List.of(
                "",
                " ",
                "<",
                "\0",
                "\ud800",
                "<html",
                "<!--",
                "<script>{",
                "<p>&#xffffff;",
                "{\"a\":1}",
                "<script type=application/ld+json>[[[[{\"@type\":\"Article\",\"author\":[null,3,{}]}]]]]</script>",
                "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>",
                "<frameset><frame src=x></frameset>",
                "<body hidden style='display:none'>" + PAGE)) {
            PagesTest.hold(READER.read(html));
        }
    }
}
