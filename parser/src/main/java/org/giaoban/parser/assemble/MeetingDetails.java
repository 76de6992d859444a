package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.DayMonth;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.recognise.Periods;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads day, organiser, venue and periods of a meeting around the sentence that reports it. */
final class MeetingDetails {
    private static final int LEAD_PARAGRAPHS = 4;

    private final Dates dates;
    private final Periods periods;
    private final Organizers organizers;
    private final MeetingKinds kinds;
    private final Phrases<String> noVenues;
    private final Phrases<String> planning;

    MeetingDetails(Lexicons lexicons) {
        this.dates = new Dates(lexicons);
        this.periods = new Periods(lexicons);
        this.organizers = new Organizers(lexicons);
        this.kinds = new MeetingKinds(lexicons);
        this.noVenues = lexicons.texts("no-venues.tsv");
        this.planning = lexicons.texts("planning-words.tsv");
    }

    FoundMeeting read(
            Page page,
            MeetingReader.Anchor anchor,
            List<List<Range>> paragraphs,
            Cast cast,
            DateResolver resolver,
            boolean main) {
        Words words = page.words();
        MeetingMention mention = anchor.mention();
        Range organizer = organizers.of(words, mention, anchor.sentence(), cast.in(anchor.sentence()));
        MeetingKind kind = kinds.of(words, mention, organizer, page.headline());
        DateMention day = day(page, anchor, paragraphs, main);
        DateResolver.Resolved first = resolve(resolver, day, true);
        DateResolver.Resolved last = resolve(resolver, day, false);
        LocalDate startsOn = first.day();
        DateMention part = partOfDay(page, day);
        PeriodMention reviewed = period(words, anchor, paragraphs, false);
        PeriodMention planned = period(words, anchor, paragraphs, true);
        return new FoundMeeting(
                mention,
                anchor.sentence(),
                kind,
                organizer,
                day,
                startsOn,
                startsOn == null ? null : last.day(),
                first.basis(),
                part,
                venue(words, anchor.sentence()),
                reviewed,
                planned,
                paragraphs);
    }

    private static DateResolver.Resolved resolve(DateResolver resolver, @Nullable DateMention day, boolean first) {
        if (day == null) {
            return new DateResolver.Resolved(null, DateResolver.Basis.NONE);
        }
        DayMonth number = first ? day.first() : day.last();
        return number == null ? resolver.resolve(day.relative()) : resolver.resolve(number);
    }

    /** The day in the reporting sentence, before the meeting's name if there is one there; else the first in the lead; else in the headline. */
    private @Nullable DateMention day(
            Page page, MeetingReader.Anchor anchor, List<List<Range>> paragraphs, boolean main) {
        DateMention own =
                choose(page.words(), anchor.dates(), anchor.mention().noun().from());
        if (own != null || !main) {
            return own;
        }
        int paragraph = 0;
        for (List<Range> sentences : paragraphs) {
            for (Range sentence : sentences) {
                DateMention day = choose(page.words(), events(page.words(), sentence), sentence.to());
                if (day != null) {
                    return day;
                }
            }
            if (++paragraph >= LEAD_PARAGRAPHS) {
                break;
            }
        }
        Range headline = page.headline();
        return headline == null ? null : choose(page.words(), events(page.words(), headline), headline.to());
    }

    private List<DateMention> events(Words words, Range sentence) {
        return dates.in(words, sentence).stream()
                .filter(day -> day.role() == DateMention.Role.EVENT)
                .toList();
    }

    /** A day with a part of the day, else one before the meeting's name, else the first; never a deadline or a starting day. */
    private static @Nullable DateMention choose(Words words, List<DateMention> days, int noun) {
        DateMention best = null;
        int bestScore = 0;
        for (DateMention day : days) {
            int score = (day.partOfDay() != null ? 4 : 0) + (day.range().from() < noun ? 2 : 0) + 1;
            String before = day.range().from() > 0 && words.isWord(day.range().from() - 1)
                    ? words.folded(day.range().from() - 1)
                    : "";
            boolean limit = before.equals("trước")
                    || before.equals("đến")
                    || before.equals("hết")
                    || before.equals("kể")
                    || before.equals("tính")
                    || before.equals("từ");
            if (!limit && score > bestScore) {
                best = day;
                bestScore = score;
            }
        }
        return best;
    }

    /** The part of the day where the day is named, or at another place that names the same day. */
    private @Nullable DateMention partOfDay(Page page, @Nullable DateMention day) {
        if (day == null || day.partOfDay() != null) {
            return day;
        }
        DayMonth number = day.first();
        for (Range sentence : page.everything()) {
            for (DateMention other : dates.in(page.words(), sentence)) {
                DayMonth same = other.first();
                if (number != null
                        && same != null
                        && other.partOfDay() != null
                        && same.day() == number.day()
                        && same.month() == number.month()) {
                    return other;
                }
            }
        }
        return null;
    }

    /** {@code tại Hội trường huyện}, {@code tại xã Tân Lộc}; not {@code tại hội nghị}. */
    private @Nullable Range venue(Words words, Range sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            boolean at =
                    words.isWord(i) && words.folded(i).equals("tại") && !noVenues.isAt(words, i + 1, sentence.to());
            if (at) {
                int end = i + 1;
                while (end < sentence.to()
                        && words.sign(end) == 0
                        && end - i < 12
                        && !(words.isWord(end) && noVenues.isAt(words, end, sentence.to()))) {
                    end++;
                }
                return end > i + 1 ? new Range(i + 1, end) : null;
            }
        }
        return null;
    }

    /** The first period that the meeting's name or its sentence speaks of; planned ones stand after {@code nhiệm vụ}, {@code triển khai}. */
    private @Nullable PeriodMention period(
            Words words, MeetingReader.Anchor anchor, List<List<Range>> paragraphs, boolean planned) {
        PeriodMention found = periodIn(words, anchor.mention().title(), planned);
        found = found == null ? periodIn(words, anchor.sentence(), planned) : found;
        for (int p = 0; found == null && planned && p < Math.min(2, paragraphs.size()); p++) {
            for (Range sentence : paragraphs.get(p)) {
                found = found == null ? periodIn(words, sentence, true) : found;
            }
        }
        return found;
    }

    private @Nullable PeriodMention periodIn(Words words, Range stretch, boolean planned) {
        for (PeriodMention period : periods.in(words, stretch)) {
            boolean plans = isPlanned(words, stretch.from(), period.range());
            if (!period.term() && plans == planned && !isPartOfDate(words, period.range())) {
                return period;
            }
        }
        return null;
    }

    private static boolean isPartOfDate(Words words, Range period) {
        return period.from() > 0 && words.isNumber(period.from() - 1);
    }

    private boolean isPlanned(Words words, int from, Range period) {
        for (int i = period.from() - 1; i >= Math.max(from, period.from() - 8); i--) {
            if (words.sign(i) == ',' || words.sign(i) == ';' || words.isNumber(i)) {
                return false;
            }
            if (words.isWord(i) && planning.isAt(words, i, period.from())) {
                return true;
            }
        }
        String after = words.isWord(Math.min(period.to() - 1, words.count() - 1)) ? words.folded(period.to() - 2) : "";
        return after.equals("cuối");
    }
}
