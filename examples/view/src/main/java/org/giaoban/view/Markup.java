package org.giaoban.view;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** HTML under construction: elements that close in their order; text and attributes stay text. */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one without a value (null) is left out
     */
    Markup open(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing and is not closed. */
    Markup empty(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** An element around a text. */
    Markup element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A text. */
    Markup text(String text) {
        return text(text, 0, text.length());
    }

    /** The characters of a text from a place up to another. */
    Markup text(String text, int from, int to) {
        Characters.append(html, text, from, to);
        return this;
    }

    /** A text where no element may stand: the title of a page. */
    Markup plain(String text) {
        Characters.appendPlain(html, text);
        return this;
    }

    /** Markup as it stands: our own style, or what another of this class has made. */
    Markup raw(String own) {
        html.append(own);
        return this;
    }

    /** A line break in the source, for people who read it. */
    Markup line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void start(String tag, @Nullable String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                html.append(' ').append(attributes[i]).append("=\"");
                Characters.appendPlain(html, value);
                html.append('"');
            }
        }
        html.append('>');
    }
}
