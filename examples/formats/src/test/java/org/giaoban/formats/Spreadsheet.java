package org.giaoban.formats;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads CSV with another library than the one that writes it, as a spreadsheet does. */
public final class Spreadsheet {
    private Spreadsheet() {}

    /** The rows by their headings; the byte order mark must be there. */
    public static List<Map<String, String>> rows(String csv) {
        if (!csv.startsWith("\ufeff")) {
            throw new IllegalArgumentException("no byte order mark");
        }
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.substring(1))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
