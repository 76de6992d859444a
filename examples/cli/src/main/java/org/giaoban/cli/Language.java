package org.giaoban.cli;

import java.util.Locale;

/** Languages of messages and summaries. */
enum Language {
    /** Vietnamese. */
    VI(Locale.forLanguageTag("vi")),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
