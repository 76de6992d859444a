package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.giaoban.parser.ParsedBulletin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexPageTest {
    private static final ParsedBulletin MARCH = Bulletins.read("""
            Huyện ủy Hiền Quan giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Hiền Quan tổ chức hội nghị giao ban tháng 2. Đồng chí Lò Thị Mận, Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Lò Thị Mận yêu cầu Ban Tổ chức Huyện ủy lập danh sách trước ngày 30/4; đề nghị Ánh Dương khẩn trương thi công.
            """);
    private static final ParsedBulletin NONE = Bulletins.read("Hôm nay trời đẹp, gió nhẹ.");

    private static Document index(ListedBulletin... bulletins) {
        return Jsoup.parse(IndexPage.in(Bulletins.VIETNAMESE).of(List.of(bulletins)));
    }

    private static Document index() {
        return index(
                new ListedBulletin("tháng 4.html", Bulletins.rich()),
                new ListedBulletin("a.html", MARCH),
                new ListedBulletin("none.html", NONE));
    }

    @Test
    void theTimelineHasTheMeetingsByDayWithTheirPages() {
        assertThat(index().select("#timeline h3").eachText()).containsExactly("2024 2");
        assertThat(index().select(".timeline time").eachText()).containsExactly("05/03/2024", "07/05/2024");
        assertThat(index().select(".timeline a").eachAttr("href"))
                .containsExactly("./a.html#meetings-0", "./th%C3%A1ng%204.html#meetings-0");
    }

    @Test
    void theRegisterGoesByDeadlineAndThoseWithoutOneAreLast() {
        List<String> deadlines = index().select("#register-deadline tbody td:first-child").stream()
                .map(Element::text)
                .toList();
        assertThat(deadlines.subList(0, 3)).containsExactly("29/04/2024", "29/06/2024", "30/09/2024");
        assertThat(deadlines.subList(3, deadlines.size())).containsOnly("");
    }

    @Test
    void theRegisterGoesByAddresseeInVietnameseOrder() {
        List<String> addressees =
                index().select("#register-addressee tbody td:nth-child(3)").eachText();
        assertThat(addressees.indexOf("Ban Tổ chức Huyện ủy")).isLessThan(addressees.indexOf("các xã"));
        assertThat(addressees.indexOf("các xã")).isLessThan(addressees.indexOf("Phòng Nông nghiệp"));
    }

    @Test
    void everyOrderHasEveryDirective() {
        Document index = index();
        int directives = MARCH.article().meetings().get(0).directives().size()
                + Bulletins.rich().article().meetings().get(0).directives().size();
        for (GivenDirective.Order order : GivenDirective.Order.values()) {
            assertThat(index.select("#register-" + order.name().toLowerCase(Locale.ROOT) + " tbody tr"))
                    .hasSize(directives);
        }
    }

    @Test
    void aRowLinksToItsDirective() {
        assertThat(index().select("#register-deadline tbody tr td:nth-child(4) a")
                        .first()
                        .attr("href"))
                .isEqualTo("./a.html#meetings-0-directives-0-text");
    }

    @Test
    void anOfficialStandsOnceWithAllMeetings() {
        Document index = index();
        assertThat(index.select(".officials tbody th").eachText()).containsOnlyOnce("Lò Thị Mận");
        assertThat(index.select(".officials tbody tr:has(th:containsOwn(Lò Thị Mận)) li"))
                .hasSize(2);
        assertThat(index.select(".officials tbody tr:has(th:containsOwn(Lò Thị Mận)) td")
                        .first()
                        .text())
                .isEqualTo("Bí thư Huyện ủy; TUV");
    }

    @Test
    void twoOfOneNameWithOtherPositionsAreTwo() {
        ParsedBulletin other =
                Bulletins.read(MARCH.text().replace("Bí thư Huyện ủy chủ trì", "Chủ tịch UBND huyện chủ trì"));
        assertThat(index(new ListedBulletin("a.html", MARCH), new ListedBulletin("b.html", other))
                        .select(".officials tbody th")
                        .eachText())
                .filteredOn(name -> name.equals("Lò Thị Mận"))
                .hasSize(2);
    }

    @Test
    void bulletinsWithoutAMeetingAreListedWithTheReason() {
        assertThat(index().select("#others li a").attr("href")).isEqualTo("./none.html");
        assertThat(index().select("#others li").text())
                .contains(NONE.problems().get(0).message());
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() {
        assertThat(index().select("#timeline p")).isEmpty();
        assertThat(index(new ListedBulletin[0]).select("section p").eachText())
                .containsExactly(
                        "Không đọc được cuộc họp nào.",
                        "Không đọc được chỉ đạo nào.",
                        "Không đọc được cán bộ nào.",
                        "không có");
    }

    @Test
    void namesOfFilesWithOddCharactersAreAddresses() {
        assertThat(new ListedBulletin("a:b#c?d%e\"<f>.html", NONE).address())
                .isEqualTo("./a:b%23c%3Fd%25e%22%3Cf%3E.html");
    }
}
