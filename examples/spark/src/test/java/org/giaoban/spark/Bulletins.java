package org.giaoban.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented bulletins, good and bad. */
final class Bulletins {
    static final String BRIEFING = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.
            """;
    static final String UNDATED = """
            Đảng ủy xã Tân Lập họp phiên thường kỳ
            Đảng ủy xã Tân Lập tổ chức hội nghị thường kỳ. Đồng chí Lê Văn Bình, Bí thư Đảng ủy xã chủ trì hội nghị.
            """;
    static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8"><title>Tin</title></head><body>
            <h1>Huyện ủy An Sơn giao ban tháng 5</h1><i>08/06/2023</i>
            <div><p>Sáng 7/6, Huyện ủy An Sơn tổ chức hội nghị giao ban tháng 5. Đồng chí Trần Văn Kỳ, Bí thư Huyện ủy chủ trì hội nghị.</p>
            <p>Đồng chí Trần Văn Kỳ yêu cầu các xã rà soát hộ nghèo trước ngày 30/6.</p></div></body></html>
            """;
    static final int LARGEST = 4000;

    private Bulletins() {}

    /** Three bulletins in three places, and three files that are none. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2023"));
        Files.writeString(folder.resolve("briefing.txt"), BRIEFING);
        Files.writeString(folder.resolve("2023/page.html"), PAGE);
        Files.write(folder.resolve("undated.txt"), ("\ufeff" + UNDATED).getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(folder.resolve("blank.txt"), " \n");
        Files.writeString(folder.resolve("large.txt"), BRIEFING.repeat(20));
        Files.writeString(folder.resolve("unreadable.txt"), BRIEFING);
        Files.writeString(folder.resolve("notes.md"), BRIEFING);
    }
}
