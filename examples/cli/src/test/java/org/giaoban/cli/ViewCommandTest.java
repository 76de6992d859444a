package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {
    private static final String BULLETIN = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.
            """;

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void twoBulletinsOfOneNameAndOneCalledIndex() throws IOException {
        in = folder.resolve("in");
        out = folder.resolve("out");
        for (String name : new String[] {"a.txt", "sub/a.txt", "index.txt"}) {
            Files.createDirectories(in.resolve(name).getParent());
            Files.writeString(in.resolve(name), BULLETIN);
        }
    }

    private Stream<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void onePageGoesToStandardOutput() {
        Run run = run("\ufeff" + BULLETIN, "view", "--lang", "en", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">", "Published 6 Mar 2024");
    }

    @Test
    void aFolderGetsItsPagesAndAnIndex() throws IOException {
        assertThat(run("", "view", in, "--output", out).status()).isZero();
        assertThat(written()).containsExactlyInAnyOrder("a.html", "a-2.html", "index-2.html", "index.html");
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("./a.html#meetings-0", "./a-2.html#meetings-0", "./index-2.html#meetings-0");
    }

    @Test
    void oneFileGetsNoIndex() throws IOException {
        assertThat(run("", "view", in.resolve("a.txt"), "--output", out).status())
                .isZero();
        assertThat(written()).containsExactly("a.html");
    }

    @Test
    void whatIsThereIsKeptUnlessTold() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("a.html"), "mine");
        Run refused = run("", "view", in.resolve("a.txt"), "--output", out);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("a.html", "thêm --overwrite để ghi đè");
        assertThat(out.resolve("a.html")).hasContent("mine");
        assertThat(run("", "view", "--overwrite", in.resolve("a.txt"), "--output", out)
                        .status())
                .isZero();
        assertThat(Files.readString(out.resolve("a.html"))).startsWith("<!DOCTYPE html>");
        assertThat(written()).containsExactly("a.html");
    }

    @Test
    void severalInputsNeedAFolder() {
        Run run = run("", "view", in);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("có nhiều đầu vào thì phải có --output DIR");
    }

    @Test
    void anUnreadableInputIsNamedAndTheRestIsShown() throws IOException {
        Run run = run("", "view", folder.resolve("none.txt"), in.resolve("a.txt"), "--output", out);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("none.txt: không có tệp này");
        assertThat(written()).containsExactlyInAnyOrder("a.html", "index.html");
    }

    @Test
    void helpNamesWhatThereIs() {
        assertThat(run("", "view", "--help").out()).contains("--output", "--overwrite", "--lang", "Mã kết thúc:");
        assertThat(run("", "--help").out()).contains("view");
    }
}
