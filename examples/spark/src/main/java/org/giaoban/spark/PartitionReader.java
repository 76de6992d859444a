package org.giaoban.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.spark.Rejection.Reason;
import org.giaoban.spark.Rejection.RejectedException;
import org.jspecify.annotations.Nullable;

/** Reads the inputs of one partition, one after the other, with a parser of its own. Whatever an input is, it gives one row. */
final class PartitionReader implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;
    private static final byte[] NOTHING = {};
    private static final Map<ProblemCode, Reason> UNREAD = Map.of(
            ProblemCode.EMPTY_TEXT, Reason.EMPTY_TEXT,
            ProblemCode.TEXT_TOO_LONG, Reason.TEXT_TOO_LONG,
            ProblemCode.PAGE_TOO_LONG, Reason.PAGE_TOO_LONG);

    private final Archive archive;
    private final JobOptions options;

    PartitionReader(Archive archive, JobOptions options) {
        this.archive = archive;
        this.options = options;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> inputs) {
        BulletinSource source = new BulletinSource(options);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Row next() {
                return Tables.row(read(source, inputs.next()));
            }
        };
    }

    private Reading read(BulletinSource source, Row input) {
        String name = archive.name(input);
        try {
            return read(source, archive.read(input));
        } catch (RejectedException e) {
            return rejected(name, e.rejection());
        } catch (IOException e) {
            return rejected(name, new Rejection(Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static Reading rejected(@Nullable String name, Rejection rejection) {
        return Reading.rejected(RawBulletin.idOf(name, NOTHING), name, rejection);
    }

    private static Reading read(BulletinSource source, RawBulletin raw) {
        try {
            ParsedBulletin bulletin = source.read(raw);
            return unread(bulletin)
                    .map(problem -> Reading.rejected(raw.id(), raw.name(), rejection(problem)))
                    .orElseGet(() -> Reading.of(raw.id(), raw.name(), bulletin));
        } catch (RuntimeException | StackOverflowError e) {
            return Reading.rejected(raw.id(), raw.name(), new Rejection(Reason.FAILED, e.toString()));
        }
    }

    private static Optional<Problem> unread(ParsedBulletin bulletin) {
        return bulletin.problems().stream()
                .filter(problem -> UNREAD.containsKey(problem.code()))
                .findFirst();
    }

    private static Rejection rejection(Problem problem) {
        return new Rejection(UNREAD.getOrDefault(problem.code(), Reason.FAILED), problem.message());
    }
}
