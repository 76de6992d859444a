package org.giaoban.formats;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.giaoban.formats.brat.BratDocument;
import org.giaoban.formats.csv.CsvRegister;
import org.giaoban.formats.ics.BulletinCalendar;
import org.giaoban.formats.jsonld.BulletinJsonLd;
import org.giaoban.formats.webannotation.BulletinAnnotations;
import org.giaoban.parser.ParsedBulletin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of fields and formats in the module's README against what each format gives back to another reader. */
class NothingLostTest {
    private static final MarkedBulletin MARKED = new MarkedBulletin();
    private static final List<String> FORMATS = List.of("csv", "ics", "jsonld", "webannotation", "brat");

    /** The cells of the table by path, without those of the first column. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("| `")) {
                List<String> cells = Stream.of(
                                line.substring(2, line.length() - 2).split(" \\| "))
                        .map(String::strip)
                        .toList();
                if (cells.size() != FORMATS.size() + 1) {
                    continue;
                }
                for (String path : cells.get(0).split(", ")) {
                    table.put(path.replace("`", ""), cells.subList(1, cells.size()));
                }
            }
        }
        return table;
    }

    @Test
    void theTableHasARowForEveryFieldAndNoOther() throws IOException {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(MARKED.markers().keySet());
    }

    @TestFactory
    Stream<DynamicTest> eachFormatCarriesWhatTheTableSays() throws IOException {
        Map<String, List<String>> table = table();
        Map<String, List<String>> readBack = readBack(MARKED.bulletin());
        return FORMATS.stream()
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    List<String> carried = new ArrayList<>();
                    List<String> promised = new ArrayList<>();
                    MARKED.markers().forEach((path, marker) -> {
                        if (readBack.get(format).stream().anyMatch(value -> value.contains(marker))) {
                            carried.add(path);
                        }
                        if (!table.getOrDefault(path, List.of("-", "-", "-", "-", "-"))
                                .get(FORMATS.indexOf(format))
                                .equals("-")) {
                            promised.add(path);
                        }
                    });
                    assertThat(carried).isEqualTo(promised);
                }));
    }

    private static Map<String, List<String>> readBack(ParsedBulletin bulletin) throws IOException {
        return Map.of(
                "csv", cells(bulletin),
                "ics", calendar(bulletin),
                "jsonld", List.of(Expanded.of(BulletinJsonLd.of(bulletin)).toString()),
                "webannotation", bodies(bulletin),
                "brat", standoff(bulletin));
    }

    private static List<String> cells(ParsedBulletin bulletin) {
        return Stream.of(CsvRegister.directivesOf(List.of(bulletin)), CsvRegister.officialsOf(List.of(bulletin)))
                .flatMap(csv -> Spreadsheet.rows(csv).stream())
                .flatMap(row -> row.values().stream())
                .toList();
    }

    /** What another library makes of the calendar; the last day of an event is the one before DTEND. */
    private static List<String> calendar(ParsedBulletin bulletin) {
        ICalendar calendar =
                Biweekly.parse(BulletinCalendar.of(List.of(bulletin))).first();
        LocalDate end = calendar.getEvents()
                .get(0)
                .getDateEnd()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
        return List.of(Biweekly.writeJson(calendar).go(), end.minusDays(1).toString());
    }

    private static List<String> bodies(ParsedBulletin bulletin) throws IOException {
        JsonNode collection = new ObjectMapper().readTree(BulletinAnnotations.of(bulletin));
        List<String> values = new ArrayList<>(collection.findValuesAsText("label"));
        for (JsonNode body : collection.findValues("body")) {
            values.addAll(body.findValuesAsText("value"));
        }
        return values;
    }

    private static List<String> standoff(ParsedBulletin bulletin) {
        BratDocument document = BratDocument.of(bulletin);
        StandoffReader reader = new StandoffReader(document.text(), document.annotations());
        List<String> values = new ArrayList<>(reader.notes().values());
        reader.attributes().values().stream()
                .flatMap(List::stream)
                .map(attribute ->
                        attribute.startsWith("Role") ? attribute.substring(4).toUpperCase(Locale.ROOT) : attribute)
                .forEach(values::add);
        return values;
    }
}
