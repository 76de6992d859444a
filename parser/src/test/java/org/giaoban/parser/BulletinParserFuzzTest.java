package org.giaoban.parser;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.giaoban.parser.corpus.CaseFile;

/** Texts that nobody thought of; CONTRIBUTING has the command that makes up new ones. */
class BulletinParserFuzzTest {
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final byte UNITS = (byte) 0xfe;
    private static final int MOST_EDITS = 16;
    private static final List<String> BULLETINS = bulletins();
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            ".",
            ", ",
            "; ",
            ": ",
            "(",
            ")",
            "“",
            "”",
            "-",
            "/",
            "\0",
            "\ud800",
            "\u0301",
            "\u200b",
            "5/3",
            "31/2/2020",
            "99999999999",
            "đồng chí ",
            "Nguyễn Văn An",
            "Bí thư Huyện ủy",
            "chủ trì",
            "yêu cầu ",
            "các xã ",
            "trước ngày ",
            "Ảnh: ",
            "Ngày đăng: ",
            "tổ chức hội nghị ",
            "năm ",
            "tháng ",
            "quý ",
            "H'",
            "Đ/c ");

    /** The seed bulletin, and those of the corpus. */
    private static List<String> bulletins() {
        Stream<String> corpus = CaseFile.in("bulletin").stream().map(CaseFile.Case::text);
        return Stream.concat(Stream.of(SeedTest.text()), corpus).toList();
    }

    /** Any string: the bytes as UTF-8, or behind {@code 0xfe} as bare UTF-16 units, halves of characters included. */
    @FuzzTest(maxDuration = "10m")
    void anyText(byte[] bytes) {
        boolean units = bytes.length > 0 && bytes[0] == UNITS;
        Invariants.hold(PARSER, units ? units(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }

    private static String units(byte[] bytes) {
        CharBuffer chars = ByteBuffer.wrap(bytes, 1, (bytes.length - 1) / 2 * 2).asCharBuffer();
        return chars.toString();
    }

    /** A bulletin, edited: the first byte is which, each four bytes that follow are where, how much, and what. */
    @FuzzTest(maxDuration = "10m")
    void editedBulletin(byte[] edits) {
        StringBuilder text =
                new StringBuilder(BULLETINS.get(edits.length == 0 ? 0 : (edits[0] & 0xff) % BULLETINS.size()));
        for (int i = 1; i + 3 < Math.min(edits.length, MOST_EDITS * 4); i += 4) {
            int at = ((edits[i] & 0xff) << 8 | edits[i + 1] & 0xff) % (text.length() + 1);
            int end = Math.min(text.length(), at + (edits[i + 2] & 0xff));
            edit(text, at, end, edits[i + 3] & 0xff);
        }
        Invariants.hold(PARSER, text.toString());
    }

    /** Deletes, doubles or moves a stretch, or writes a piece over it. */
    private static void edit(StringBuilder text, int at, int end, int what) {
        String stretch = text.substring(at, end);
        switch (what) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(end, stretch);
            case 2 -> text.delete(at, end).append(stretch);
            case 3 -> text.delete(at, end).insert(0, stretch);
            default -> text.replace(at, end, PIECES.get(what % PIECES.size()));
        }
    }
}
