package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words and sentences of the command, in Vietnamese or English. */
final class Labels {
    private static final Map<Locale, Labels> READ = new ConcurrentHashMap<>();

    private final Properties labels = new Properties();
    private final Locale language;

    private Labels(Locale language) {
        this.language = language;
        String resource = language.getLanguage().equals("vi") ? "labels_vi.properties" : "labels.properties";
        try (InputStream in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such labels");
            }
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The labels of a language, read once. */
    static Labels in(Locale language) {
        return READ.computeIfAbsent(language, Labels::new);
    }

    /** The label of a key; the key itself where there is none. */
    String of(String key) {
        return labels.getProperty(key, key);
    }

    /** The sentence of a key, a pattern of {@link MessageFormat}, with its arguments. */
    String sentence(String key, Object... arguments) {
        return new MessageFormat(of(key), language).format(arguments);
    }
}
