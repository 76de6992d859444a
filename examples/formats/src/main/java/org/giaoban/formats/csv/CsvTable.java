package org.giaoban.formats.csv;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.giaoban.formats.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * A table that a spreadsheet opens as it is meant: a byte order mark, RFC 4180, every cell in quotes. A cell that would be
 * taken for a formula begins with {@code '}; so does one that begins with {@code '} already, so that taking one away gives the value.
 */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA_STARTS = "=+-@'＝＋－＠";
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final CSVPrinter printer;

    /** Writes the byte order mark and the headings. */
    CsvTable(Appendable out, List<String> headings) throws IOException {
        out.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, RFC4180);
        printer.printRecord(headings);
    }

    /** Writes a row; a missing value is an empty cell. */
    void row(List<? extends @Nullable Object> values) throws IOException {
        for (Object value : values) {
            printer.print(value == null ? "" : harmless(CleanText.printable(value.toString())));
        }
        printer.println();
    }

    /** Several values in one cell, a line each; a missing one is an empty line, so that lists that belong together stay in step. */
    static String lines(List<? extends @Nullable Object> values) {
        return lines(values, value -> value);
    }

    /** A property of several things in one cell, a line each. */
    static <T> String lines(List<T> values, Function<T, ? extends @Nullable Object> property) {
        return values.stream()
                .map(property)
                .map(value -> value == null ? "" : CleanText.oneLine(value.toString()))
                .collect(Collectors.joining("\n"));
    }

    private static String harmless(String value) {
        String visible = value.stripLeading();
        boolean formula = !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        return formula || value.startsWith("\t") ? "'" + value : value;
    }
}
