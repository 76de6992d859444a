package org.giaoban.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The messages of all constraints: Vietnamese for a Vietnamese locale, English for every other; never the machine's default. */
final class Messages {
    private static final Map<String, String> ENGLISH = load("messages.properties");
    private static final Map<String, String> VIETNAMESE = load("messages_vi.properties");
    /** {@code {min}}, but not the expression {@code ${min}}. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\$)\\{([^{}]+)}");

    private Messages() {}

    /** Message by key. */
    static Map<String, String> in(Locale locale) {
        return locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
    }

    /**
     * The message behind a template, or the template itself where it is no known key; {@code {max}} in either is the
     * attribute {@code max} of the constraint.
     */
    static String of(String template, Map<String, Object> attributes, Locale locale) {
        String message = in(locale).getOrDefault(key(template), template);
        return ATTRIBUTE.matcher(message).replaceAll(found -> {
            @Nullable Object value = attributes.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }

    static boolean has(String template) {
        return ENGLISH.containsKey(key(template));
    }

    static String key(String template) {
        boolean braced = template.startsWith("{") && template.endsWith("}");
        return braced ? template.substring(1, template.length() - 1) : template;
    }

    private static Map<String, String> load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such messages");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return Map.copyOf(messages);
    }
}
