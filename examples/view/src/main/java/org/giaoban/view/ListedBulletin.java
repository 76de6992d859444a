package org.giaoban.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.giaoban.parser.ParsedBulletin;

/**
 * A bulletin with the page that shows it, as an index lists it.
 *
 * @param file the name of its page, in the folder of the index
 * @param bulletin its text and its reading
 */
public record ListedBulletin(String file, ParsedBulletin bulletin) {
    /** Refuses missing parts. */
    public ListedBulletin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bulletin, "bulletin");
    }

    /** What a list calls it: its headline, else the name of its page. */
    String name() {
        String headline = bulletin.article().headline();
        return headline == null ? file : headline;
    }

    /** The address of its page, relative to the index. */
    String address() {
        try {
            return new URI(null, null, "./" + file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** The address of what stands for a value on its page. */
    String address(String path) {
        return address() + "#" + Sheet.id(path);
    }
}
