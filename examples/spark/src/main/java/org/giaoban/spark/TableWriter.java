package org.giaoban.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads an archive once and writes the tables.
 *
 * <p>The readings are first written as one nested Parquet table, from which each table takes its column; then that table is removed. So
 * every bulletin is parsed once, also where an executor is lost between two tables, and nothing has to be kept in memory.
 */
final class TableWriter {
    private static final String READINGS = "readings-in-progress";

    private final SparkSession spark;
    private final Path output;
    private final boolean overwriting;

    /**
     * Makes a writer.
     *
     * @param spark the session
     * @param output the folder of the tables
     * @param overwriting whether tables that are there already are replaced
     */
    TableWriter(SparkSession spark, String output, boolean overwriting) {
        this.spark = spark;
        this.output = new Path(output);
        this.overwriting = overwriting;
    }

    /**
     * Reads and writes.
     *
     * @param archive the inputs
     * @param options how they are read
     * @throws FileAlreadyExistsException where a table is there already and is not to be replaced
     * @throws IOException where the file system fails
     */
    void write(Archive archive, JobOptions options) throws IOException {
        FileSystem files = output.getFileSystem(spark.sessionState().newHadoopConf());
        refuseOldTables(files);
        Path readings = new Path(output, READINGS);
        archive.rows(spark)
                .mapPartitions(new PartitionReader(archive, options), Encoders.row(Tables.schema()))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(readings.toString());
        Dataset<Row> read = spark.read().schema(Tables.schema()).parquet(readings.toString());
        for (Table table : Tables.ALL) {
            write(table, read);
        }
        files.delete(readings, true);
    }

    private void refuseOldTables(FileSystem files) throws IOException {
        for (Table table : Tables.ALL) {
            if (!overwriting && files.exists(place(table))) {
                throw new FileAlreadyExistsException(place(table).toString());
            }
        }
    }

    /** {@return the folder of a table} */
    Path place(Table table) {
        return new Path(output, table.name());
    }

    private void write(Table table, Dataset<Row> readings) {
        Dataset<Row> rows =
                readings.select(col(Tables.YEAR), explode(col(table.name())).as("row"));
        if (!table.isByYear()) {
            writer(rows.select("row.*").hint("rebalance")).parquet(place(table).toString());
            return;
        }
        // Files of a sensible size, few a year: Spark joins small partitions and splits large ones.
        Dataset<Row> balanced = rows.select("row.*", Tables.YEAR).hint("rebalance", col(Tables.YEAR));
        writer(balanced).partitionBy(Tables.YEAR).parquet(place(table).toString());
    }

    private DataFrameWriter<Row> writer(Dataset<Row> rows) {
        return rows.write().mode(overwriting ? SaveMode.Overwrite : SaveMode.ErrorIfExists);
    }
}
