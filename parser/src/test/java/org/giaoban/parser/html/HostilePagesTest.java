package org.giaoban.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import org.giaoban.parser.BulletinParser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that are made to take long: sixteen times as much of anything takes about sixteen times as long. */
class HostilePagesTest {
    private static final HtmlBulletinReader READER = HtmlBulletinReader.create(BulletinParser.create());
    private static final int TIMES = 16;
    /** Quadratic growth would be 256 times; a large page no longer fits the processor's caches, which costs some times more. */
    private static final double MOST = 128;

    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final long LEAST_MEASURED = 20_000_000;
    private static final String ARTICLE =
            "<h1>Huyện ủy Phú Khê giao ban</h1><p>06/03/2024</p><div><p>Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban."
                    + " Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.</p></div>";

    enum Hostile {
        CELLS(300_000, n -> "<table>" + "<tr><td>a<td>b<td>c".repeat(n / 3) + "</table>"),
        CELLS_OF_ONE_ROW(100_000, n -> "<table><tr>" + "<td>a".repeat(n) + "</table>"),
        META(200_000, n -> "<meta property='article:published_time' content='2024-03-06'>".repeat(n)),
        NESTED(10_000, n -> "<div>".repeat(n)),
        NESTED_INLINE(10_000, n -> "<b><font face=x>".repeat(n)),
        LINKS(100_000, n -> "<a href=/tin-tuc>Tin trong huyện</a> ".repeat(n)),
        LINE_BREAKS(150_000, n -> "<br>a".repeat(n)),
        ATTRIBUTE(5_000_000, n -> "<p class='" + "a ".repeat(n / 2) + "'>x</p>"),
        STYLE(5_000_000, n -> "<p style='" + "font-family ".repeat(n / 12) + "'>x</p>"),
        FACES(20_000, n -> faces(n)),
        SCRIPTS(
                30_000,
                n -> "<script type=application/ld+json>{\"@type\":\"Article\",\"name\":\"x\"}</script>".repeat(n)),
        TCVN3(1_000_000, n -> "<p>" + "huyÖn ñy Phó Khª tæ chøc héi nghÞ. ".repeat(n / 35));

        private final int size;
        private final IntFunction<String> page;

        Hostile(int size, IntFunction<String> page) {
            this.size = size;
            this.page = page;
        }

        private static String faces(int n) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < n; i++) {
                out.append("<font face=.Vn").append(i).append(">héi nghÞ</font> ");
            }
            return out.toString();
        }
    }

    private static long nanos(String page) {
        long start = System.nanoTime();
        READER.read(page);
        return System.nanoTime() - start;
    }

    private static double growth(String small, String large) {
        long one = Math.min(nanos(small), nanos(small));
        return (double) nanos(large) / Math.max(one, LEAST_MEASURED);
    }

    @ParameterizedTest
    @EnumSource
    void timeGrowsWithTheLengthOfThePage(Hostile hostile) {
        String small = ARTICLE + hostile.page.apply(hostile.size / TIMES);
        String large = ARTICLE + hostile.page.apply(hostile.size);
        double growth = Assertions.assertTimeout(GENEROUS, () -> growth(small, large));
        assertThat(growth > MOST ? growth(small, large) : growth).isLessThan(MOST);
    }
}
