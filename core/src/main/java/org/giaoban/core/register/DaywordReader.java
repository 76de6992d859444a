package org.giaoban.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Finds meetings and the sentences that come back to one ({@code kết luận tại hội nghị giao ban ngày 5/2/2024}), each under its unit
 * and its day. The day must be written out with its year and be earlier than the bulletin's own.
 */
final class DaywordReader {
    private static final Pattern EARLIER_MEETING = Pattern.compile(
            "(?:hội nghị|cuộc họp|phiên họp|kỳ họp|giao ban|buổi làm việc)[^.!?;\\n]{0,60}?"
                    + "ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DaywordReader() {}

    static void read(Entry entry, BiConsumer<String, Dayword> found) {
        Article article = entry.article();
        Set<Setting> settings = new HashSet<>();
        LocalDate last = article.publishedOn();
        for (int i = 0; i < article.meetings().size(); i++) {
            Meeting meeting = article.meetings().get(i);
            if (meeting == null) {
                continue;
            }
            Setting setting = Setting.of(article, meeting);
            Reference at = new Reference(entry.source(), "meetings[" + i + "]");
            Place place = setting == null ? null : setting.place();
            LocalDate day = meeting.startsOn();
            found.accept(
                    place == null || day == null ? at.toString() : key(place, day),
                    new Dayword.Held(at, day, meeting, place));
            last = day == null ? last : day;
            if (setting != null) {
                settings.add(setting);
            }
        }
        if (settings.size() == 1 && last != null) {
            named(entry, settings.iterator().next().place(), last, found);
        }
    }

    private static void named(Entry entry, Place place, LocalDate own, BiConsumer<String, Dayword> found) {
        List<String> paragraphs = entry.article().paragraphs();
        in(entry.article().lead(), new Reference(entry.source(), "lead"), place, own, found);
        for (int i = 0; i < paragraphs.size(); i++) {
            in(paragraphs.get(i), new Reference(entry.source(), "paragraphs[" + i + "]"), place, own, found);
        }
    }

    private static void in(
            @Nullable String text, Reference at, Place place, LocalDate own, BiConsumer<String, Dayword> found) {
        if (text == null) {
            return;
        }
        Matcher matcher = EARLIER_MEETING.matcher(text);
        Set<LocalDate> days = new HashSet<>();
        while (matcher.find()) {
            LocalDate day = day(matcher);
            if (day != null && day.isBefore(own) && days.add(day)) {
                found.accept(key(place, day), new Dayword.Named(at, own, matcher.group()));
            }
        }
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String key(Place place, LocalDate day) {
        return place.folded() + " | " + day;
    }
}
