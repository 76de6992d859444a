package org.giaoban.spark;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.giaoban.core.model.Position;
import org.jspecify.annotations.Nullable;

/** Types and values of cells that several tables share. */
final class Cells {
    static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);
    static final DecimalType NUMBER = DataTypes.createDecimalType(38, 10);
    static final ArrayType POSITIONS = DataTypes.createArrayType(
            new StructType()
                    .add("text", DataTypes.StringType, false, "as written")
                    .add("title", DataTypes.StringType, true, "standard form")
                    .add("body", DataTypes.StringType, true, "the body that it is held in")
                    .add("status", DataTypes.StringType, false, "code of PositionStatus"),
            false);

    private Cells() {}

    static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    static <T> Row[] rows(List<T> values, Function<T, Row> row) {
        return values.stream().map(row).toArray(Row[]::new);
    }

    static Row[] positions(List<Position> positions) {
        return rows(
                positions,
                position -> RowFactory.create(
                        position.text(),
                        position.title(),
                        position.body(),
                        position.status().name()));
    }

    /** The number, or null where it does not fit its column to the last digit. */
    static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        boolean fits = plain.scale() <= NUMBER.scale()
                && plain.precision() - plain.scale() <= NUMBER.precision() - NUMBER.scale();
        return fits ? plain.setScale(NUMBER.scale()) : null;
    }

    /** The day as Spark takes it, whatever the session's settings. */
    static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
