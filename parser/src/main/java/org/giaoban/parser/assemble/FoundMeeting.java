package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the page reports, before it becomes a record.
 *
 * @param mention how the sentence speaks of it
 * @param sentence the sentence that reports it
 * @param kind its kind
 * @param organizer the body that holds it, or null
 * @param date the words of its day, or null
 * @param days its first and last day, and on what the year was decided
 * @param partOfDay the words that say the part of the day, or null
 * @param venue where it was held, or null
 * @param reviewed the period it looks back on, or null
 * @param planned the period it plans, or null
 * @param part its part of the page: from the sentence that reports it, of the first meeting from the beginning, to the next meeting's
 * @param paragraphs the sentences of that part, by paragraph
 */
record FoundMeeting(
        MeetingMention mention,
        Range sentence,
        MeetingKind kind,
        @Nullable Range organizer,
        @Nullable DateMention date,
        DateResolver.Days days,
        @Nullable DateMention partOfDay,
        @Nullable Range venue,
        @Nullable PeriodMention reviewed,
        @Nullable PeriodMention planned,
        Range part,
        List<List<Range>> paragraphs) {}
