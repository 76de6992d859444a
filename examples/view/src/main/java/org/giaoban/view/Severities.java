package org.giaoban.view;

import java.util.Locale;
import org.giaoban.parser.report.Severity;

/** How problems of different weight look. */
final class Severities {
    private Severities() {}

    /** The class of its marks and of its entry in the list. */
    static String style(Severity severity) {
        return "s-" + severity.name().toLowerCase(Locale.ROOT);
    }
}
