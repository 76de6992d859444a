package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads organiser, kind, day, venue and periods of a meeting around the sentence that reports it. */
final class MeetingDetails {
    private static final DateResolver.Days UNKNOWN = new DateResolver.Days(null, null, DateResolver.Basis.NONE);

    private final Organizers organizers;
    private final FullNames fullNames;
    private final MeetingKinds kinds;
    private final MeetingDays days;
    private final Venues venues;
    private final MeetingPeriods periods;

    MeetingDetails(Lexicons lexicons) {
        this.organizers = new Organizers(lexicons);
        this.fullNames = new FullNames(lexicons);
        this.kinds = new MeetingKinds(lexicons);
        this.days = new MeetingDays(lexicons);
        this.venues = new Venues(lexicons);
        this.periods = new MeetingPeriods(lexicons);
    }

    /**
     * Reads them.
     *
     * @param part the meeting's part of the page
     * @param paragraphs the sentences in it, by paragraph
     * @param earlier the meeting that the page reports before, or null for its first
     */
    FoundMeeting read(
            Page page,
            MeetingReader.Anchor anchor,
            Range part,
            List<List<Range>> paragraphs,
            Cast cast,
            DateResolver resolver,
            @Nullable FoundMeeting earlier) {
        Words words = page.words();
        MeetingMention mention = anchor.mention();
        Range organizer = organizer(words, anchor, cast);
        MeetingKind kind = kinds.of(words, mention, anchor.sentence(), organizer, page.headline());
        DateMention day = MeetingDays.best(anchor.days(), mention.noun().from());
        boolean own = day != null;
        day = own ? day : earlier == null ? days.around(page, paragraphs) : earlier.date();
        DateResolver.Days resolved = day == null ? UNKNOWN : resolver.resolve(day);
        return new FoundMeeting(
                mention,
                anchor.sentence(),
                kind,
                organizer,
                day,
                resolved,
                earlier == null ? days.partOfDay(page, day) : ownPart(anchor),
                venue(words, anchor, own || earlier != null ? null : day, paragraphs),
                periods.reviewed(words, anchor, paragraphs),
                periods.planned(words, anchor, paragraphs),
                part,
                paragraphs);
    }

    /** Where it was held: as the sentence says that reports it, else the one that names its day. */
    private @Nullable Range venue(
            Words words, MeetingReader.Anchor anchor, @Nullable DateMention day, List<List<Range>> paragraphs) {
        Range venue = venues.in(words, anchor.sentence());
        if (venue != null || day == null) {
            return venue;
        }
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(sentence -> sentence.contains(day.range().from()))
                .findFirst()
                .map(sentence -> venues.in(words, sentence))
                .orElse(null);
    }

    /** The part of the day in the sentence itself, or null. */
    private static @Nullable DateMention ownPart(MeetingReader.Anchor anchor) {
        DateMention day =
                MeetingDays.best(anchor.days(), anchor.mention().noun().from());
        return day == null || day.partOfDay() == null ? null : day;
    }

    /** The body that holds a meeting, or null where only persons are named. */
    @Nullable
    Range organizer(Words words, MeetingReader.Anchor anchor, Cast cast) {
        Range organizer = organizers.of(words, anchor.mention(), anchor.sentence(), cast.in(anchor.sentence()));
        return organizer == null ? null : fullNames.of(words, organizer);
    }
}
