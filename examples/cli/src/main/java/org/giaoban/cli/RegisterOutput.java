package org.giaoban.cli;

import java.io.IOException;
import org.giaoban.formats.csv.DirectiveRegister;
import org.giaoban.formats.csv.OfficialRegister;
import org.giaoban.parser.ParsedBulletin;

/** The registers of all readings: {@code directives.csv} and {@code officials.csv}. */
final class RegisterOutput implements Output {
    private final Folder folder;
    private final StringBuilder directives = new StringBuilder();
    private final StringBuilder officials = new StringBuilder();
    private final DirectiveRegister directiveRegister;
    private final OfficialRegister officialRegister;

    RegisterOutput(Folder folder) throws IOException {
        this.folder = folder;
        directiveRegister = new DirectiveRegister(directives);
        officialRegister = new OfficialRegister(officials);
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
