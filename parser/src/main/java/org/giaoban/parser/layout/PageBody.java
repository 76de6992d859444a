package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads everything below the headline: date, byline, captions and paragraphs, until the page's own furniture begins. */
final class PageBody {
    private final Words words;
    private final PageLines lines;
    private final PageHead head;
    private final LayoutReader reader;
    private final int lastProse;
    private final PublishedDay published;
    private final @Nullable Range title;

    private @Nullable Range section;
    private final List<Range> authors = new ArrayList<>();
    private final List<Range> captions = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<String> seenCaptions = new HashSet<>();
    private final Set<String> seenAuthors = new HashSet<>();
    private @Nullable Range sapo;

    PageBody(Words words, PageLines lines, PageHead head, LayoutReader reader) {
        this.words = words;
        this.lines = lines;
        this.head = head;
        this.reader = reader;
        this.lastProse = lines.lastProse(head);
        this.published = new PublishedDay(head.headlineLine());
        this.section = head.section();
        Range headline = head.headline();
        this.title = headline;
    }

    Layout read() {
        Range glued = head.caption();
        if (glued != null) {
            addCaption(reader.captions().withoutCredit(words, glued));
        }
        for (int i = 0; i < lines.count(); i++) {
            if (i == head.headlineLine()) {
                takeDayBehind(i);
            }
            if (!head.uses(i) && !readLine(i)) {
                break;
            }
        }
        PageDate date = published.chosen();
        return new Layout(
                section,
                head.headline(),
                date == null ? null : date.range(),
                date == null ? null : date.day(),
                authors,
                captions,
                paragraphs);
    }

    /** Reads one line; false where the page's furniture begins. */
    private boolean readLine(int i) {
        Furniture.Kind kind = lines.furniture(i);
        if (kind != null) {
            return kind != Furniture.Kind.END || paragraphs.isEmpty();
        }
        PageDate date = lines.date(i);
        if (date != null) {
            takeDate(date, i);
            return paragraphs.isEmpty() || i < lastProse;
        }
        readText(i, lines.line(i));
        return true;
    }

    private void readText(int i, Line line) {
        if (i == head.headlineLine() || lines.count() == 1) {
            readParagraph(i, line);
            return;
        }
        Range range = line.range();
        if (title != null && Wording.isSame(words, range, title)
                || reader.captions().isAnnouncement(words, range)) {
            return;
        }
        List<Range> names = bylineAt(i) ? reader.bylines().in(words, range) : null;
        if (names != null
                && (reader.bylines().isLabelled(words, range)
                        || !reader.captions().begins(words, range))) {
            names.forEach(this::addAuthor);
            return;
        }
        Range caption = reader.captions().of(words, line);
        if (caption == null
                && !paragraphs.isEmpty()
                && i < lastProse
                && reader.subheadings().is(words, range)) {
            caption = reader.subheadings().isCaption(words, range) ? range : new Range(range.to(), range.to());
        }
        if (caption == null || closingByline(i, range) != null) {
            readParagraph(i, line);
        } else {
            addCaption(caption);
        }
    }

    /** Whether a byline may stand on a line: below the last paragraph, or above the first one beside the date or with a label. */
    private boolean bylineAt(int i) {
        boolean above = paragraphs.isEmpty() && captions.isEmpty();
        return i > lastProse || above && (lines.isDate(i - 1) || lines.isDate(i + 1) || isLabelled(lines.range(i)));
    }

    private boolean isLabelled(Range line) {
        return reader.bylines().isLabelled(words, line) || words.sign(line.to() - 1) == '|';
    }

    private void takeDate(PageDate date, int line) {
        boolean labelled = date.label() != PageDate.Label.FILLER;
        if (paragraphs.isEmpty() || line > lastProse || labelled) {
            published.offer(date, line);
        }
        if (section == null) {
            section = date.section();
        }
        date.authors().forEach(this::addAuthor);
    }

    private void takeDayBehind(int headline) {
        PageDate date = reader.headlines().dayBehind(words, lines.range(headline));
        if (date != null) {
            published.offer(date, headline);
        }
    }

    private void addAuthor(Range name) {
        if (seenAuthors.add(Wording.of(words, name))) {
            authors.add(name);
        }
    }

    private void addCaption(Range caption) {
        if (!caption.isEmpty() && seenCaptions.add(Wording.of(words, caption))) {
            captions.add(caption);
        }
    }

    private void readParagraph(int number, Line line) {
        Range range = line.range();
        if (number == head.headlineLine()) {
            range = new Range(head.bodyStart(), range.to());
        }
        PageDate glued = reader.dates().gluedBefore(words, range);
        if (glued != null) {
            published.offer(glued, number);
            range = new Range(glued.range().to(), range.to());
        }
        Range unmarked = ListMarker.after(words, range);
        boolean item = unmarked.from() > range.from() && !paragraphs.isEmpty();
        range = new Range(AgencyPrefix.endIn(words, unmarked), range.to());
        ClosingByline closing = closingByline(number, range);
        if (closing != null) {
            closing.names().forEach(this::addAuthor);
            range = closing.text();
        }
        List<Range> pieces = pieces(range);
        if (!pieces.isEmpty() && !isRepeatedSapo(pieces)) {
            paragraphs.add(new Paragraph(pieces, item));
        }
    }

    private @Nullable ClosingByline closingByline(int number, Range paragraph) {
        return number >= lastProse ? ClosingByline.in(words, paragraph, reader.bylines()) : null;
    }

    /** The paragraph without the captions that are glued into it, and without the end mark. */
    private List<Range> pieces(Range range) {
        List<Range> pieces = new ArrayList<>();
        int from = range.from();
        for (GluedCaptions.Glued glued : reader.gluedCaptions().in(words, range)) {
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
        if (sapo == null) {
            sapo = pieces.get(0);
            return false;
        }
        return pieces.size() == 1 && Wording.isSame(words, pieces.get(0), sapo);
    }
}
