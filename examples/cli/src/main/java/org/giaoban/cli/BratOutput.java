package org.giaoban.cli;

import java.io.IOException;
import org.giaoban.formats.brat.BratConfiguration;
import org.giaoban.formats.brat.BratDocument;
import org.giaoban.parser.ParsedBulletin;

/** A brat document an input, {@code NAME.txt} and {@code NAME.ann}, and the folder's {@code annotation.conf}. */
final class BratOutput implements Output {
    private final Folder folder;

    BratOutput(Folder folder) {
        this.folder = folder;
    }

    @Override
    public void write(String name, ParsedBulletin bulletin) throws IOException {
        BratDocument document = BratDocument.of(bulletin);
        String stem = folder.stemFor(name);
        folder.write(stem + ".txt", document.text());
        folder.write(stem + ".ann", document.annotations());
    }

    @Override
    public void close() throws IOException {
        folder.write("annotation.conf", BratConfiguration.text());
    }
}
