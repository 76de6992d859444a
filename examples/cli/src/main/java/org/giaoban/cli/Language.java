package org.giaoban.cli;

import java.util.Locale;

/** The languages that the command speaks. */
enum Language {
    VI("vi", "lỗi", "cảnh báo"),
    EN("en", "error", "warning");

    private final Locale locale;
    private final String error;
    private final String warning;

    Language(String tag, String error, String warning) {
        this.locale = Locale.forLanguageTag(tag);
        this.error = error;
        this.warning = warning;
    }

    Locale locale() {
        return locale;
    }

    /** The word for how much a finding matters. */
    String severity(boolean doubtful) {
        return doubtful ? warning : error;
    }
}
