package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.MeetingMention.Reported;
import org.giaoban.parser.recognise.Meetings;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meetings that a page reports as held.
 *
 * <p>The first is the one that the page is about: the first sentence that surely reports a meeting, else the one that does so most
 * surely. A later sentence reports another one if it has a day of its own ({@code Cùng ngày, …}, {@code Trước đó, chiều 4/8, …}), or if it
 * goes on ({@code Tiếp đó, …}) with another body that holds one.
 */
final class MeetingReader {
    private static final int DAY_NEAR_START = 4;
    private static final int DAY_NEAR_NAME = 4;
    private static final int SURE = 4;
    private static final int LONGEST_APART = 14;
    private static final int REPORTED = 3;

    private final Meetings meetings;
    private final MeetingDays days;
    private final MeetingDetails details;
    private final Phrases<String> continuations;

    MeetingReader(Lexicons lexicons) {
        this.meetings = new Meetings(lexicons);
        this.days = new MeetingDays(lexicons);
        this.details = new MeetingDetails(lexicons);
        this.continuations = lexicons.texts("same-day-openers.tsv");
    }

    /**
     * A sentence that speaks of a meeting.
     *
     * @param paragraph the paragraph's number
     * @param index the sentence's number in it
     * @param sentence the sentence
     * @param mention how it speaks of the meeting
     * @param days the days of events in it
     * @param certainty how sure it reports a meeting as held; more is surer
     */
    record Anchor(
            int paragraph, int index, Range sentence, MeetingMention mention, List<DateMention> days, int certainty) {}

    List<FoundMeeting> read(Page page, List<Anchor> anchors, Cast cast, DateResolver resolver) {
        Anchor main = main(anchors);
        Anchor headline = main == null || main.certainty() < REPORTED ? headlineAnchor(page) : null;
        main = headline == null ? main : headline;
        if (main == null) {
            return List.of();
        }
        List<Anchor> chosen = chosen(page, anchors, main, cast, resolver);
        List<FoundMeeting> found = new ArrayList<>();
        FoundMeeting earlier = null;
        for (int i = 0; i < chosen.size(); i++) {
            Anchor from = i == 0 ? null : chosen.get(i);
            Anchor to = i + 1 < chosen.size() ? chosen.get(i + 1) : null;
            DateResolver known =
                    resolver.after(earlier == null ? null : earlier.days().first());
            Range part = new Range(
                    from == null ? 0 : from.sentence().from(),
                    to == null ? page.words().count() : to.sentence().from());
            earlier = details.read(page, chosen.get(i), part, paragraphs(page, from, to), cast, known, earlier);
            found.add(earlier);
        }
        return found;
    }

    /** Whether the page lists the leads of many bulletins. */
    boolean isIndex(Page page, List<Anchor> anchors, Cast cast) {
        List<Anchor> sure =
                anchors.stream().filter(anchor -> anchor.certainty() >= SURE).toList();
        if (!NearMisses.mayBeIndex(page, sure.size())) {
            return false;
        }
        Set<String> holders = new HashSet<>();
        for (Anchor anchor : sure) {
            Range holder = details.organizer(page.words(), anchor, cast);
            Range known = holder == null ? anchor.mention().title() : holder;
            holders.add(page.words().value(known.from(), known.to()));
        }
        return NearMisses.isIndex(holders);
    }

    /** The sentences of the body that speak of a meeting. */
    List<Anchor> anchors(Page page) {
        List<Anchor> anchors = new ArrayList<>();
        for (int p = 0; p < page.paragraphs().size(); p++) {
            List<Range> sentences = page.paragraphs().get(p);
            for (int s = 0; s < sentences.size(); s++) {
                Anchor anchor = anchor(page.words(), p, s, sentences.get(s));
                if (anchor != null) {
                    anchors.add(anchor);
                }
            }
        }
        return anchors;
    }

    private @Nullable Anchor anchor(Words words, int paragraph, int index, Range sentence) {
        MeetingMention mention = meetings.in(words, sentence);
        if (mention == null) {
            return null;
        }
        List<DateMention> events = days.in(words, sentence);
        return new Anchor(paragraph, index, sentence, mention, events, certainty(mention, events));
    }

    /** {@code cùng ngày} makes nothing surer: it speaks of a meeting beside the one that the page is about. */
    private static int certainty(MeetingMention mention, List<DateMention> days) {
        int day = isDated(days) ? 2 : 0;
        return switch (mention.reported()) {
            case HELD -> 3 + day;
            case LED, ATTENDED -> 2 + day;
            case MET -> 1 + 2 * day;
            case SPOKEN_IN -> 2 + (isNamedWithDay(mention, days) ? 2 : 0);
            case MENTIONED -> 0;
        };
    }

    /** {@code Tại cuộc họp Ban Chỉ đạo ngày 31/5, …}. */
    private static boolean isNamedWithDay(MeetingMention mention, List<DateMention> days) {
        for (DateMention day : days) {
            if (Math.abs(day.range().from() - mention.title().to()) <= DAY_NEAR_NAME) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(List<DateMention> days) {
        for (DateMention day : days) {
            if (day.relative() != DateMention.Relative.SAME_DAY) {
                return true;
            }
        }
        return false;
    }

    /** The first that surely reports a meeting, else the most certain, the first among equals. */
    private static @Nullable Anchor main(List<Anchor> anchors) {
        Anchor best = null;
        for (Anchor anchor : anchors) {
            if (best == null || best.certainty() < SURE && anchor.certainty() > best.certainty()) {
                best = anchor;
            }
        }
        return best == null || best.certainty() == 0 ? null : best;
    }

    private @Nullable Anchor headlineAnchor(Page page) {
        Range headline = page.headline();
        Anchor anchor = headline == null ? null : anchor(page.words(), 0, 0, headline);
        return anchor == null || anchor.mention().reported().compareTo(Reported.SPOKEN_IN) >= 0 ? null : anchor;
    }

    private List<Anchor> chosen(Page page, List<Anchor> anchors, Anchor main, Cast cast, DateResolver resolver) {
        List<Anchor> chosen = new ArrayList<>(List.of(main));
        for (Anchor anchor : anchors) {
            Anchor last = chosen.get(chosen.size() - 1);
            boolean later = anchor.sentence().from() > last.sentence().from()
                    && anchor.mention().reported().compareTo(Reported.SPOKEN_IN) < 0;
            if (later
                    && !isHistory(anchor, main, resolver)
                    && (hasOtherDay(anchor, last) || goesOn(page.words(), anchor, last, cast))) {
                chosen.add(anchor);
            }
        }
        return chosen;
    }

    /** A meeting of weeks ago is told as what led to this one. */
    private static boolean isHistory(Anchor anchor, Anchor main, DateResolver resolver) {
        LocalDate day = day(anchor, resolver);
        LocalDate known = day(main, resolver);
        return day != null && known != null && day.isBefore(known.minusDays(LONGEST_APART));
    }

    private static @Nullable LocalDate day(Anchor anchor, DateResolver resolver) {
        DateMention day =
                MeetingDays.best(anchor.days(), anchor.mention().noun().from());
        return day == null ? null : resolver.resolve(day).first();
    }

    /** {@code Chiều cùng ngày, … tổ chức …}, {@code Ngày 7/3, … tổ chức …}. */
    private static boolean hasOtherDay(Anchor anchor, Anchor last) {
        if (anchor.days().isEmpty()) {
            return false;
        }
        DateMention day = anchor.days().get(0);
        boolean before = day.range().to() <= anchor.mention().noun().from();
        boolean opens = day.range().from() - anchor.sentence().from() <= DAY_NEAR_START;
        boolean same = day.relative() == DateMention.Relative.SAME_DAY;
        boolean other = day.first() != null
                && last.days().stream().noneMatch(known -> MeetingDays.isSame(known.first(), day.first()));
        return same && before || opens && other;
    }

    /** {@code Tiếp đó, UBND huyện tổ chức …}, {@code Cũng trong ngày 10/2, … chủ trì …}: somebody else than the body before. */
    private boolean goesOn(Words words, Anchor anchor, Anchor last, Cast cast) {
        Range sentence = anchor.sentence();
        int verb = anchor.mention().noun().from();
        Phrases.@Nullable Match<String> opener = continuations.firstIn(words, sentence.from(), verb);
        if (opener == null || anchor.mention().title().equals(anchor.mention().noun())) {
            return false;
        }
        boolean starts = opener.from() - sentence.from() <= 1;
        boolean dated = anchor.days().stream()
                .anyMatch(
                        day -> day.range().from() <= opener.to() && day.range().to() >= opener.to());
        if (dated) {
            return true;
        }
        Range organizer = starts ? details.organizer(words, anchor, cast) : null;
        Range before = details.organizer(words, last, cast);
        return organizer != null
                && anchor.mention().reported() == Reported.HELD
                && (before == null
                        || !words.value(organizer.from(), organizer.to())
                                .equals(words.value(before.from(), before.to())));
    }

    /** The sentences from one meeting's report up to the next one's; a paragraph may be cut between them. */
    private static List<List<Range>> paragraphs(Page page, @Nullable Anchor from, @Nullable Anchor to) {
        List<List<Range>> paragraphs = new ArrayList<>();
        int first = from == null ? 0 : from.paragraph();
        int last = to == null ? page.paragraphs().size() - 1 : to.paragraph();
        for (int p = first; p <= last; p++) {
            List<Range> sentences = page.paragraphs().get(p);
            int begin = from != null && p == first ? from.index() : 0;
            int end = to != null && p == last ? to.index() : sentences.size();
            if (begin < end) {
                paragraphs.add(sentences.subList(begin, end));
            }
        }
        return paragraphs;
    }
}
