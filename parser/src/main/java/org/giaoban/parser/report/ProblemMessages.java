package org.giaoban.parser.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The sentences behind the problem codes, in Vietnamese and English, for those who show a problem in another language than its
 * parser's. The sentence of a broken constraint is not here: {@code BulletinValidator} has it by its key.
 */
public final class ProblemMessages {
    private final Properties messages = new Properties();

    /**
     * The messages of a language.
     *
     * @param locale Vietnamese, or any other for English
     */
    public ProblemMessages(Locale locale) {
        String resource = locale.getLanguage().equals("vi") ? "problems_vi.properties" : "problems.properties";
        try (InputStream in = ProblemMessages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such messages");
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * The sentence for a problem.
     *
     * @param code the problem
     * @param arguments what it is about, for the places {@code {0}}, {@code {1}} … of the sentence
     * @return the sentence
     */
    public String of(ProblemCode code, List<String> arguments) {
        String message = messages.getProperty(code.name(), code.name());
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            message = message.replace("{" + i + "}", messages.getProperty("term." + argument, argument));
        }
        return message;
    }
}
