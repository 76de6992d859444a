package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads everything below the headline: date, byline, captions and paragraphs, until the page's own furniture begins. */
final class PageBody {
    private static final int LONGEST_BYLINE = 12;

    private final Words words;
    private final List<Line> lines;
    private final PageHead head;
    private final LayoutReader reader;
    private final int lastProse;

    private @Nullable PageDate published;
    private int publishedLine;
    private final List<Range> authors = new ArrayList<>();
    private final List<Range> captions = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<String> seenCaptions = new HashSet<>();
    private final Set<String> seenAuthors = new HashSet<>();
    private @Nullable String sapo;

    PageBody(Words words, List<Line> lines, PageHead head, LayoutReader reader) {
        this.words = words;
        this.lines = lines;
        this.head = head;
        this.reader = reader;
        this.lastProse = lastProse();
    }

    Layout read() {
        Range glued = head.gluedCaption();
        if (glued != null) {
            addCaption(reader.captions().withoutCredit(words, glued));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!head.uses(i) && !readLine(i)) {
                break;
            }
        }
        PageDate date = published;
        return new Layout(
                head.section(),
                head.headline(),
                date == null ? null : date.range(),
                date == null ? null : date.day(),
                authors,
                captions,
                paragraphs);
    }

    private int lastProse() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Range range = lines.get(i).range();
            if (i > head.headlineLine() && last >= 0 && reader.furniture().of(words, range) == Furniture.Kind.END) {
                break;
            }
            last = PageHead.isProse(words, range) && !head.uses(i) ? i : last;
        }
        return last;
    }

    /** Reads one line; false where the page's furniture begins. */
    private boolean readLine(int i) {
        Line line = lines.get(i);
        Furniture.Kind kind = reader.furniture().of(words, line.range());
        if (kind != null) {
            return kind == Furniture.Kind.LINE || paragraphs.isEmpty();
        }
        PageDate date = reader.dates().in(words, line.range());
        if (date != null) {
            takeDate(date, i);
            return paragraphs.isEmpty() || i < lastProse;
        }
        boolean belowProse = i > lastProse;
        List<Range> names = belowProse || isAboveBody() ? reader.bylines().in(words, line.range()) : null;
        Range caption = reader.captions().whole(words, line);
        if (names != null && caption != null && line.length() > 6) {
            names = null;
        }
        if (names != null && (belowProse || isLabelled(line))) {
            names.forEach(this::addAuthor);
        } else if (caption != null && !isOnlyLine()) {
            addCaption(caption);
        } else {
            readParagraph(i, line);
        }
        return true;
    }

    private boolean isOnlyLine() {
        return lines.size() == 1;
    }

    private boolean isAboveBody() {
        return paragraphs.isEmpty() && captions.isEmpty();
    }

    private boolean isLabelled(Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (words.sign(i) == ':' || words.sign(i) == '|') {
                return true;
            }
        }
        return false;
    }

    /** The labelled date wins, then the one below the headline, then the one nearest above it. */
    private void takeDate(PageDate date, int line) {
        boolean better = published == null
                || date.labelled() && !published.labelled()
                || date.labelled() == published.labelled()
                        && publishedLine < head.headlineLine()
                        && line > head.headlineLine();
        if (better && (paragraphs.isEmpty() || line > lastProse || date.labelled())) {
            published = date;
            publishedLine = line;
        }
        if (!date.rest().isEmpty()) {
            List<Range> names = reader.bylines().in(words, date.rest());
            if (names != null) {
                names.forEach(this::addAuthor);
            }
        }
    }

    private void addAuthor(Range name) {
        if (seenAuthors.add(key(name))) {
            authors.add(name);
        }
    }

    private void addCaption(Range caption) {
        if (!caption.isEmpty() && seenCaptions.add(key(caption))) {
            captions.add(caption);
        }
    }

    private void readParagraph(int number, Line line) {
        Range range = line.range();
        Range headline = head.headline();
        if (headline != null && number == head.headlineLine()) {
            range = new Range(headline.to(), range.to());
        }
        PageDate glued = reader.dates().gluedBefore(words, range);
        if (glued != null) {
            takeDate(glued, number);
            range = glued.rest();
        }
        Range unmarked = ListMarker.after(words, range);
        boolean item = unmarked.from() > range.from() && !paragraphs.isEmpty();
        range = new Range(AgencyPrefix.endIn(words, unmarked), range.to());
        if (number >= lastProse) {
            range = withoutByline(range);
        }
        List<Range> pieces = pieces(range);
        if (pieces.isEmpty() || isRepeatedSapo(pieces)) {
            return;
        }
        paragraphs.add(new Paragraph(pieces, item));
    }

    /** The paragraph without the captions that are glued into it, and without the end mark. */
    private List<Range> pieces(Range range) {
        List<Range> pieces = new ArrayList<>();
        int from = range.from();
        for (Captions.Glued glued : reader.captions().glued(words, range)) {
            addPiece(pieces, from, glued.all().from());
            Range caption = glued.caption();
            if (caption != null) {
                addCaption(caption);
            }
            from = glued.all().to();
        }
        addPiece(pieces, from, EndMark.before(words, new Range(from, range.to())));
        return pieces;
    }

    private static void addPiece(List<Range> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Range(from, to));
        }
    }

    private boolean isRepeatedSapo(List<Range> pieces) {
        String key = key(pieces.get(0));
        if (sapo == null) {
            sapo = key;
            return false;
        }
        return key.equals(sapo) && pieces.size() == 1;
    }

    /** Cuts the pen names off that stand after the last sentence: {@code … của tỉnh./. Thu Vân}. */
    private Range withoutByline(Range range) {
        int label = reader.bylines()
                .labelIn(words, new Range(Math.max(range.from(), range.to() - LONGEST_BYLINE), range.to()));
        int end = label > range.from() ? label : lastSentenceEnd(range);
        if (end < 0 || end >= range.to()) {
            return range;
        }
        int start = end;
        if (words.sign(start) == '(') {
            int close = start;
            while (close < range.to() && words.sign(close) != ')') {
                close++;
            }
            start = close + 1 < range.to() ? close + 1 : start;
        }
        List<Range> names = reader.bylines().in(words, new Range(start, range.to()));
        if (names == null) {
            return range;
        }
        names.forEach(this::addAuthor);
        return new Range(range.from(), end);
    }

    private int lastSentenceEnd(Range range) {
        List<Range> sentences = Sentences.in(words, new Range(Math.max(range.from(), range.to() - 60), range.to()));
        Range last = sentences.isEmpty() ? range : sentences.get(sentences.size() - 1);
        return last.to() - last.from() <= LONGEST_BYLINE && sentences.size() > 1 ? last.from() : -1;
    }

    private String key(Range range) {
        StringBuilder out = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            if (words.sign(i) == 0) {
                out.append(words.folded(i)).append(' ');
            }
        }
        return out.toString();
    }
}
