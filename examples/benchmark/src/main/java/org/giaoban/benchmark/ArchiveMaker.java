package org.giaoban.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes an archive of any size of the invented bulletins: other numbers, names and units in each. */
final class ArchiveMaker {
    private static final int FILES_A_FOLDER = 1000;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.,-])\\d{2,4}(?![\\d/.,-])");
    private static final Pattern FULL_DAY = Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/20\\d{2}(?!\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> UNITS =
            List.of("Phú Khê", "Sông Đà", "Tân Hợp", "Bắc Sơn", "Đồng Dao", "Yên Lạc", "Mường La", "Hà Trung");
    private static final Pattern UNIT =
            Pattern.compile("(?<=[Hh]uyện ủy |UBND huyện |[Hh]uyện )\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");

    private final List<String> texts;

    /**
     * Makes a maker.
     *
     * @param texts the bulletins that are repeated and varied
     */
    ArchiveMaker(List<String> texts) {
        this.texts = texts;
    }

    /** Writes so many bulletins, a thousand a folder. The same seed and number give the same text. */
    void write(Path folder, int count, long seed) throws IOException {
        Path inner = folder;
        for (int i = 0; i < count; i++) {
            if (i % FILES_A_FOLDER == 0) {
                inner = Files.createDirectories(folder.resolve("%06d".formatted(i)));
            }
            Files.writeString(inner.resolve("%06d.txt".formatted(i)), bulletin(i, seed));
        }
    }

    /** The n-th bulletin of a seed. */
    String bulletin(int n, long seed) {
        Random random = new Random(seed * 31 + n);
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String day = DAY.format(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500)));
        String text = texts.get(n % texts.size());
        text = UNIT.matcher(text).replaceAll(unit);
        text = FULL_DAY.matcher(text).replaceAll(day);
        return NUMBER.matcher(text).replaceAll(match -> varied(match, random));
    }

    private static String varied(MatchResult number, Random random) {
        int digits = number.group().length();
        boolean year = digits == 4 && number.group().startsWith("20");
        return year
                ? number.group()
                : String.valueOf((int) Math.pow(10, digits - 1) + random.nextInt((int) (9 * Math.pow(10, digits - 1))));
    }
}
