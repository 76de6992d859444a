package org.giaoban.cli;

import java.io.PrintStream;
import org.giaoban.core.json.BulletinJson;
import picocli.CommandLine.Command;

/** {@code giaoban schema}: prints the JSON Schema of articles. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of articles: what \"article\" holds in the output of parse.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {
    private final PrintStream out;

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        out.print(BulletinJson.schema());
        out.flush();
    }
}
