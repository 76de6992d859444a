package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of the summaries, in Vietnamese or English. */
final class Labels {
    private final Properties labels = new Properties();

    Labels(Locale language) {
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

    /** The label of a key; the key itself where there is none. */
    String of(String key) {
        return labels.getProperty(key, key);
    }
}
