package org.giaoban.cli;

import java.io.PrintStream;
import java.util.function.Function;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/** Documents on standard output, one after the other; several in an array, where their format asks for one document. */
final class StreamOutput implements Output {
    private final PrintStream out;
    private final Function<ParsedBulletin, String> form;
    private final Layout layout;
    /** The last element of an array that may turn out to be no array, because it is the only one. */
    private @Nullable String held;

    private boolean printed;
    private long inputs;

    StreamOutput(PrintStream out, Function<ParsedBulletin, String> form, Layout layout) {
        this.out = out;
        this.form = form;
        this.layout = layout;
    }

    @Override
    public void write(String name, ParsedBulletin bulletin) {
        String document = form.apply(bulletin);
        inputs++;
        if (layout == Layout.ARRAY) {
            printHeld();
            held = document;
        } else {
            out.print((layout == Layout.BLANK_LINES && printed ? "\n" : "") + document + "\n");
            printed = true;
        }
    }

    @Override
    public void miss() {
        inputs++;
    }

    private void printHeld() {
        if (held != null) {
            out.print((printed ? ",\n" : "[") + held);
            printed = true;
        }
    }

    @Override
    public void close() {
        if (layout == Layout.ARRAY && inputs > 1) {
            printHeld();
            out.print(printed ? "]\n" : "[]\n");
        } else if (held != null) {
            out.print(held + "\n");
        }
        out.flush();
    }
}
