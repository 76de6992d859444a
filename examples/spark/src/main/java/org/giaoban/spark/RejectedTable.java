package org.giaoban.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The table of inputs that were not read. */
final class RejectedTable implements Table {
    @Override
    public String name() {
        return "rejected";
    }

    @Override
    public String meaning() {
        return "one row an input that was not read; it has no row elsewhere";
    }

    @Override
    public StructType schema() {
        return new StructType()
                .add(
                        "bulletin_id",
                        DataTypes.StringType,
                        false,
                        "as in articles; of the name alone where there was no content to read")
                .add("source", DataTypes.StringType, true, "name of the input")
                .add(
                        "reason",
                        DataTypes.StringType,
                        false,
                        "NO_CONTENT, UNREADABLE, TOO_LARGE, TEXT_TOO_LONG, PAGE_TOO_LONG, EMPTY_TEXT or FAILED")
                .add("detail", DataTypes.StringType, false, "a sentence for a person");
    }

    @Override
    public List<Row> rows(Reading reading) {
        Rejection rejection = reading.rejection();
        return rejection == null
                ? List.of()
                : List.of(RowFactory.create(
                        reading.id(), reading.source(), rejection.reason().name(), rejection.detail()));
    }

    @Override
    public boolean isByYear() {
        return false;
    }
}
