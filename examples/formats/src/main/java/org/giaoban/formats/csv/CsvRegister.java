package org.giaoban.formats.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/**
 * A register over bulletins as CSV, for a spreadsheet: of directives, a row each; or of officials, a row a person and meeting, and one
 * without a meeting for who took part in none. Every row begins with its bulletin and its meeting. Lists are cells of several lines;
 * the first position of an official stands in the first line of {@code positions}, {@code titles}, {@code bodies} and {@code statuses}.
 * To be written as UTF-8; a cell that begins with {@code '} stands for the value after it.
 */
public final class CsvRegister {
    private static final List<String> CONTEXT =
            List.of("source", "headline", "publishedOn", "meeting", "meetingKind", "organizer", "startsOn", "endsOn");

    private final Rows rows;
    private final CsvTable table;

    private CsvRegister(Rows rows, Appendable out) throws IOException {
        this.rows = rows;
        this.table = new CsvTable(
                out, Stream.concat(CONTEXT.stream(), rows.headings().stream()).toList());
    }

    /**
     * Begins a register of directives with its byte order mark and headings.
     *
     * @param out where the rows go, as they come
     * @return the register
     * @throws IOException where it cannot be written to
     */
    public static CsvRegister directives(Appendable out) throws IOException {
        return new CsvRegister(new DirectiveRows(), out);
    }

    /**
     * Begins a register of officials with its byte order mark and headings.
     *
     * @param out where the rows go, as they come
     * @return the register
     * @throws IOException where it cannot be written to
     */
    public static CsvRegister officials(Appendable out) throws IOException {
        return new CsvRegister(new OfficialRows(), out);
    }

    /**
     * The register of the directives of some readings.
     *
     * @param bulletins the readings, in the order of the rows
     * @return the whole text
     */
    public static String directivesOf(List<ParsedBulletin> bulletins) {
        return whole(new DirectiveRows(), bulletins);
    }

    /**
     * The register of the officials of some readings.
     *
     * @param bulletins the readings, in the order of the rows
     * @return the whole text
     */
    public static String officialsOf(List<ParsedBulletin> bulletins) {
        return whole(new OfficialRows(), bulletins);
    }

    private static String whole(Rows rows, List<ParsedBulletin> bulletins) {
        StringBuilder text = new StringBuilder();
        try {
            CsvRegister register = new CsvRegister(rows, text);
            for (ParsedBulletin bulletin : bulletins) {
                register.add(bulletin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Adds the rows of a reading.
     *
     * @param bulletin the reading
     * @throws IOException where they cannot be written
     */
    public void add(ParsedBulletin bulletin) throws IOException {
        for (Meeting meeting : bulletin.article().meetings()) {
            write(bulletin, meeting, rows.of(meeting));
        }
        write(bulletin, null, rows.outsideMeetings(bulletin.article()));
    }

    private void write(
            ParsedBulletin bulletin, @Nullable Meeting meeting, List<? extends List<? extends @Nullable Object>> values)
            throws IOException {
        for (List<? extends @Nullable Object> own : values) {
            List<@Nullable Object> row = new ArrayList<>(context(bulletin, meeting));
            row.addAll(own);
            table.row(row);
        }
    }

    private static List<@Nullable Object> context(ParsedBulletin bulletin, @Nullable Meeting meeting) {
        Article article = bulletin.article();
        return Arrays.asList(
                bulletin.source(),
                article.headline(),
                article.publishedOn(),
                meeting == null ? null : meeting.title(),
                meeting == null ? null : meeting.kind(),
                meeting == null ? null : meeting.organizer(),
                meeting == null ? null : meeting.startsOn(),
                meeting == null ? null : meeting.endsOn());
    }
}
