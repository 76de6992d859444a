package org.giaoban.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;

/** Readings to write: the seed bulletin, the invented ones of the parser's corpus, and none at all. */
public final class Readings {
    private static final Path SEEDS = Path.of("../../seeds");
    private static final Path CORPUS = Path.of("../../parser/src/test/resources/corpus/bulletin");
    private static final BulletinParser PARSER = BulletinParser.create();

    /** A meeting of one day, a deadline, and characters of two UTF-16 units before and inside what is read. */
    public static final String SMILING = """
            😀 Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2 😀. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát 😀 quỹ đất trước ngày 30/4.
            """;

    private static final List<ParsedBulletin> ALL = readAll();

    private Readings() {}

    public static ParsedBulletin of(String text) {
        return PARSER.parse(text).withSource("a b.txt");
    }

    public static ParsedBulletin smiling() {
        return of(SMILING);
    }

    /** A text of which nothing was read. */
    public static ParsedBulletin nothing() {
        return of("");
    }

    /** A handmade reading that nothing was read from. */
    public static ParsedBulletin of(Article article) {
        return new ParsedBulletin("", "tay.txt", article, List.of(), List.of());
    }

    public static ParsedBulletin seed() {
        return of(text(files(SEEDS, ".txt").get(0)));
    }

    /** The seed bulletin, the corpus, the one with emoji and the empty one. */
    public static List<ParsedBulletin> all() {
        return ALL;
    }

    private static List<ParsedBulletin> readAll() {
        List<ParsedBulletin> all = new ArrayList<>();
        all.add(seed());
        for (Path file : files(CORPUS, ".txt")) {
            for (String part : text(file).split("(?m)^=== .*\n")) {
                String bulletin = part.replaceFirst("(?s)\n---\n.*", "").replaceAll("(?m)^@.*\n", "");
                if (!bulletin.isBlank()) {
                    all.add(of(bulletin));
                }
            }
        }
        all.add(smiling());
        all.add(of(SMILING.replace("\n", "\r\n")));
        all.add(nothing());
        return all;
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
