package org.giaoban.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.giaoban.spark.Rejection.Reason;
import org.giaoban.spark.Rejection.RejectedException;
import org.jspecify.annotations.Nullable;

/** A column of texts, or of bytes, in a Parquet table. */
final class ColumnArchive implements Archive {
    private static final long serialVersionUID = 1;
    private static final int NAME = 0;
    private static final int CONTENT = 1;
    private static final int IS_TEXT = 2;

    private final String table;
    private final String column;
    private final @Nullable String nameColumn;
    private final long maxBytes;

    /**
     * Makes an archive of a column.
     *
     * @param table path of the Parquet table
     * @param column the column that holds the bulletins
     * @param nameColumn the column that holds their names, or null
     * @param maxBytes largest bulletin that is read; texts count as UTF-8
     */
    ColumnArchive(String table, String column, @Nullable String nameColumn, long maxBytes) {
        this.table = table;
        this.column = column;
        this.nameColumn = nameColumn;
        this.maxBytes = maxBytes;
    }

    /** @throws IllegalArgumentException where the column is neither text nor binary */
    @Override
    public Dataset<Row> rows(SparkSession spark) {
        Dataset<Row> rows = spark.read().parquet(table);
        DataType type = rows.select(col(column)).schema().apply(0).dataType();
        boolean isText = type.equals(DataTypes.StringType);
        if (!isText && !type.equals(DataTypes.BinaryType)) {
            throw new IllegalArgumentException(
                    "column " + column + " is " + type.simpleString() + ", neither text nor binary");
        }
        Column name = nameColumn == null ? lit(null) : col(nameColumn);
        return rows.select(name.cast(DataTypes.StringType), col(column).cast(DataTypes.BinaryType), lit(isText));
    }

    @Override
    public @Nullable String name(Row row) {
        return row.isNullAt(NAME) ? null : row.getString(NAME);
    }

    @Override
    public RawBulletin read(Row row) throws RejectedException {
        if (row.isNullAt(CONTENT)) {
            throw new RejectedException(Reason.NO_CONTENT, "column " + column + " is null");
        }
        byte[] content = row.getAs(CONTENT);
        if (content.length > maxBytes) {
            throw new RejectedException(
                    Reason.TOO_LARGE, content.length + " bytes, more than the " + maxBytes + " allowed");
        }
        return new RawBulletin(name(row), content, row.getBoolean(IS_TEXT));
    }
}
