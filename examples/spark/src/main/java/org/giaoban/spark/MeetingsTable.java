package org.giaoban.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Period;
import org.jspecify.annotations.Nullable;

/** The table of meetings. */
final class MeetingsTable implements Table {
    private static final StructType PERIOD = new StructType()
            .add("text", DataTypes.StringType, false, "as written")
            .add("from_day", DataTypes.DateType, true, "first day")
            .add("to_day", DataTypes.DateType, true, "last day");
    private static final StructType ISSUE = new StructType()
            .add("text", DataTypes.StringType, false, "as written")
            .add("raised_by", DataTypes.StringType, true, "who raised it");

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String meaning() {
        return "one row a meeting";
    }

    @Override
    public StructType schema() {
        return new StructType()
                .add("bulletin_id", DataTypes.StringType, false, "the article's")
                .add("meeting_index", DataTypes.IntegerType, false, "which meeting of the article, from 0")
                .add("title", DataTypes.StringType, true, "its name as written")
                .add("kind", DataTypes.StringType, false, "code of MeetingKind")
                .add("organizer", DataTypes.StringType, true, "the body that holds it")
                .add("ordinal", DataTypes.StringType, true, "which of its kind it is")
                .add("term", DataTypes.StringType, true, "the term of the body")
                .add("starts_on", DataTypes.DateType, true, "first day")
                .add("ends_on", DataTypes.DateType, true, "last day")
                .add("part_of_day", DataTypes.StringType, true, "code of PartOfDay")
                .add("venue", DataTypes.StringType, true, "where it was held")
                .add("reviewed_period", PERIOD, true, "the period looked back on")
                .add("planned_period", PERIOD, true, "the period planned")
                .add("attendee_groups", Cells.TEXTS, false, "unnamed groups and office-holders that attended")
                .add("agenda", Cells.TEXTS, false, "what was put before the meeting")
                .add("results", Cells.TEXTS, false, "sentences that report what was achieved")
                .add(
                        "issues_raised",
                        DataTypes.createArrayType(ISSUE, false),
                        false,
                        "difficulties and petitions that participants raised");
    }

    @Override
    public List<Row> rows(Reading reading) {
        return MeetingRows.of(reading, (index, meeting) -> Stream.of(row(reading.id(), index, meeting)));
    }

    private static Row row(String id, int index, Meeting meeting) {
        return RowFactory.create(
                id,
                index,
                meeting.title(),
                meeting.kind().name(),
                meeting.organizer(),
                meeting.ordinal(),
                meeting.term(),
                Cells.day(meeting.startsOn()),
                Cells.day(meeting.endsOn()),
                Cells.code(meeting.partOfDay()),
                meeting.venue(),
                period(meeting.reviewedPeriod()),
                period(meeting.plannedPeriod()),
                Cells.texts(meeting.attendeeGroups()),
                Cells.texts(meeting.agenda()),
                Cells.texts(meeting.results()),
                Cells.rows(meeting.issuesRaised(), issue -> RowFactory.create(issue.text(), issue.raisedBy())));
    }

    private static @Nullable Row period(@Nullable Period period) {
        return period == null
                ? null
                : RowFactory.create(period.text(), Cells.day(period.from()), Cells.day(period.to()));
    }
}
