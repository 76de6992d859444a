package org.giaoban.view;

/** What every page begins and ends with. */
final class Frame {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private Frame() {}

    /**
     * Begins a page, up to and with the opened body.
     *
     * @param style rules of this page's own
     */
    static Markup begin(Labels labels, String title, String style, String kind) {
        Markup html = new Markup().raw("<!DOCTYPE html>\n").open("html", "lang", labels.language());
        html.open("head").line().empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("title").plain(title).close().line();
        html.open("style").raw(Style.shared()).raw(style).close().line().close();
        return html.open("body", "class", kind).line();
    }

    /** Ends a page. */
    static String end(Markup html) {
        return html.close().close().line().toString();
    }
}
