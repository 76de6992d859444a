package org.giaoban.cli;

import org.giaoban.core.json.BulletinJson;
import picocli.CommandLine.Command;

/** {@code giaoban schema}: prints the JSON Schema of articles. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of articles: what \"article\" holds in the output of parse.",
        exitCodeList = {"0:it was printed", "2:the command line is wrong", "4:a fault of giaoban"},
        footer = "  giaoban schema > giaoban-article.schema.json")
final class SchemaCommand implements Runnable {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(BulletinJson.schema());
        console.out().flush();
    }
}
