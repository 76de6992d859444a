package org.giaoban.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.Span;

/** The table of problems. */
final class ProblemsTable implements Table {
    @Override
    public String name() {
        return "problems";
    }

    @Override
    public String meaning() {
        return "one row a problem: what was assumed, is doubtful or wrong in a bulletin that was read";
    }

    @Override
    public StructType schema() {
        return new StructType()
                .add("bulletin_id", DataTypes.StringType, false, "the article's")
                .add("problem_index", DataTypes.IntegerType, false, "which problem of the article, from 0")
                .add("code", DataTypes.StringType, false, "code of ProblemCode")
                .add("severity", DataTypes.StringType, false, "INFO, WARNING or ERROR")
                .add("path", DataTypes.StringType, true, "the property of the article: meetings[0].organizer")
                .add("start", DataTypes.IntegerType, true, "first UTF-16 unit of the article's text")
                .add("end", DataTypes.IntegerType, true, "the unit after the last")
                .add("arguments", Cells.TEXTS, false, "what the message is about")
                .add("message", DataTypes.StringType, false, "the sentence for a person");
    }

    @Override
    public List<Row> rows(Reading reading) {
        List<Problem> problems =
                reading.bulletin() == null ? List.of() : reading.bulletin().problems();
        return IntStream.range(0, problems.size())
                .mapToObj(i -> row(reading.id(), i, problems.get(i)))
                .toList();
    }

    private static Row row(String id, int index, Problem problem) {
        Span span = problem.span();
        return RowFactory.create(
                id,
                index,
                problem.code().name(),
                problem.severity().name(),
                problem.path(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                Cells.texts(problem.arguments()),
                problem.message());
    }
}
