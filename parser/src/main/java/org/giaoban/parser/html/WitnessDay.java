package org.giaoban.parser.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in Vietnam that the data of a page names. */
final class WitnessDay {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?(?:(Z)|([+-]\\d{2}):?(\\d{2}))?)?.{0,40}");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\D{0,20}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)(.{0,40})");
    private static final Pattern HALF_DAY = Pattern.compile("(?i).*\\d ?[AP]M(?![A-Z]).*");
    private static final int MONTHS = 12;

    private WitnessDay() {}

    /** The day, or null where the text names none, or where it may be either of two ({@code 3/6/2024 10:00 AM}). */
    static @Nullable LocalDate of(String text) {
        try {
            String value = text.strip();
            Matcher iso = ISO.matcher(value);
            if (iso.matches()) {
                return iso(iso);
            }
            Matcher dayFirst = DAY_FIRST.matcher(value);
            if (dayFirst.matches()) {
                return dayFirst(dayFirst);
            }
            return DateTimeFormatter.RFC_1123_DATE_TIME
                    .parse(value, OffsetDateTime::from)
                    .withOffsetSameInstant(VIETNAM)
                    .toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate iso(Matcher iso) {
        String day = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
        boolean zoned = iso.group(5) != null || iso.group(6) != null;
        if (!zoned) {
            return LocalDate.parse(day);
        }
        String offset = iso.group(5) != null ? "Z" : iso.group(6) + ":" + iso.group(7);
        return OffsetDateTime.parse(day + "T" + iso.group(4) + offset)
                .withOffsetSameInstant(VIETNAM)
                .toLocalDate();
    }

    private static @Nullable LocalDate dayFirst(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        int year = Integer.parseInt(matcher.group(3));
        if (second > MONTHS) {
            return LocalDate.of(year, first, second);
        }
        boolean either = first <= MONTHS
                && first != second
                && HALF_DAY.matcher(matcher.group(4)).matches();
        return either ? null : LocalDate.of(year, second, first);
    }
}
