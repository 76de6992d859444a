package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.constraint.Attended;
import org.giaoban.core.constraint.Dated;
import org.giaoban.core.constraint.DeadlinesNotBeforeMeeting;
import org.giaoban.core.constraint.EndNotBeforeStart;
import org.giaoban.core.constraint.Gathering;
import org.giaoban.core.constraint.NamesWhoMet;
import org.giaoban.core.constraint.ParticipantsOnce;
import org.giaoban.core.constraint.Tasked;
import org.giaoban.core.constraint.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a bulletin reports as held.
 *
 * @param title its name as written, or null
 * @param kind its kind
 * @param organizer the body that holds it, or null
 * @param ordinal which of its kind it is ({@code lần thứ 42}), or null
 * @param term the term of the body ({@code nhiệm kỳ 2020-2025}), or null
 * @param startsOn first day, or null
 * @param endsOn last day; the first one again for a meeting of one day
 * @param partOfDay part of the first day, or null
 * @param venue where it was held, or null
 * @param reviewedPeriod the period looked back on, or null
 * @param plannedPeriod the period planned, or null
 * @param participants every named person who took part, once each
 * @param attendeeGroups unnamed groups and office-holders that attended
 * @param agenda what was put before the meeting
 * @param results sentences that report what was achieved
 * @param issuesRaised difficulties and petitions that participants raised
 * @param directives who was told to do what
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({
    "title",
    "kind",
    "organizer",
    "ordinal",
    "term",
    "startsOn",
    "endsOn",
    "partOfDay",
    "venue",
    "reviewedPeriod",
    "plannedPeriod",
    "participants",
    "attendeeGroups",
    "agenda",
    "results",
    "issuesRaised",
    "directives"
})
@EndNotBeforeStart
@DeadlinesNotBeforeMeeting
@ParticipantsOnce
@NamesWhoMet(groups = Warnings.class)
public record Meeting(
        @NotBlank(groups = Warnings.class) @Nullable String title,
        @NotNull MeetingKind kind,
        @Nullable String organizer,
        @Nullable String ordinal,
        @Nullable String term,
        @NotNull(groups = Warnings.class) @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable PartOfDay partOfDay,
        @Nullable String venue,
        @Valid @Nullable Period reviewedPeriod,
        @Valid @Nullable Period plannedPeriod,
        List<@NotNull @Valid Participant> participants,
        List<@NotBlank String> attendeeGroups,
        List<@NotBlank String> agenda,
        List<@NotBlank String> results,
        List<@NotNull @Valid RaisedIssue> issuesRaised,
        List<@NotNull @Valid Directive> directives)
        implements Dated, Tasked, Attended, Gathering {
    /** Freezes the lists; a missing one becomes empty. */
    public Meeting {
        participants = Lists.frozen(participants);
        attendeeGroups = Lists.frozen(attendeeGroups);
        agenda = Lists.frozen(agenda);
        results = Lists.frozen(results);
        issuesRaised = Lists.frozen(issuesRaised);
        directives = Lists.frozen(directives);
    }

    @Override
    public @Nullable LocalDate firstDay() {
        return startsOn;
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return endsOn;
    }

    @Override
    public String lastDayProperty() {
        return "endsOn";
    }

    @Override
    public List<@Nullable String> participantNames() {
        return Lists.mapped(participants, participant -> Official.nameOf(participant.official()));
    }

    @Override
    public boolean namesWhoMet() {
        return (organizer != null && !organizer.isBlank()) || !participants.isEmpty();
    }

    @Override
    public List<@Nullable LocalDate> deadlines() {
        return Lists.mapped(
                directives,
                directive -> directive.deadline() == null
                        ? null
                        : directive.deadline().to());
    }
}
