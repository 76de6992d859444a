package org.giaoban.core.validation;

import java.util.Locale;
import java.util.TreeMap;

/** The messages of our own rules in the form in which Hibernate Validator takes those of a library. */
public final class ContributedMessages {
    private ContributedMessages() {}

    public static String bundle(Locale language) {
        StringBuilder bundle = new StringBuilder("# Made from the messages in org.giaoban.core.validation.\n");
        new TreeMap<>(Messages.in(language)).forEach((key, message) -> {
            if (key.startsWith("org.giaoban.")) {
                bundle.append(key).append(" = ").append(escaped(message)).append('\n');
            }
        });
        return bundle.toString();
    }

    /** These bundles are read as ISO 8859-1. */
    private static String escaped(String message) {
        StringBuilder escaped = new StringBuilder();
        message.chars()
                .forEach(unit -> escaped.append(unit < 0x80 ? "" + (char) unit : String.format("\\u%04x", unit)));
        return escaped.toString();
    }
}
