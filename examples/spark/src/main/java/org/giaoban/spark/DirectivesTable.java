package org.giaoban.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;

/** The table of directives. */
final class DirectivesTable implements Table {
    private static final StructType QUANTITY = new StructType()
            .add("text", DataTypes.StringType, false, "as written")
            .add("value", Cells.NUMBER, true, "the number")
            .add("unit", DataTypes.StringType, true, "the unit");

    @Override
    public String name() {
        return "directives";
    }

    @Override
    public String meaning() {
        return "one row a directive";
    }

    @Override
    public StructType schema() {
        return new StructType()
                .add("bulletin_id", DataTypes.StringType, false, "the article's")
                .add("meeting_index", DataTypes.IntegerType, false, "the meeting's")
                .add("directive_index", DataTypes.IntegerType, false, "which directive of the meeting, from 0")
                .add("text", DataTypes.StringType, false, "the instruction as it stands")
                .add("force", DataTypes.StringType, false, "code of Force")
                .add("issuer", DataTypes.StringType, true, "the person or the body that gives it")
                .add("addressees", Cells.TEXTS, false, "who is to act")
                .add("coordinators", Cells.TEXTS, false, "who is to act together with them")
                .add("action", DataTypes.StringType, true, "what is to be done")
                .add("deadline_text", DataTypes.StringType, true, "by when, as written")
                .add("deadline_from", DataTypes.DateType, true, "first day, where the text gives a period")
                .add("deadline_to", DataTypes.DateType, true, "the last day that keeps it")
                .add("quantities", DataTypes.createArrayType(QUANTITY, false), false, "numbers aimed at")
                .add("places", Cells.TEXTS, false, "where it is to be done");
    }

    @Override
    public List<Row> rows(Reading reading) {
        return MeetingRows.of(
                reading,
                (index, meeting) -> IntStream.range(0, meeting.directives().size())
                        .mapToObj(i ->
                                row(reading.id(), index, i, meeting.directives().get(i))));
    }

    private static Row row(String id, int meeting, int index, Directive directive) {
        Deadline deadline = directive.deadline();
        return RowFactory.create(
                id,
                meeting,
                index,
                directive.text(),
                directive.force().name(),
                directive.issuer(),
                Cells.texts(directive.addressees()),
                Cells.texts(directive.coordinators()),
                directive.action(),
                deadline == null ? null : deadline.text(),
                deadline == null ? null : Cells.day(deadline.from()),
                deadline == null ? null : Cells.day(deadline.to()),
                Cells.rows(
                        directive.quantities(),
                        quantity ->
                                RowFactory.create(quantity.text(), Cells.number(quantity.value()), quantity.unit())),
                Cells.texts(directive.places()));
    }
}
