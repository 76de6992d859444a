package org.giaoban.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.giaoban.formats.ics.BulletinCalendar;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/** One calendar of all readings, on standard output or as {@code calendar.ics}. */
final class CalendarOutput implements Output {
    private final PrintStream out;
    private final @Nullable Folder folder;
    private final BulletinCalendar calendar = new BulletinCalendar();

    CalendarOutput(PrintStream out, @Nullable Folder folder) {
        this.out = out;
        this.folder = folder;
    }

    @Override
    public void write(String name, ParsedBulletin bulletin) {
        calendar.add(bulletin);
    }

    @Override
    public void close() throws IOException {
        if (folder != null) {
            folder.write("calendar.ics", calendar.text());
        } else {
            out.print(calendar.text());
            out.flush();
        }
    }
}
