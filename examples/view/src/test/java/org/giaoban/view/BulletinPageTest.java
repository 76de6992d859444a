package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Severity;
import org.giaoban.parser.report.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinPageTest {
    private static Document page(ParsedBulletin bulletin) {
        return Jsoup.parse(BulletinPage.in(Bulletins.VIETNAMESE).of(bulletin));
    }

    private static Stream<ParsedBulletin> bulletins() {
        return Stream.of(
                Bulletins.seed(),
                Bulletins.rich(),
                Bulletins.rich().withSource("b"),
                Bulletins.marked("một hai ba bốn năm", 0, 10, 4, 15, 8, 18, 4, 15, 7, 7),
                Bulletins.read(""),
                Bulletins.read("Hello, this is an English page about nothing."));
    }

    private static Element text(Document page) {
        return page.select("#text .text").first();
    }

    private static String marked(Document page, Place place) {
        return page.select("mark." + place.style()).stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void theTextStandsAsItIs(ParsedBulletin bulletin) {
        assertThat(text(page(bulletin)).wholeText()).isEqualTo(bulletin.text());
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void everyEntryOfTheEvidenceHasAMarkAroundExactlyItsCharacters(ParsedBulletin bulletin) {
        Document page = page(bulletin);
        Places places = Places.of(bulletin);
        for (Evidence entry : bulletin.evidence()) {
            assertThat(places.of(entry.path()))
                    .as(entry.path())
                    .filteredOn(place -> place.span().equals(entry.span()))
                    .singleElement()
                    .satisfies(place -> {
                        assertThat(marked(page, place)).isEqualTo(entry.span().of(bulletin.text()));
                        assertThat(page.getElementById(place.id())).isNotNull();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void everyMarkHasALabelThatLinksToItsItemAndTheItemLinksBack(ParsedBulletin bulletin) {
        Document page = page(bulletin);
        Places places = Places.of(bulletin);
        for (Evidence entry : bulletin.evidence()) {
            for (Place place : places.of(entry.path())) {
                List<String> targets =
                        page.select("mark." + place.style() + ">a.label").eachAttr("href");
                assertThat(targets).as(entry.path()).isNotEmpty();
                Element item = page.getElementById(targets.get(0).substring(1));
                assertThat(item).as(targets.get(0)).isNotNull();
                assertThat(item.closest("#reading")).isNotNull();
            }
        }
        for (Element item : page.select("#reading a[class]:not(.flag)")) {
            String place = item.attr("href").substring(1);
            assertThat(page.getElementById(place).classNames())
                    .contains(item.classNames().iterator().next());
        }
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void everyLinkStaysOnThePageAndLands(ParsedBulletin bulletin) {
        Document page = page(bulletin);
        for (Element link : page.select("a")) {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void idsAreThereOnce(ParsedBulletin bulletin) {
        List<String> ids = page(bulletin).select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void thePageNeedsNoScriptAndNothingFromOutside() {
        Document page = page(Bulletins.rich());
        assertThat(page.select("script, link, img, iframe, object, [src], [onclick], [style]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void textWithMarkupInItStaysText() {
        String nasty = "</div></mark><script>alert(1)</script> & <b>\"Huyện ủy\"</b> &amp; 'x'";
        ParsedBulletin bulletin = Bulletins.marked(nasty, 0, nasty.length(), 3, 40);
        ParsedBulletin headed = new ParsedBulletin(
                nasty,
                "</title><script>x</script>",
                new Article(
                        nasty,
                        null,
                        null,
                        List.of(),
                        bulletin.article().captions(),
                        List.of(nasty),
                        null,
                        List.of(),
                        List.of()),
                bulletin.evidence(),
                List.of(new Problem(
                        ProblemCode.EMPTY_TEXT,
                        Severity.ERROR,
                        "a\"><script>",
                        null,
                        List.of(),
                        "<script>y</script>")));
        Document page = page(headed);
        assertThat(page.select("script, b")).isEmpty();
        assertThat(text(page).wholeText()).isEqualTo(nasty);
        assertThat(page.title()).isEqualTo("</title><script>x</script>");
    }

    @Test
    void whatHtmlCannotCarryHasAStandInOfOneCharacter() {
        String odd = "a\u0000b\u001bc\u007fd\u0085e\ud83df\udc00g \ud83d\ude00\f";
        assertThat(text(page(Bulletins.marked(odd, 1, 4))).wholeText())
                .isEqualTo("a\u2400b\u241bc\u2421d\ufffde\ufffdf\ufffdg \ud83d\ude00\u240c");
    }

    @Test
    void controlsOfTheWritingDirectionAreShutInAndShown() {
        Document page = page(Bulletins.marked("x\u202ey\u2066z", 0, 3));
        assertThat(text(page).wholeText()).isEqualTo("x\u202ey\u2066z");
        assertThat(page.select("#text bdi.ctl").eachAttr("title")).containsExactly("U+202E", "U+2066");
    }

    @Test
    void carriageReturnsAreKept() {
        String text = "một\r\nhai\r\n\r\n\r\nba";
        assertThat(text(page(Bulletins.marked(text, 0, 8))).wholeText()).isEqualTo(text);
    }

    @Test
    void blankLinesBeyondTheFirstTakeNoRoom() {
        Document page = page(Bulletins.marked("một\n \n\n\u00a0\nhai\n\nba", 0, 3));
        assertThat(page.select("#text [hidden]")).extracting(Element::wholeText).containsExactly(" \n\n\u00a0");
    }

    @Test
    void aPlaceOutsideTheTextIsNotMarked() {
        ParsedBulletin bulletin = Bulletins.marked("một hai", 0, 3);
        ParsedBulletin shorter =
                new ParsedBulletin("m", null, bulletin.article(), bulletin.evidence(), bulletin.problems());
        assertThat(page(shorter).select("mark")).isEmpty();
        assertThat(page(shorter).select("#captions-0").text()).isEqualTo("một");
    }

    @Test
    void aProblemSitsAtTheCharactersAndAtTheValueItSpeaksOf() {
        ParsedBulletin bulletin = Bulletins.rich();
        Problem assumed = bulletin.problems().get(0);
        assertThat(assumed.code()).isEqualTo(ProblemCode.YEAR_ASSUMED);
        Document page = page(bulletin);
        Span span = assumed.span();
        assertThat(page.select("#c" + span.start() + "-" + span.end() + ">a.flag")
                        .attr("href"))
                .isEqualTo("#problem-1");
        assertThat(page.select("dd>#meetings-0-startsOn+a.flag").attr("href")).isEqualTo("#problem-1");
        assertThat(page.select("#problem-1").text()).contains("giả định", assumed.message(), "YEAR_ASSUMED");
        assertThat(page.select("#problem-1 a").eachAttr("href"))
                .containsExactly("#c" + span.start() + "-" + span.end(), "#meetings-0-startsOn");
    }

    @Test
    void aDayThatIsNotKnownSaysSo() {
        ParsedBulletin bulletin =
                Bulletins.read("Huyện ủy Hiền Quan giao ban\nSáng 7/5, Huyện ủy Hiền Quan tổ chức hội nghị "
                        + "giao ban tháng 4. Đồng chí Lò Thị Mận, Bí thư Huyện ủy chủ trì hội nghị.");
        assertThat(page(bulletin).select(".facts dd").eachText()).anyMatch(fact -> fact.contains("không rõ ngày"));
        assertThat(page(bulletin).select(".facts dd a.flag")).isNotEmpty();
    }

    @Test
    void aBrokenConstraintSaysWhatItIsAboutAndIsShownWhereTheValueIsMissing() {
        Document page = page(Bulletins.read("Hôm nay trời đẹp\nTrời trong, gió nhẹ, nắng ấm cả ngày."));
        Element problem = page.select(".problems li:contains(ngày đăng)").first();
        assertThat(problem.text()).contains("ngày đăng: còn thiếu");
        assertThat(page.select("#publishedOn").text()).isEqualTo("không rõ ngày");
        assertThat(page.select("#publishedOn+a.flag").attr("href")).isEqualTo("#" + problem.id());
    }

    @Test
    void theReadingTellsWhoMetAndWhoWasToldToDoWhat() {
        Document page = page(Bulletins.rich());
        assertThat(page.select("#meetings-0 .eyebrow").text()).isEqualTo("Cuộc họp · giao ban");
        assertThat(page.select("#meetings-0-organizer").text()).isEqualTo("Huyện ủy Hiền Quan");
        assertThat(page.select(".people strong").eachText()).contains("Lò Thị Mận", "Đỗ Đình Khoát", "Vừ A Páo");
        assertThat(page.select(".people li").first().text()).contains("chủ trì", "TUV", "Tỉnh ủy viên", "Bí thư");
        assertThat(page.select("table.directives thead th").eachText())
                .containsExactly("Số", "Ai giao", "Giao cho", "Việc", "Hạn", "Mức độ");
        assertThat(page.select("table.directives tbody tr").first().children().eachText())
                .containsExactly(
                        "1",
                        "Lò Thị Mận",
                        "các xã",
                        "rà soát quỹ đất, hoàn thành trước ngày 30/6",
                        "29/06/2024 trước ngày 30/6",
                        "bắt buộc");
    }

    @Test
    void theInterfaceSpeaksEnglishAndTheBulletinStaysVietnamese() {
        Document page = Jsoup.parse(
                BulletinPage.in(Locale.ENGLISH).of(Bulletins.readInEnglish(Bulletins.resource("hien-quan.txt"))));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(text(page).attr("lang")).isEqualTo("vi");
        assertThat(page.select("#meetings-0-organizer").attr("lang")).isEqualTo("vi");
        assertThat(page.select("#meetings-0-kind").text()).isEqualTo("briefing");
        assertThat(page.select("#meetings-0-kind").hasAttr("lang")).isFalse();
        assertThat(page.select("h1").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".sums").text()).contains("Published 9 May 2024", "1 meeting");
    }

    @Test
    void headingsGoDownStepByStep() {
        for (ParsedBulletin bulletin : bulletins().toList()) {
            int level = 0;
            for (Element heading : page(bulletin).select("h1, h2, h3, h4")) {
                int own = heading.normalName().charAt(1) - '0';
                assertThat(own).isLessThanOrEqualTo(level + 1);
                level = own;
            }
        }
    }

    @Test
    void theLegendNamesTheFamiliesThatAreThere() {
        Set<String> boxes = new HashSet<>(
                page(Bulletins.marked("một", 0, 3)).select(".legend input").eachAttr("id"));
        assertThat(boxes).containsExactlyInAnyOrder("show-page", "show-labels");
    }
}
