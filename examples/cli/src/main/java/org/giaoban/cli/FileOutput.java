package org.giaoban.cli;

import java.io.IOException;
import java.util.function.Function;
import org.giaoban.parser.ParsedBulletin;

/** A document an input, each in a file of its own. */
final class FileOutput implements Output {
    private final Folder folder;
    private final Function<ParsedBulletin, String> form;
    private final String suffix;

    FileOutput(Folder folder, Function<ParsedBulletin, String> form, String suffix) {
        this.folder = folder;
        this.form = form;
        this.suffix = suffix;
    }

    @Override
    public void write(String name, ParsedBulletin bulletin) throws IOException {
        folder.write(folder.stemFor(name) + suffix, form.apply(bulletin) + "\n");
    }

    @Override
    public void close() {}
}
