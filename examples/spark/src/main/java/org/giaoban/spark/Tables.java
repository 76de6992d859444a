package org.giaoban.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** All tables, and the nested one that they are taken from: a row a reading, with the rows of every table in a column of its own. */
final class Tables {
    static final String YEAR = "publication_year";
    static final List<Table> ALL = List.of(
            new ArticlesTable(),
            new MeetingsTable(),
            new ParticipantsTable(),
            new DirectivesTable(),
            new ProblemsTable(),
            new RejectedTable());

    private Tables() {}

    /** {@return the columns of the nested table} */
    static StructType schema() {
        StructType schema = new StructType().add(YEAR, DataTypes.StringType, false);
        for (Table table : ALL) {
            schema = schema.add(table.name(), DataTypes.createArrayType(table.schema(), false), false);
        }
        return schema;
    }

    /** {@return the row of a reading in the nested table} */
    static Row row(Reading reading) {
        Stream<Object> rows = ALL.stream().map(table -> table.rows(reading).toArray(Row[]::new));
        return RowFactory.create(Stream.concat(Stream.of(reading.year()), rows).toArray());
    }
}
