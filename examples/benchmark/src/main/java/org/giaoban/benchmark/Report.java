package org.giaoban.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tables of ratios. */
final class Report {
    private static final String YARDSTICK = "decode";
    private static final List<String> ROWS = List.of(
            YARDSTICK,
            "normalFormAndLines",
            "readTree",
            "normalise",
            "cutWords",
            "layOut",
            "assemble",
            "check",
            "parseWithoutValidation",
            "parse");

    private final List<Measure> measures;
    private final ToIntFunction<String> lengths;

    /**
     * Makes a report.
     *
     * @param lengths gives the number of characters of a corpus
     */
    Report(List<Measure> measures, ToIntFunction<String> lengths) {
        this.measures = measures;
        this.lengths = lengths;
    }

    /** The tables for which there are measures, as Markdown. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (String corpus : new TreeSet<>(corpora())) {
            costs(out, corpus);
            threads(out, corpus);
        }
        growth(out);
        hostile(out);
        return out.toString();
    }

    private List<String> corpora() {
        return measures.stream()
                .map(Measure::corpus)
                .filter(corpus -> !corpus.isEmpty())
                .toList();
    }

    private void costs(StringBuilder out, String corpus) {
        Measure yardstick = find(YARDSTICK, corpus);
        if (yardstick == null) {
            return;
        }
        line(out, "");
        line(out, "| %s | ratio to decoding | bytes allocated a character |", corpus);
        line(out, "|---|---|---|");
        for (String row : ROWS) {
            Measure measure = find(row, corpus);
            if (measure != null) {
                double ratio = measure.score() / yardstick.score();
                line(out, "| %s | %.1f | %.1f |", row, ratio, measure.allocated() / lengths.applyAsInt(corpus));
            }
        }
    }

    private void threads(StringBuilder out, String corpus) {
        Measure one = find("oneThread", corpus);
        Measure two = find("twoThreads", corpus);
        if (one != null && two != null) {
            line(out, "");
            line(out, "%s: two threads read %.2f times what one reads", corpus, two.score() / one.score());
        }
    }

    private void growth(StringBuilder out) {
        List<Measure> sizes = measures.stream()
                .filter(measure -> measure.name().equals("growth"))
                .toList();
        if (sizes.size() < 2) {
            return;
        }
        line(out, "");
        line(out, "| the text so many times | costs so many times |");
        line(out, "|---|---|");
        for (Measure size : sizes) {
            line(out, "| %d | %.1f |", size.size(), size.score() / sizes.get(0).score());
        }
    }

    private void hostile(StringBuilder out) {
        List<Measure> all =
                measures.stream().filter(measure -> !measure.piece().isEmpty()).toList();
        if (all.isEmpty()) {
            return;
        }
        line(out, "");
        line(out, "| hostile text | cost of the long one to the short one |");
        line(out, "|---|---|");
        for (Measure small : all) {
            for (Measure big : all) {
                if (small.piece().equals(big.piece()) && small.size() < big.size()) {
                    line(
                            out,
                            "| %s, %d times as long | %.1f |",
                            small.piece(),
                            big.size() / small.size(),
                            big.score() / small.score());
                }
            }
        }
    }

    private @Nullable Measure find(String name, String corpus) {
        return measures.stream()
                .filter(measure ->
                        measure.name().equals(name) && measure.corpus().equals(corpus))
                .findFirst()
                .orElse(null);
    }

    private static void line(StringBuilder out, String form, Object... arguments) {
        out.append(String.format(Locale.ROOT, form, arguments)).append('\n');
    }
}
