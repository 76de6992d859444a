package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages in a real browser. */
class BrowserTest {
    private static final String NASTY =
            "<script>document.title='broken'</script><img src=x onerror=alert(1)>\u202e </div>\u0000 Huyện ủy "
                    + "a".repeat(300);

    @TempDir
    static Path folder;

    private static Chromium browser;

    /** Pages by the name of their file. */
    private static final Map<String, ParsedBulletin> BULLETINS = new TreeMap<>();

    @BeforeAll
    static void writePages() throws IOException {
        browser = Chromium.start(Files.createDirectory(folder.resolve("profile")));
        BULLETINS.put("seed.html", Bulletins.seed());
        BULLETINS.put("rich.html", Bulletins.rich());
        BULLETINS.put("nasty.html", Bulletins.marked(NASTY, 0, NASTY.length(), 3, 50, 10, 80));
        BULLETINS.put("none.html", Bulletins.read("Hôm nay trời đẹp, gió nhẹ."));
        List<ListedBulletin> listed = new ArrayList<>();
        for (Map.Entry<String, ParsedBulletin> entry : BULLETINS.entrySet()) {
            listed.add(new ListedBulletin(entry.getKey(), entry.getValue()));
            write("vi", entry.getKey(), BulletinPage.in(Bulletins.VIETNAMESE).of(entry.getValue()));
            write("en", entry.getKey(), BulletinPage.in(Locale.ENGLISH).of(entry.getValue()));
        }
        write("vi", "index.html", IndexPage.in(Bulletins.VIETNAMESE).of(listed));
        write("en", "index.html", IndexPage.in(Locale.ENGLISH).of(listed));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void aDeskByDay() {
        browser.width(1280);
        browser.media("light", "screen");
    }

    private static void write(String language, String name, String page) throws IOException {
        Files.createDirectories(folder.resolve(language));
        Files.writeString(page(language, name), page);
    }

    private static Path page(String language, String name) {
        return folder.resolve(language).resolve(name);
    }

    private static List<String> pages() {
        List<String> names = new ArrayList<>(BULLETINS.keySet());
        names.add("index.html");
        return names;
    }

    @Test
    void nothingIsLoadedAndNothingRuns() {
        for (String name : pages()) {
            browser.show(page("vi", name));
            assertThat(browser.ask("return performance.getEntriesByType('resource').length"))
                    .as(name)
                    .isEqualTo(0L);
            assertThat(browser.driver().getTitle()).as(name).isNotEqualTo("broken");
        }
    }

    @Test
    void noPageScrollsSideways() {
        for (int width : new int[] {360, 1280}) {
            browser.width(width);
            for (String name : pages()) {
                browser.show(page("vi", name));
                assertThat((List<?>) browser.ask(
                                "return [document.documentElement, ...document.querySelectorAll('main,.pane,table')]"
                                        + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.tagName + e.id)"))
                        .as("%s at %d", name, width)
                        .isEmpty();
            }
        }
    }

    @Test
    void noPageHasABarrier() {
        for (String language : new String[] {"vi", "en"}) {
            for (String scheme : new String[] {"light", "dark"}) {
                browser.media(scheme, "screen");
                for (String name : new String[] {"rich.html", "index.html"}) {
                    browser.show(page(language, name));
                    assertThat(browser.barriers())
                            .as("%s %s %s", language, scheme, name)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aPhoneHasNoBarrierEither() {
        browser.width(360);
        for (String name : new String[] {"rich.html", "index.html"}) {
            browser.show(page("vi", name));
            assertThat(browser.barriers()).as(name).isEmpty();
        }
    }

    @Test
    void everyLinkHasATargetThatCanBeSeen() {
        for (int width : new int[] {360, 1280}) {
            browser.width(width);
            for (String name : BULLETINS.keySet()) {
                browser.show(page("vi", name));
                assertThat((List<?>) browser.ask("""
                                return [...new Set([...document.links].map(a => a.getAttribute('href')))].filter(href => {
                                  const target = document.getElementById(href.substring(1));
                                  if (!target) return true;
                                  target.scrollIntoView();
                                  const box = target.getClientRects()[0];
                                  return !box || box.top < -1 || box.top > innerHeight;
                                });"""))
                        .as("%s at %d", name, width)
                        .isEmpty();
            }
        }
    }

    @Test
    void followingALinkGoesToItsMarkAndBack() {
        browser.show(page("vi", "rich.html"));
        WebElement item = browser.driver().findElement(By.id("meetings-0-directives-0-addressees-0"));
        String mark = item.getDomAttribute("href");
        item.click();
        assertThat(browser.ask("return '#' + document.querySelector(':target').id"))
                .isEqualTo(mark);
        browser.driver().findElement(By.cssSelector(mark + ">a.label")).click();
        assertThat(browser.ask("return document.querySelector(':target').id")).isEqualTo(item.getDomAttribute("id"));
        assertThat(item.getCssValue("outline-style")).isEqualTo("solid");
    }

    @Test
    @SuppressWarnings("unchecked")
    void marksAreWhatWasRead() {
        for (Map.Entry<String, ParsedBulletin> entry : BULLETINS.entrySet()) {
            ParsedBulletin bulletin = entry.getValue();
            browser.show(page("vi", entry.getKey()));
            Map<String, String> marks = (Map<String, String>) browser.ask("""
                    const marks = {};
                    for (const mark of document.querySelectorAll('mark'))
                      marks[mark.classList[0]] = (marks[mark.classList[0]] || '') + mark.textContent;
                    return marks;""");
            Places places = Places.of(bulletin);
            for (Evidence evidence : bulletin.evidence()) {
                assertThat(places.of(evidence.path()))
                        .anySatisfy(place -> assertThat(marks.get(place.style()))
                                .isEqualTo(shown(evidence.span().of(bulletin.text()))));
            }
            assertThat(browser.ask("return document.querySelector('.text').textContent"))
                    .isEqualTo(shown(bulletin.text()));
        }
    }

    /** A text with the stand-ins of the page. */
    private static String shown(String text) {
        return text.replace('\u0000', '\u2400');
    }

    @Test
    void textWithMarkupInItStaysText() {
        browser.show(page("vi", "nasty.html"));
        assertThat(browser.driver().findElements(By.cssSelector("img, script"))).isEmpty();
        assertThat(browser.driver().findElement(By.cssSelector(".text")).getText())
                .contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void pointingAtOneLightsUpTheOther() {
        browser.show(page("vi", "rich.html"));
        WebElement item = browser.driver().findElement(By.id("meetings-0-organizer"));
        WebElement mark =
                browser.driver().findElement(By.id(item.getDomAttribute("href").substring(1)));
        String dark = mark.getCssValue("outline-style");
        new Actions(browser.driver()).moveToElement(item).perform();
        assertThat(dark).isEqualTo("none");
        assertThat(mark.getCssValue("outline-style")).isEqualTo("solid");
        new Actions(browser.driver()).moveToElement(mark).perform();
        assertThat(item.getCssValue("outline-style")).isEqualTo("solid");
    }

    @Test
    void theKeyboardLightsUpToo() {
        browser.show(page("vi", "rich.html"));
        WebElement item = browser.driver().findElement(By.id("meetings-0-organizer"));
        WebElement mark =
                browser.driver().findElement(By.id(item.getDomAttribute("href").substring(1)));
        browser.ask("arguments[0].focus()", mark.findElement(By.cssSelector("a.label")));
        assertThat(item.getCssValue("outline-style")).isEqualTo("solid");
    }

    @Test
    void aFamilyOfMarksCanBeSwitchedOff() {
        browser.show(page("vi", "rich.html"));
        WebElement label = browser.driver().findElement(By.cssSelector(".text a.label.f-person"));
        assertThat(label.isDisplayed()).isTrue();
        browser.driver().findElement(By.id("show-person")).click();
        assertThat(label.isDisplayed()).isFalse();
    }

    @Test
    void theRegisterIsShownInTheOrderThatIsChosen() {
        browser.show(page("vi", "index.html"));
        WebElement byDeadline = browser.driver().findElement(By.id("register-deadline"));
        WebElement byAddressee = browser.driver().findElement(By.id("register-addressee"));
        assertThat(byDeadline.isDisplayed()).isTrue();
        assertThat(byAddressee.isDisplayed()).isFalse();
        browser.driver().findElement(By.id("by-addressee")).click();
        assertThat(byDeadline.isDisplayed()).isFalse();
        assertThat(byAddressee.isDisplayed()).isTrue();
    }

    @Test
    void theIndexLeadsToTheBulletinsAndTheirItems() {
        for (String link : List.of(".timeline a", "#register-deadline td:nth-child(4) a", ".officials li a")) {
            browser.show(page("vi", "index.html"));
            String address = browser.driver().findElement(By.cssSelector(link)).getDomProperty("href");
            browser.driver().get(address);
            assertThat(browser.ask("return document.querySelector(':target') !== null"))
                    .as(address)
                    .isEqualTo(true);
        }
    }

    @Test
    void paperHasTheWholeTextAndTheNamesOfTheMarks() {
        browser.media("light", "print");
        browser.show(page("vi", "seed.html"));
        assertThat(browser.ask("return getComputedStyle(document.querySelector('#text')).overflowY"))
                .isEqualTo("visible");
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".text a.label.f-person"))
                        .isDisplayed())
                .isTrue();
        assertThat(
                        browser.ask(
                                "const all = document.documentElement;"
                                        + "return [...document.querySelectorAll('.pane')].every(p => p.scrollHeight <= p.clientHeight + 1)"))
                .isEqualTo(true);
    }
}
