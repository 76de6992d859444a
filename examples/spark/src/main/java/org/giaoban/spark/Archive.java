package org.giaoban.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.giaoban.spark.Rejection.RejectedException;
import org.jspecify.annotations.Nullable;

/** Where raw bulletins come from. It travels to the executors. */
interface Archive extends Serializable {
    /**
     * Lists the inputs.
     *
     * @param spark the session
     * @return a row an input
     */
    Dataset<Row> rows(SparkSession spark);

    /** The name of the input behind a row, or null. */
    @Nullable
    String name(Row row);

    /**
     * Reads the input behind a row.
     *
     * @throws RejectedException where it is not to be read
     * @throws IOException where it cannot be read
     */
    RawBulletin read(Row row) throws IOException, RejectedException;
}
