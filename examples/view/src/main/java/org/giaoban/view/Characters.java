package org.giaoban.view;

/**
 * Writes any Java string so that a browser shows it as text. What HTML cannot carry (control characters, halves of a surrogate
 * pair) is shown by a stand-in of one character; controls of the writing direction are kept, but shut in and shown by their code.
 * So the text of the page has as many UTF-16 units as the string, and differs in stand-ins only.
 */
final class Characters {
    private static final char UNSHOWABLE = '\ufffd';
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private Characters() {}

    /** Appends the characters of a text from a place up to another. */
    static void append(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                html.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "&#13;" : "&#13;<br>");
            } else if (isPair(text, i, to)) {
                html.append(c).append(text.charAt(++i));
            } else if (isDirectionControl(c)) {
                html.append("<bdi class=ctl title=\"").append(code(c)).append("\">");
                html.append(c).append("</bdi>");
            } else if (standIn(c) != c) {
                html.append("<span class=ctl title=\"").append(code(c)).append("\">");
                html.append(standIn(c)).append("</span>");
            } else {
                appendEscaped(html, c);
            }
        }
    }

    /** Appends a text as the value of an attribute in double quotes, or as a title: without elements. */
    static void appendPlain(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i, text.length())) {
                html.append(text.charAt(i)).append(text.charAt(++i));
            } else {
                char c = text.charAt(i);
                appendEscaped(html, isDirectionControl(c) ? UNSHOWABLE : standIn(c));
            }
        }
    }

    /** What a character looks like on the page: itself, or its stand-in. */
    static char standIn(char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return c;
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == '\u007f') {
            return PICTURE_OF_DELETE;
        }
        return Character.isISOControl(c) || Character.isSurrogate(c) ? UNSHOWABLE : c;
    }

    private static void appendEscaped(StringBuilder html, char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }

    private static boolean isPair(String text, int i, int to) {
        return i + 1 < to && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static boolean isDirectionControl(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static String code(char c) {
        return String.format("U+%04X", (int) c);
    }
}
