package org.giaoban.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;

/** The table of the people at meetings. */
final class ParticipantsTable implements Table {
    @Override
    public String name() {
        return "participants";
    }

    @Override
    public String meaning() {
        return "one row a named person at a meeting";
    }

    @Override
    public StructType schema() {
        return new StructType()
                .add("bulletin_id", DataTypes.StringType, false, "the article's")
                .add("meeting_index", DataTypes.IntegerType, false, "the meeting's")
                .add("participant_index", DataTypes.IntegerType, false, "which participant of the meeting, from 0")
                .add("name", DataTypes.StringType, false, "full name, without honorific, rank or degree")
                .add("honorific", DataTypes.StringType, true, "address word, rank or degree before the name")
                .add("positions", Cells.POSITIONS, false, "titles held, as the text gives them")
                .add("roles", Cells.TEXTS, false, "codes of Role");
    }

    @Override
    public List<Row> rows(Reading reading) {
        return MeetingRows.of(
                reading,
                (index, meeting) -> IntStream.range(0, meeting.participants().size())
                        .mapToObj(i -> row(
                                reading.id(), index, i, meeting.participants().get(i))));
    }

    private static Row row(String id, int meeting, int index, Participant participant) {
        Official official = participant.official();
        return RowFactory.create(
                id,
                meeting,
                index,
                official.name(),
                official.honorific(),
                Cells.positions(official.positions()),
                participant.roles().stream().map(Enum::name).toArray(String[]::new));
    }
}
