package org.giaoban.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages that the command speaks. */
enum Language {
    VI("vi", "lỗi", "cảnh báo"),
    EN("en", "error", "warning");

    private static final String OPTION = "--lang";

    private final Locale locale;
    private final String error;
    private final String warning;

    Language(String tag, String error, String warning) {
        this.locale = Locale.forLanguageTag(tag);
        this.error = error;
        this.warning = warning;
    }

    /**
     * The language of a machine: Vietnamese where its environment or its locale is Vietnamese, else English.
     *
     * @param environment the variables; of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} the first that is set counts
     */
    static Language of(Map<String, String> environment, Locale locale) {
        String named = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean vietnamese =
                named.matches("vi([_.@].*)?") || locale.getLanguage().equals(VI.toString());
        return vietnamese ? VI : EN;
    }

    /** The language that a command line asks for; known before it is taken apart, since help and complaints speak it too. */
    Language orAskedBy(List<String> words) {
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            String word = words.get(i);
            String tag = word.startsWith(OPTION + "=")
                    ? word.substring(OPTION.length() + 1)
                    : word.equals(OPTION) && i + 1 < words.size() ? words.get(i + 1) : "";
            for (Language language : values()) {
                if (tag.equalsIgnoreCase(language.toString())) {
                    return language;
                }
            }
        }
        return this;
    }

    Locale locale() {
        return locale;
    }

    /** The word for how much a finding matters. */
    String severity(boolean doubtful) {
        return doubtful ? warning : error;
    }

    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
