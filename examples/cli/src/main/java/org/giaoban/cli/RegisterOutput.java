package org.giaoban.cli;

import java.io.IOException;
import org.giaoban.formats.csv.CsvRegister;
import org.giaoban.parser.ParsedBulletin;

/** The registers of all readings: {@code directives.csv} and {@code officials.csv}. */
final class RegisterOutput implements Output {
    private final Folder folder;
    private final StringBuilder directives = new StringBuilder();
    private final StringBuilder officials = new StringBuilder();
    private final CsvRegister directiveRegister;
    private final CsvRegister officialRegister;

    RegisterOutput(Folder folder) throws IOException {
        this.folder = folder;
        directiveRegister = CsvRegister.directives(directives);
        officialRegister = CsvRegister.officials(officials);
    }

    @Override
    public void write(String name, ParsedBulletin bulletin) throws IOException {
        directiveRegister.add(bulletin);
        officialRegister.add(bulletin);
    }

    @Override
    public void close() throws IOException {
        folder.write("directives.csv", directives);
        folder.write("officials.csv", officials);
    }
}
