package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.report.Span;

/**
 * The text of a page as it grows: lines without white space at their edges, and where each piece of them stood. A long line that was written
 * before is left out, so that a page that carries its article twice is read once.
 */
final class PageText {
    private static final int LONGEST_REPEATED = 60;

    private final StringBuilder text = new StringBuilder();
    private final List<SourceMap.Piece> pieces = new ArrayList<>();
    private final Set<String> longLines = new HashSet<>();
    private int lineStart;
    private int linePieces;
    private String prefix = "";
    private String joint = "";
    private boolean space;
    private boolean blank;

    /** Ends the line. */
    void endLine() {
        prefix = "";
        joint = "";
        space = false;
        if (text.length() == lineStart) {
            return;
        }
        String line = text.substring(lineStart);
        if (line.length() >= LONGEST_REPEATED && !longLines.add(line)) {
            text.setLength(lineStart);
            pieces.subList(linePieces, pieces.size()).clear();
            return;
        }
        text.append('\n');
        lineStart = text.length();
        linePieces = pieces.size();
    }

    /** Ends the line, and asks for a blank one before the next. */
    void endBlock() {
        endLine();
        blank = true;
    }

    /** What the next line of the text begins with, unless it begins with a list marker of its own. */
    void startItem(String marker) {
        endLine();
        prefix = marker;
    }

    /** Parts what follows from what stands on the line already. */
    void separate(String sign, PageElement element) {
        if (text.length() > lineStart) {
            space = false;
            append(sign, element);
        }
    }

    /** Parts what is written next by a sign from what stands on the line already, once however often it is asked for. */
    void join(String sign) {
        joint = sign;
    }

    /** Parts what follows by a space from what stands on the line already. */
    void space() {
        space = true;
    }

    /** Writes text; every run of white space is one space. */
    void write(String written, PageElement element) {
        int from = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || isWhite(written.charAt(i))) {
                writeWord(written.substring(from, i), element);
                space |= i < written.length();
                from = i + 1;
            }
        }
    }

    private void writeWord(String word, PageElement element) {
        if (word.isEmpty()) {
            return;
        }
        boolean first = text.length() == lineStart;
        if (first && blank && !text.isEmpty()) {
            text.append('\n');
            lineStart = text.length();
        }
        blank = false;
        if (first && !prefix.isEmpty() && !isMarker(word)) {
            append(prefix, element);
        } else if (!first && !joint.isEmpty()) {
            append(joint, element);
        } else if (!first && space) {
            append(" ", element);
        }
        prefix = "";
        joint = "";
        space = false;
        append(word, element);
    }

    private void append(String piece, PageElement element) {
        int start = text.length();
        text.append(piece);
        int last = pieces.size() - 1;
        SourceMap.Piece before = last >= linePieces ? pieces.get(last) : null;
        boolean goesOn = before != null
                && before.element().equals(element)
                && before.span().end() == start;
        if (before != null && goesOn) {
            pieces.set(last, new SourceMap.Piece(new Span(before.span().start(), text.length()), element));
        } else {
            pieces.add(new SourceMap.Piece(new Span(start, text.length()), element));
        }
    }

    private static boolean isMarker(String word) {
        return "-+*\u2022\u2013\u2014\u00b7\u25cf".indexOf(word.charAt(0)) >= 0
                || Character.isDigit(word.charAt(0)) && word.endsWith(".");
    }

    private static boolean isWhite(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200a' || c == '\u202f';
    }

    /** Whether something was written on the line. */
    boolean isInLine() {
        return text.length() > lineStart;
    }

    /** What was written, without the last line break. */
    String text() {
        endLine();
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    SourceMap sources() {
        return new SourceMap(pieces);
    }
}
