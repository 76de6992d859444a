package org.giaoban.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of the model say about records, their components, and the constants of enums. */
final class Javadocs {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TYPE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@|public)");
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.*?) \\*/\\s+([A-Z_]+)");

    private Javadocs() {}

    /** The sentences above a type, and those of each constant of an enum; null for a type that is not of the model. */
    static String ofType(Class<?> type) {
        if (!type.getName().startsWith("org.giaoban.")) {
            return null;
        }
        String source = source(type);
        StringBuilder description = new StringBuilder(plain(comment(source).split("@param")[0]));
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            description.append(' ').append(constant.group(2)).append(": ").append(constant.group(1));
        }
        return description.toString();
    }

    /** What is said of a component of a record; null where nothing is. What is null in Java is not there in JSON. */
    static String ofComponent(Class<?> record, String name) {
        for (String param : comment(source(record)).split("@param ")) {
            if (param.startsWith(name + " ")) {
                return plain(param.substring(name.length() + 1)).replaceFirst("[,;] or null$", "");
            }
        }
        return null;
    }

    private static String comment(String source) {
        Matcher comment = TYPE.matcher(source);
        return comment.find() ? comment.group(1) : "";
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\s+\\* ?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
