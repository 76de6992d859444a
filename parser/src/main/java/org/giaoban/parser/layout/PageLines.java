package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** The lines of a page, each with what can be told of it alone: furniture, date line, running text. */
final class PageLines {
    private final Words words;
    private final List<Line> lines;
    private final List<Furniture.@Nullable Kind> furniture = new ArrayList<>();
    private final List<@Nullable PageDate> dates = new ArrayList<>();

    PageLines(Words words, List<Line> lines, Furniture furniture, PageDates dates) {
        this.words = words;
        this.lines = lines;
        for (Line line : lines) {
            Furniture.Kind kind = furniture.of(words, line.range());
            PageDate date = kind == Furniture.Kind.END ? null : dates.in(words, line.range());
            this.furniture.add(date == null ? kind : null);
            this.dates.add(date);
        }
    }

    int count() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    Range range(int i) {
        return lines.get(i).range();
    }

    /** What kind of furniture a line is, or null. */
    Furniture.@Nullable Kind furniture(int i) {
        return furniture.get(i);
    }

    /** The date line that a line is, or null. */
    @Nullable
    PageDate date(int i) {
        return dates.get(i);
    }

    boolean isDate(int i) {
        return i >= 0 && i < lines.size() && dates.get(i) != null;
    }

    /** Whether a line says something: neither furniture nor date. */
    boolean isText(int i) {
        return furniture.get(i) == null && dates.get(i) == null;
    }

    boolean isProse(int i) {
        return Prose.is(words, range(i));
    }

    /** The last line of running text above the page's closing furniture; -1 where there is none. */
    int lastProse(PageHead head) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (last >= 0 && furniture.get(i) == Furniture.Kind.END) {
                break;
            }
            last = isProse(i) && !head.uses(i) ? i : last;
        }
        return last;
    }
}
