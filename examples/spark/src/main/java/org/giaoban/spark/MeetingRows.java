package org.giaoban.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.giaoban.core.model.Meeting;

/** Goes through the meetings of a reading. */
final class MeetingRows {
    private MeetingRows() {}

    /** Makes rows of a meeting. */
    @FunctionalInterface
    interface Maker {
        Stream<Row> rows(int index, Meeting meeting);
    }

    static List<Row> of(Reading reading, Maker maker) {
        List<Meeting> meetings = reading.bulletin() == null
                ? List.of()
                : reading.bulletin().article().meetings();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            maker.rows(i, meetings.get(i)).forEach(rows::add);
        }
        return rows;
    }
}
