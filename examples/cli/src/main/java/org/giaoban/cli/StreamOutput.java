package org.giaoban.cli;

import java.io.PrintStream;
import java.util.function.Function;
import org.giaoban.parser.ParsedBulletin;

/** Documents on standard output, one after the other. */
final class StreamOutput implements Output {
    private final PrintStream out;
    private final Function<ParsedBulletin, String> form;
    private final Layout layout;
    private boolean first = true;

    StreamOutput(PrintStream out, Function<ParsedBulletin, String> form, Layout layout) {
        this.out = out;
        this.form = form;
        this.layout = layout;
        if (layout == Layout.ARRAY) {
            out.print("[");
        }
    }

    @Override
    public void write(String name, ParsedBulletin bulletin) {
        if (!first) {
            out.print(between());
        }
        out.print(form.apply(bulletin));
        out.print(layout == Layout.ARRAY ? "" : "\n");
        first = false;
    }

    private String between() {
        return switch (layout) {
            case ARRAY -> ",\n";
            case LINES -> "";
            case BLANK_LINES -> "\n";
        };
    }

    @Override
    public void close() {
        if (layout == Layout.ARRAY) {
            out.print("]\n");
        }
        out.flush();
    }
}
