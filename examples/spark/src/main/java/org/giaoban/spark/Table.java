package org.giaoban.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** A table that the job writes: its columns, and the rows that a reading gives. */
interface Table {
    /** The name of the table and of its folder. */
    String name();

    /** What a row is, for a person. */
    String meaning();

    /** The columns without the one of the partitions; the comment of each says what it holds. */
    StructType schema();

    /** The rows of a reading, in the order of the bulletin. */
    List<Row> rows(Reading reading);

    /** Whether the table is partitioned by the year of publication. */
    default boolean isByYear() {
        return true;
    }
}
