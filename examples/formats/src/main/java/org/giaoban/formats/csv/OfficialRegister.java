package org.giaoban.formats.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.Role;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/**
 * The register of officials as CSV, a row a person and meeting, for a spreadsheet; who took part in no meeting has a row without one. Lists are
 * cells of several lines: the first position stands in the first line of {@code positions}, {@code titles}, {@code bodies} and {@code
 * statuses}. To be written as UTF-8; a cell that begins with {@code '} stands for the value after it.
 */
public final class OfficialRegister {
    private static final List<String> HEADINGS = List.of(
            "source",
            "headline",
            "publishedOn",
            "meeting",
            "meetingKind",
            "organizer",
            "startsOn",
            "endsOn",
            "name",
            "honorific",
            "positions",
            "titles",
            "bodies",
            "statuses",
            "roles");

    private final CsvTable table;

    /**
     * Begins a register with its byte order mark and headings.
     *
     * @param out where the rows go, as they come
     * @throws IOException where it cannot be written to
     */
    public OfficialRegister(Appendable out) throws IOException {
        table = new CsvTable(out, HEADINGS);
    }

    /**
     * The register of some readings.
     *
     * @param bulletins the readings, in the order of the rows
     * @return the whole text
     */
    public static String of(List<ParsedBulletin> bulletins) {
        StringBuilder text = new StringBuilder();
        try {
            OfficialRegister register = new OfficialRegister(text);
            for (ParsedBulletin bulletin : bulletins) {
                register.add(bulletin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Adds the officials of a reading.
     *
     * @param bulletin the reading
     * @throws IOException where the rows cannot be written
     */
    public void add(ParsedBulletin bulletin) throws IOException {
        for (Meeting meeting : bulletin.article().meetings()) {
            for (Participant participant : meeting.participants()) {
                row(bulletin, meeting, participant.official(), participant.roles());
            }
        }
        for (Official official : bulletin.article().officials()) {
            row(bulletin, null, official, List.of());
        }
    }

    private void row(ParsedBulletin bulletin, @Nullable Meeting meeting, Official official, List<Role> roles)
            throws IOException {
        Article article = bulletin.article();
        List<Position> positions = official.positions();
        table.row(Arrays.asList(
                bulletin.source(),
                article.headline(),
                article.publishedOn(),
                meeting == null ? null : meeting.title(),
                meeting == null ? null : meeting.kind(),
                meeting == null ? null : meeting.organizer(),
                meeting == null ? null : meeting.startsOn(),
                meeting == null ? null : meeting.endsOn(),
                official.name(),
                official.honorific(),
                CsvTable.lines(positions.stream().map(Position::text).toList()),
                CsvTable.lines(positions.stream().map(OfficialRegister::title).toList()),
                CsvTable.lines(positions.stream().map(OfficialRegister::body).toList()),
                CsvTable.lines(positions.stream().map(Position::status).toList()),
                CsvTable.lines(roles)));
    }

    private static String title(Position position) {
        return position.title() == null ? "" : position.title();
    }

    private static String body(Position position) {
        return position.body() == null ? "" : position.body();
    }
}
