package org.giaoban.parser.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.giaoban.parser.ParsedBulletin;

/** Reads one file; whatever goes wrong is an outcome. */
final class FileReading {
    private final List<BulletinFormat> formats;
    private final int maxBytes;

    FileReading(List<BulletinFormat> formats, int maxBytes) {
        this.formats = formats;
        this.maxBytes = maxBytes;
    }

    Outcome read(Path file) {
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > maxBytes) {
                return new Outcome.Failed(file, Outcome.Reason.TOO_LONG, "more than " + maxBytes + " bytes");
            }
            ParsedBulletin bulletin = format(file).read(bytes);
            return new Outcome.Read(file, bytes.length, bulletin.withSource(file.toString()));
        } catch (IOException e) {
            return Outcome.Failed.of(file, e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(file, Outcome.Reason.BROKEN, e.toString());
        }
    }

    /** The bytes of a file, or one more than the most where it is longer. */
    private byte[] bytes(Path file) throws IOException {
        int most = maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1;
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private BulletinFormat format(Path file) {
        return formats.stream()
                .filter(format -> format.accepts(file))
                .findFirst()
                .orElse(formats.get(0));
    }
}
