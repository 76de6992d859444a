package org.giaoban.formats.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Quantity;
import org.giaoban.parser.ParsedBulletin;

/**
 * The register of directives as CSV, a row a directive, for a spreadsheet. Lists are cells of several lines. To be written as UTF-8; a cell
 * that begins with {@code '} stands for the value after it.
 */
public final class DirectiveRegister {
    private static final List<String> HEADINGS = List.of(
            "source",
            "headline",
            "publishedOn",
            "meeting",
            "meetingKind",
            "organizer",
            "startsOn",
            "endsOn",
            "issuer",
            "addressees",
            "coordinators",
            "text",
            "action",
            "force",
            "deadline",
            "deadlineFrom",
            "deadlineTo",
            "quantities",
            "quantityValues",
            "quantityUnits",
            "places");

    private final CsvTable table;

    /**
     * Begins a register with its byte order mark and headings.
     *
     * @param out where the rows go, as they come
     * @throws IOException where it cannot be written to
     */
    public DirectiveRegister(Appendable out) throws IOException {
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
            DirectiveRegister register = new DirectiveRegister(text);
            for (ParsedBulletin bulletin : bulletins) {
                register.add(bulletin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Adds the directives of a reading.
     *
     * @param bulletin the reading
     * @throws IOException where the rows cannot be written
     */
    public void add(ParsedBulletin bulletin) throws IOException {
        for (Meeting meeting : bulletin.article().meetings()) {
            for (Directive directive : meeting.directives()) {
                row(bulletin, meeting, directive);
            }
        }
    }

    private void row(ParsedBulletin bulletin, Meeting meeting, Directive directive) throws IOException {
        Article article = bulletin.article();
        Deadline deadline = directive.deadline();
        List<Quantity> quantities = directive.quantities();
        table.row(Arrays.asList(
                bulletin.source(),
                article.headline(),
                article.publishedOn(),
                meeting.title(),
                meeting.kind(),
                meeting.organizer(),
                meeting.startsOn(),
                meeting.endsOn(),
                directive.issuer(),
                CsvTable.lines(directive.addressees()),
                CsvTable.lines(directive.coordinators()),
                directive.text(),
                directive.action(),
                directive.force(),
                deadline == null ? null : deadline.text(),
                deadline == null ? null : deadline.from(),
                deadline == null ? null : deadline.to(),
                CsvTable.lines(quantities.stream().map(Quantity::text).toList()),
                CsvTable.lines(
                        quantities.stream().map(DirectiveRegister::number).toList()),
                CsvTable.lines(quantities.stream().map(DirectiveRegister::unit).toList()),
                CsvTable.lines(directive.places())));
    }

    private static String number(Quantity quantity) {
        return quantity.value() == null ? "" : quantity.value().toPlainString();
    }

    private static String unit(Quantity quantity) {
        return quantity.unit() == null ? "" : quantity.unit();
    }
}
