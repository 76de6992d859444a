package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.Meetings;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meetings that a page reports as held.
 *
 * <p>The first is the one that the page is about: the sentence that most surely reports a meeting, the earliest among equals. A later
 * sentence reports another one only if it begins with a day of its own ({@code Cùng ngày, …}, {@code Trước đó, chiều 4/8, …}).
 */
final class MeetingReader {
    private static final int DAY_NEAR_START = 4;

    private final Meetings meetings;
    private final Dates dates;
    private final MeetingDetails details;

    MeetingReader(Lexicons lexicons) {
        this.meetings = new Meetings(lexicons);
        this.dates = new Dates(lexicons);
        this.details = new MeetingDetails(lexicons);
    }

    /** A sentence that speaks of a meeting. */
    record Anchor(int paragraph, Range sentence, MeetingMention mention, List<DateMention> dates, int certainty) {}

    List<FoundMeeting> read(Page page, Cast cast, DateResolver resolver) {
        List<Anchor> anchors = anchors(page);
        Anchor main = best(anchors);
        if (main == null) {
            main = headlineAnchor(page);
        }
        if (main == null) {
            return List.of();
        }
        List<Anchor> chosen = new ArrayList<>(List.of(main));
        for (Anchor anchor : anchors) {
            if (anchor.paragraph() > main.paragraph() && reportsAnother(anchor, chosen.get(chosen.size() - 1))) {
                chosen.add(anchor);
            }
        }
        List<FoundMeeting> found = new ArrayList<>();
        LocalDate before = null;
        for (int i = 0; i < chosen.size(); i++) {
            int from = i == 0 ? 0 : chosen.get(i).paragraph();
            int to = i + 1 < chosen.size()
                    ? chosen.get(i + 1).paragraph()
                    : page.paragraphs().size();
            FoundMeeting meeting = details.read(
                    page, chosen.get(i), page.paragraphs().subList(from, to), cast, resolver.after(before), i == 0);
            before = meeting.startsOn();
            found.add(meeting);
        }
        return found;
    }

    private List<Anchor> anchors(Page page) {
        List<Anchor> anchors = new ArrayList<>();
        for (int p = 0; p < page.paragraphs().size(); p++) {
            for (Range sentence : page.paragraphs().get(p)) {
                Anchor anchor = anchor(page.words(), p, sentence);
                if (anchor != null) {
                    anchors.add(anchor);
                }
            }
        }
        return anchors;
    }

    private @Nullable Anchor anchor(Words words, int paragraph, Range sentence) {
        MeetingMention mention = meetings.in(words, sentence);
        if (mention == null) {
            return null;
        }
        List<DateMention> days = dates.in(words, sentence).stream()
                .filter(day -> day.role() == DateMention.Role.EVENT)
                .toList();
        return new Anchor(paragraph, sentence, mention, days, certainty(mention, days));
    }

    private static int certainty(MeetingMention mention, List<DateMention> days) {
        int day = days.isEmpty() ? 0 : 2;
        return switch (mention.reported()) {
            case HELD -> 3 + day;
            case ATTENDED -> 2 + day;
            case MENTIONED -> 1 + day / 2;
        };
    }

    private static @Nullable Anchor best(List<Anchor> anchors) {
        Anchor best = null;
        for (Anchor anchor : anchors) {
            boolean better = best == null
                    || anchor.certainty() > best.certainty()
                            && (best.certainty() < 4 || anchor.paragraph() == best.paragraph())
                            && anchor.paragraph() - best.paragraph() <= 6;
            best = better ? anchor : best;
        }
        return best;
    }

    private @Nullable Anchor headlineAnchor(Page page) {
        Range headline = page.headline();
        Anchor anchor = headline == null ? null : anchor(page.words(), 0, headline);
        return anchor == null || anchor.mention().reported() == MeetingMention.Reported.MENTIONED ? null : anchor;
    }

    private static boolean reportsAnother(Anchor anchor, Anchor last) {
        if (anchor.dates().isEmpty() || anchor.mention().reported() == MeetingMention.Reported.MENTIONED) {
            return false;
        }
        DateMention day = anchor.dates().get(0);
        boolean opens = day.range().from() - anchor.sentence().from() <= DAY_NEAR_START;
        boolean sameDay = day.relative() == DateMention.Relative.SAME_DAY;
        boolean otherDay = day.first() != null
                && last.dates().stream()
                        .noneMatch(other -> other.first() != null
                                && other.first().day() == day.first().day()
                                && other.first().month() == day.first().month());
        return opens && (sameDay || otherDay);
    }
}
