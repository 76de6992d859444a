package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the first paragraph: section label, headline, and the words of a headline that stand on the first
 * line of the body.
 */
final class PageHead {
    private static final int PROSE_WORDS = 24;
    private static final int LONG_WORDS = 55;
    private static final int SECTION_WORDS = 7;
    private static final int FEWEST_TITLE = 4;
    private static final int DEEPEST = 14;
    private static final int LONGEST_BYLINE = 9;

    private final Words words;
    private final List<Line> lines;
    private final Furniture furniture;
    private final PageDates dates;
    private final Captions captions;
    private @Nullable Range section;
    private @Nullable Range headline;
    private @Nullable Range gluedCaption;
    private int headlineLine = -1;
    private final Set<Integer> used = new HashSet<>();

    PageHead(Words words, List<Line> lines, LayoutReader reader) {
        this.words = words;
        this.lines = lines;
        this.furniture = reader.furniture();
        this.dates = reader.dates();
        this.captions = reader.captions();
    }

    PageHead read() {
        List<Integer> candidates = candidates();
        if (candidates.isEmpty()) {
            splitFirstParagraph();
            return this;
        }
        int first = candidates.get(0);
        int title = first;
        int next = 1;
        while (next < candidates.size()
                && isSection(
                        lines.get(title).range(),
                        lines.get(candidates.get(next)).range())) {
            section = lines.get(title).range();
            used.add(title);
            title = candidates.get(next++);
        }
        Integer longTitle = candidates.size() == 1 ? titleBelowLabel(first) : null;
        if (longTitle != null) {
            section = lines.get(first).range();
            used.add(first);
            title = longTitle;
        }
        headlineLine = title;
        headline = withoutDate(lines.get(title).range());
        used.add(title);
        String key = folded(headline);
        for (int candidate : candidates) {
            boolean subtitle = candidate > title && dateFollows(candidate);
            if (subtitle
                    || candidate != title
                            && folded(lines.get(candidate).range()).equals(key)) {
                used.add(candidate);
            }
        }
        return this;
    }

    /** A lone label above a first line that is long for a title, has no day at its start, and is followed by more text. */
    private @Nullable Integer titleBelowLabel(int label) {
        int next = label + 1;
        while (next < lines.size() && dates.in(words, lines.get(next).range()) != null) {
            next++;
        }
        if (next + 1 >= lines.size() || !isLabel(lines.get(label).range()) || next == label + 1) {
            return null;
        }
        Range title = lines.get(next).range();
        boolean brief = title.to() - title.from() < LONG_WORDS;
        return brief && !Captions.opensWithDay(words, title.from()) ? next : null;
    }

    /** Lines above the first paragraph that are neither furniture nor date. */
    private List<Integer> candidates() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
            Range range = lines.get(i).range();
            if (furniture.of(words, range) != null || dates.in(words, range) != null) {
                continue;
            }
            boolean title = range.to() - range.from() < LONG_WORDS && dateFollows(i) && found.isEmpty();
            if (isProse(words, range) && !title || dates.gluedBefore(words, range) != null) {
                break;
            }
            found.add(i);
        }
        return lines.size() > 1 ? found : List.of();
    }

    private boolean dateFollows(int line) {
        return line + 1 < lines.size() && dates.in(words, lines.get(line + 1).range()) != null;
    }

    /** Whether a line is a paragraph of running text. */
    static boolean isProse(Words words, Range range) {
        int length = range.to() - range.from();
        char last = words.sign(range.to() - 1);
        boolean ended = last == '.'
                || last == '\u2026'
                || last == '"' && words.sign(range.to() - 2) == '.'
                || endsBeforeByline(words, range);
        return length >= LONG_WORDS || length >= PROSE_WORDS && ended;
    }

    /** A sentence that ends a few capitalised words before the end of the line. */
    private static boolean endsBeforeByline(Words words, Range range) {
        for (int i = range.to() - 1; i > Math.max(range.from(), range.to() - LONGEST_BYLINE); i--) {
            if (words.sign(i) == '.' && words.isWord(i - 1) && words.length(i - 1) > 2
                    || words.sign(i) == '/' && words.sign(i - 1) == '.') {
                return true;
            }
            if (words.isWord(i) && !words.isCapitalised(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSection(Range first, Range second) {
        int length = first.to() - first.from();
        return second.to() - second.from() > length && isLabel(first) && !isProse(words, second);
    }

    private boolean isLabel(Range first) {
        if (first.to() - first.from() > SECTION_WORDS || words.sign(first.to() - 1) == ':') {
            return false;
        }
        for (int i = first.from(); i < first.to(); i++) {
            if (words.isNumber(i) || words.sign(i) == '.' || words.sign(i) == '"') {
                return false;
            }
        }
        return true;
    }

    /** A headline without the day or the full stop at its end. */
    private Range withoutDate(Range range) {
        int end = range.to();
        if (words.sign(end - 1) == ')') {
            int open = end - 1;
            while (open > range.from() && words.sign(open) != '(') {
                open--;
            }
            boolean date = open > range.from() && dates.in(words, new Range(open, end)) != null;
            end = date ? open : end;
        }
        int start = AgencyPrefix.endIn(words, new Range(range.from(), end));
        while (start < end && words.sign(start) != 0 && words.sign(start) != '"' && words.sign(start) != '(') {
            start++;
        }
        int stop = withoutSite(start, end);
        return start < stop ? new Range(start, stop) : range;
    }

    /** {@code … - VnTin}: the name of the site after a dash, one word with a capital inside. */
    private int withoutSite(int start, int end) {
        boolean dash = end - start > 6 && words.sign(end - 2) == '-'
                || end - start > 7 && words.sign(end - 3) == '-' && !words.hasSpaceBefore(end - 1);
        int cut = words.sign(end - 2) == '-' ? end - 2 : end - 3;
        boolean glued = dash && cut == end - 3 && words.isCapitalised(end - 2) && words.isCapitalised(end - 1);
        return glued ? cut : end;
    }

    /** Where a person begins inside a headline who is seen to speak: {@code Xây dựng Đảng vững mạnh Ông Lê An phát biểu tại hội nghị}. */
    private int captionStart(int from, int end) {
        for (int i = from + FEWEST_TITLE; i < end; i++) {
            boolean begins = words.isCapitalised(i)
                    && words.isWord(i - 1)
                    && !words.isCapitalised(i - 1)
                    && captions.isOfPerson(words, new Range(i, end));
            if (begins) {
                return i;
            }
        }
        return end;
    }

    @Nullable
    Range gluedCaption() {
        return gluedCaption;
    }

    private void splitFirstParagraph() {
        for (int i = 0; i < lines.size(); i++) {
            Range range = lines.get(i).range();
            if (furniture.of(words, range) == null && dates.in(words, range) == null) {
                int end = GluedHeadline.endIn(words, range);
                if (end > range.from()) {
                    int caption = captionStart(range.from(), end);
                    headline = new Range(range.from(), caption);
                    gluedCaption = caption < end ? new Range(caption, end) : null;
                    headlineLine = i;
                }
                return;
            }
        }
    }

    private String folded(Range range) {
        StringBuilder out = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            if (words.sign(i) == 0) {
                out.append(words.folded(i)).append(' ');
            }
        }
        return out.toString();
    }

    @Nullable
    Range section() {
        return section;
    }

    @Nullable
    Range headline() {
        return headline;
    }

    /** The number of the line that holds the headline, or -1. */
    int headlineLine() {
        return headlineLine;
    }

    /** Whether a line is section, headline or a repeated headline as a whole. */
    boolean uses(int line) {
        return used.contains(line);
    }
}
