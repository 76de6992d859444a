package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.giaoban.core.json.BulletinJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String VIQR = """
            Huye^.n u?y Phu' Khe^ giao ban tha'ng 2
            Sa'ng 5/3/2024, Huye^.n u?y Phu' Khe^ to^? chu+'c ho^.i nghi. giao ban tha'ng 2\\.
            """;
    private static final String TEXT = """
            Huyện ủy Phú Khê giao ban tháng 2
            Sáng 5/3/2024, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2.
            """;
    private static final byte[] SHORT_TCVN3 = {(byte) 0xa7, (byte) 0xb6, 'n', 'g', ' ', 'b', (byte) 0xe9};

    @TempDir
    Path folder;

    @Test
    void oneInputGoesToStandardOutput() {
        Run run = run(VIQR, "convert", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(TEXT);
        assertThat(run.err()).startsWith("-: ENCODING_CONVERTED: văn bản");
        assertThat(run(TEXT, "convert", "-")).isEqualTo(new Run(0, TEXT, "-: UTF-8\n"));
    }

    @Test
    void aFolderGetsAFileAnInputAndNoneIsOverwritten() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), VIQR);
        Path second = Files.writeString(folder.resolve("b.txt"), TEXT);
        Path out = folder.resolve("out");
        assertThat(run("", "convert", "--output", out.toString(), first.toString(), second.toString())
                        .status())
                .isZero();
        assertThat(out.resolve("a.txt")).hasContent(TEXT);
        assertThat(out.resolve("b.txt")).hasContent(TEXT);
        Run again = run("", "convert", "--output", out.toString(), first.toString());
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("đã có sẵn", "a.txt; thêm --overwrite");
        assertThat(run("", "convert", first.toString(), second.toString()).status())
                .isEqualTo(2);
    }

    @Test
    void whatIsUnclearIsNotWrittenUnlessTheEncodingIsGiven() {
        Run unclear = run(SHORT_TCVN3, "convert", "-");
        assertThat(unclear.status()).isEqualTo(1);
        assertThat(unclear.out()).isEmpty();
        assertThat(unclear.err()).contains("ENCODING_UNCLEAR");
        Run given = run(SHORT_TCVN3, "convert", "--encoding", "tcvn3", "-");
        assertThat(given.status()).isZero();
        assertThat(given.out()).isEqualTo("Đảng bộ");
        assertThat(run(SHORT_TCVN3, "convert", "--encoding", "ebcdic", "-").status())
                .isEqualTo(2);
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        Run run = run("", "convert", folder.resolve("none.txt").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("none.txt: không có tệp này");
    }

    @Test
    void parseDecodesItsInputsAndSaysSo() throws IOException {
        JsonNode document =
                BulletinJson.mapper().readTree(run(VIQR, "parse", "-").out());
        assertThat(document.at("/article/meetings/0/organizer").asText()).isEqualTo("Huyện ủy Phú Khê");
        assertThat(document.at("/problems/0/code").asText()).isEqualTo("ENCODING_CONVERTED");
        JsonNode given = BulletinJson.mapper()
                .readTree(run(VIQR, "parse", "--encoding", "utf-8", "-").out());
        assertThat(given.at("/article/headline").asText()).startsWith("Huye^.n");
        JsonNode unclear =
                BulletinJson.mapper().readTree(run(SHORT_TCVN3, "parse", "-").out());
        assertThat(unclear.at("/problems/0/code").asText()).isEqualTo("ENCODING_UNCLEAR");
    }
}
