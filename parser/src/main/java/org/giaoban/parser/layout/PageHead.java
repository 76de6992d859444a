package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the first paragraph: section label, headline, and the headline that stands on the first line of the body.
 *
 * <p>Of the short lines there, the headline is the one that the page repeats, or else the first that is no label.
 */
final class PageHead {
    private static final int LONGEST_SECTION = 7;
    private static final int DEEPEST = 14;

    private final Words words;
    private final PageLines lines;
    private final LayoutReader reader;
    private final Set<Integer> used = new HashSet<>();
    private @Nullable Range section;
    private @Nullable Range headline;
    private @Nullable Range caption;
    private int headlineLine = -1;

    PageHead(Words words, PageLines lines, LayoutReader reader) {
        this.words = words;
        this.lines = lines;
        this.reader = reader;
    }

    PageHead read() {
        List<Integer> rows = rows();
        if (rows.isEmpty()) {
            splitFirstParagraph();
            return this;
        }
        int repeated = repeated(rows);
        int title = repeated >= 0 ? repeated : belowLabels(rows);
        readTitle(rows, title);
        for (int row : rows) {
            if (row < title && isLabel(lines.range(row)) || row == title || row > title && isSubtitle(row)) {
                used.add(row);
            }
        }
        return this;
    }

    /** A short line between headline and date that is no byline. */
    private boolean isSubtitle(int row) {
        return lines.isDate(row + 1) && reader.bylines().in(words, lines.range(row)) == null;
    }

    private void readTitle(List<Integer> rows, int title) {
        headlineLine = title;
        headline = reader.headlines().in(words, lines.range(title));
        Range wording = headline;
        int next = title + 1;
        boolean kicker = words.sign(lines.range(title).to() - 1) == ':' && rows.contains(next);
        if (kicker) {
            headline = new Range(headline.from(), lines.range(next).to());
            used.add(next);
        }
        int lastCopy = title;
        for (int row : rows) {
            lastCopy = isCopy(row, wording) ? row : lastCopy;
        }
        for (int row : rows) {
            if (isCopy(row, wording) || row > title && row < lastCopy && isLabel(lines.range(row))) {
                section = section == null && !isCopy(row, wording) ? lines.range(row) : section;
                used.add(row);
            }
        }
    }

    private boolean isCopy(int row, Range wording) {
        return Wording.isSame(words, lines.range(row), wording);
    }

    /** The first row that says what a later row says too, or -1. */
    private int repeated(List<Integer> rows) {
        Set<String> later = new HashSet<>();
        int found = -1;
        for (int k = rows.size() - 1; k >= 0; k--) {
            found = later.add(Wording.of(words, lines.range(rows.get(k)))) ? found : rows.get(k);
        }
        return found;
    }

    /** The first row below all labels; the lowest label is the section. */
    private int belowLabels(List<Integer> rows) {
        int k = 0;
        while (k + 1 < rows.size() && isSection(lines.range(rows.get(k)), rows.get(k + 1))) {
            section = lines.range(rows.get(k++));
        }
        Integer longTitle = rows.size() == 1 ? titleBelowLabel(rows.get(0)) : null;
        if (longTitle == null) {
            return rows.get(k);
        }
        section = lines.range(rows.get(0));
        used.add(rows.get(0));
        return longTitle;
    }

    /** A lone label above a first line that is long for a title, has no day at its start, and is followed by more text. */
    private @Nullable Integer titleBelowLabel(int label) {
        int next = label + 1;
        while (next < lines.count() && !lines.isText(next)) {
            next++;
        }
        if (next + 1 >= lines.count() || next == label + 1 || !isLabel(lines.range(label))) {
            return null;
        }
        Range title = lines.range(next);
        boolean text = Sentences.in(words, title).size() > 1;
        return text || Prose.isLong(title) || DayOpeners.beginAt(words, title.from()) ? null : next;
    }

    /** Lines above the first paragraph that are neither furniture nor date; a breadcrumb among them gives the section. */
    private List<Integer> rows() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.count(), DEEPEST); i++) {
            Range range = lines.range(i);
            Range crumb = found.isEmpty() ? Breadcrumb.last(words, range) : null;
            if (crumb != null) {
                section = crumb;
                used.add(i);
            } else if (lines.isText(i)) {
                boolean title = found.isEmpty() && !Prose.isLong(range) && lines.isDate(i + 1);
                if (lines.isProse(i) && !title || reader.dates().gluedBefore(words, range) != null) {
                    break;
                }
                found.add(i);
            }
        }
        return lines.count() > 1 ? found : List.of();
    }

    private boolean isSection(Range first, int second) {
        Range below = lines.range(second);
        boolean longer = below.to() - below.from() > first.to() - first.from();
        return longer && isLabel(first) && !lines.isProse(second);
    }

    private boolean isLabel(Range line) {
        if (line.to() - line.from() > LONGEST_SECTION || words.sign(line.to() - 1) == ':') {
            return false;
        }
        for (int i = line.from(); i < line.to(); i++) {
            if (words.isNumber(i) || words.sign(i) == '.' || words.sign(i) == '"') {
                return false;
            }
        }
        return true;
    }

    private void splitFirstParagraph() {
        int first = 0;
        while (first < lines.count() && !lines.isText(first)) {
            first++;
        }
        GluedHeadline glued =
                first < lines.count() ? GluedHeadline.in(words, lines.range(first), reader.captions()) : null;
        if (glued != null) {
            headline = glued.headline();
            caption = glued.caption();
            headlineLine = first;
        }
    }

    @Nullable
    Range section() {
        return section;
    }

    @Nullable
    Range headline() {
        return headline;
    }

    /** The caption between a glued headline and the first sentence, its credit included. */
    @Nullable
    Range caption() {
        return caption;
    }

    /** The number of the line that holds the headline, or -1. */
    int headlineLine() {
        return headlineLine;
    }

    /** Where the first paragraph begins on the line that holds the headline. */
    int bodyStart() {
        Range glued = caption;
        Range title = headline;
        return glued != null ? glued.to() : title == null ? 0 : title.to();
    }

    /** Whether a line is section, headline or a repeated headline as a whole. */
    boolean uses(int line) {
        return used.contains(line);
    }
}
