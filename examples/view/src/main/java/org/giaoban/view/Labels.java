package org.giaoban.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of the interface, in Vietnamese or English. */
final class Labels {
    private final Properties labels = new Properties();
    private final boolean vietnamese;
    private final DateTimeFormatter day;

    Labels(Locale language) {
        vietnamese = language.getLanguage().equals("vi");
        day = vietnamese
                ? DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)
                : DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
        String resource = vietnamese ? "view_vi.properties" : "view.properties";
        try (InputStream in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such labels");
            }
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The code of the language. */
    String language() {
        return vietnamese ? "vi" : "en";
    }

    /** The language of the bulletin's words, where it is not that of the page. */
    @Nullable
    String languageOfWords() {
        return vietnamese ? null : "vi";
    }

    /** The words for a key. */
    String of(String key) {
        String label = labels.getProperty(key);
        if (label == null) {
            throw new IllegalArgumentException("no label: " + key);
        }
        return label;
    }

    /** The words for a constant: {@code kind.PERSON}. */
    String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** A number of things: {@code 3 directives}. */
    String count(String key, int count) {
        return count + " " + of(count == 1 ? "one." + key : "many." + key);
    }

    /** A day. */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** A day, or that it is not known. */
    String dayOrUnknown(@Nullable LocalDate date) {
        return date == null ? of("unknownDay") : day(date);
    }

    /** The days from one to another, either of which may be missing. */
    String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.equals(to)) {
            LocalDate only = from == null ? to : from;
            return only == null ? "" : day(only);
        }
        return day(from) + " – " + day(to);
    }
}
