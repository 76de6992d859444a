package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Kết luận hội nghị, đồng chí Lò Thị Mận yêu cầu Ban Tổ chức Huyện ủy lập danh sách cán bộ trẻ trước ngày 30/4; đề nghị Ánh Dương khẩn trương thi công.
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

    private static Element row(Document index, String name) {
        return index.select(".officials tbody tr:has(th:contains(%s))".formatted(name))
                .first();
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
        for (TaskOrder order : TaskOrder.values()) {
            assertThat(index.select("#register-" + order.id() + " tbody tr")).hasSize(directives);
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
    void aPersonStandsOnceWithAllMeetings() {
        Document index = index();
        assertThat(index.select(".officials tbody th > span").eachText()).containsOnlyOnce("Lò Thị Mận");
        assertThat(row(index, "Lò Thị Mận").select("td:nth-child(3) li").eachText())
                .containsExactly(
                        "05/03/2024 · hội nghị giao ban tháng 2 chủ trì phát biểu",
                        "07/05/2024 · hội nghị giao ban tháng 4 chủ trì phát biểu");
    }

    @Test
    void aPersonHasTheHistoryOfTheirPositionsWithThePagesThatShowIt() {
        Element person = row(index(), "Lò Thị Mận");
        assertThat(person.select("td:nth-child(2) li").eachText())
                .contains("Bí thư Huyện ủy Hiền Quan · 05/03/2024 – 07/05/2024");
        assertThat(person.select("td:nth-child(2) li:contains(Bí thư) a").eachAttr("href"))
                .containsExactly(
                        "./a.html#meetings-0-participants-0-official-name",
                        "./th%C3%A1ng%204.html#meetings-0-participants-0-official-name");
    }

    @Test
    void aPositionOfThePastIsSaidToBe() {
        assertThat(row(index(), "Vừ A Páo").select("td:nth-child(2) li").text())
                .startsWith("nguyên Chủ tịch UBND huyện nguyên");
    }

    @Test
    void whyMentionsAreOnePersonIsSaid() {
        Element person = row(index(), "Lò Thị Mận");
        assertThat(person.select("details summary").text()).isEqualTo("Vì sao là một người");
        assertThat(person.select("details li").eachText()).containsExactly("cùng chức vụ: 05/03/2024 = 07/05/2024");
        assertThat(row(index(), "Vừ A Páo").select("details")).isEmpty();
    }

    @Test
    void twoOfOneNameInTwoDistrictsAreTwo() {
        ParsedBulletin other = Bulletins.read(MARCH.text().replace("Hiền Quan", "Phú Khê"));
        assertThat(index(new ListedBulletin("a.html", MARCH), new ListedBulletin("b.html", other))
                        .select(".officials tbody th > span")
                        .eachText())
                .filteredOn(name -> name.equals("Lò Thị Mận"))
                .hasSize(2);
    }

    @Test
    void aDirectiveThatIsRepeatedStandsOnceAndLinksToWhereItComesBack() {
        ParsedBulletin april = Bulletins.read("""
                Huyện ủy Hiền Quan giao ban tháng 3
                06/04/2024
                Sáng 5/4, Huyện ủy Hiền Quan tổ chức hội nghị giao ban tháng 3. Đồng chí Lò Thị Mận, Bí thư Huyện ủy chủ trì hội nghị.
                Thực hiện kết luận hội nghị giao ban ngày 5/3/2024, Huyện ủy Hiền Quan đã làm được nhiều việc.
                Kết luận hội nghị, đồng chí Lò Thị Mận yêu cầu Ban Tổ chức Huyện ủy lập danh sách cán bộ trẻ trước ngày 30/5.
                """);
        Document index = index(new ListedBulletin("a.html", MARCH), new ListedBulletin("b.html", april));
        Element row = index.select("#register-deadline tbody tr:contains(lập danh sách)")
                .first();
        assertThat(index.select("#register-deadline tbody tr:contains(lập danh sách)"))
                .hasSize(1);
        assertThat(row.select(".later").text()).isEqualTo("nhắc lại 05/04/2024");
        assertThat(row.select(".later a").attr("href")).isEqualTo("./b.html#meetings-0-directives-0-text");
        assertThat(index.select(".timeline li:first-child .later").text()).isEqualTo("được nhắc đến 05/04/2024");
        assertThat(index.select(".timeline li:first-child .later a").attr("href"))
                .startsWith("./b.html#paragraphs-");
    }

    @Test
    void everyLinkLandsOnItsPage() {
        Map<String, ParsedBulletin> pages = Map.of("rich", Bulletins.rich(), "march", MARCH, "none", NONE);
        Document index = index(pages.entrySet().stream()
                .map(page -> new ListedBulletin(page.getKey(), page.getValue()))
                .toArray(ListedBulletin[]::new));
        Map<String, Document> shown = new HashMap<>();
        pages.forEach((name, bulletin) -> shown.put(
                name, Jsoup.parse(BulletinPage.in(Bulletins.VIETNAMESE).of(bulletin))));
        assertThat(index.select("main a[href]").eachAttr("href"))
                .hasSizeGreaterThan(40)
                .allSatisfy(link -> {
                    String[] address = link.substring(2).split("#", 2);
                    assertThat(shown).containsKey(address[0]);
                    assertThat(address.length == 1 || shown.get(address[0]).getElementById(address[1]) != null)
                            .isTrue();
                });
    }

    @Test
    void twoBulletinsCannotHaveOnePage() {
        assertThatThrownBy(() -> index(new ListedBulletin("a.html", MARCH), new ListedBulletin("a.html", NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.html");
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
