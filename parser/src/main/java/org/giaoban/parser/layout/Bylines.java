package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads bylines: {@code Lệ Quyên- Hà Minh}, {@code Tin, ảnh: Thu Vân}, {@code Tin: Thu Vân; ảnh: Hà Minh}, {@code M.T},
 * {@code Thu Vân (TTXVN)}, {@code Theo Báo Tân Lập}. A photographer is no author, nor is the office behind {@code Nguồn:}.
 */
final class Bylines {
    private static final int MOST_WORDS = 20;

    private enum Label {
        NAMES,
        SOURCE,
        WIRE,
        PHOTO,
        REMARK
    }

    private final Phrases<Label> labels;
    private final PenNames penNames;

    Bylines(Lexicons lexicons, PenNames penNames) {
        this.labels = lexicons.kinds("bylines.tsv", Label.class);
        this.penNames = penNames;
    }

    /**
     * The pen names of a line that is nothing but a byline.
     *
     * @return the names; empty for a line that only names a source; null where the line is no byline
     */
    @Nullable
    List<Range> in(Words words, Range line) {
        return in(words, line, false);
    }

    /** The pen names behind an end mark, where a single syllable is one too ({@code ./. Hưng - Thủy/VOV}). */
    @Nullable
    List<Range> behindEndMark(Words words, Range rest) {
        return in(words, rest, true);
    }

    /** Whether a line says that it is a byline: {@code Tác giả: …}. */
    boolean isLabelled(Words words, Range line) {
        Range inner = withoutEdges(words, line);
        return labels.isAt(words, inner.from(), inner.to());
    }

    /** Where a label with a colon and pen names behind it begins, {@code … đạt kế hoạch Tin, ảnh: Thu Vân}; or -1. */
    int labelIn(Words words, Range tail) {
        for (int i = tail.from(); i < tail.to(); i++) {
            boolean label = words.isCapitalised(i) && isLabelWithColon(words, i, tail.to());
            if (label && in(words, new Range(i, tail.to())) != null) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLabelWithColon(Words words, int from, int limit) {
        Phrases.@Nullable Match<Label> label = labels.at(words, from, limit);
        return label != null
                && label.value() == Label.NAMES
                && (words.sign(label.to()) == ':' || words.sign(label.to() - 1) == ':');
    }

    private @Nullable List<Range> in(Words words, Range line, boolean sure) {
        Range inner = withoutEdges(words, line);
        if (inner.isEmpty() || inner.to() - inner.from() > MOST_WORDS) {
            return null;
        }
        Phrases.@Nullable Match<Label> label = labels.at(words, inner.from(), inner.to());
        Label kind = label == null ? null : label.value();
        Range names = label == null || kind == Label.PHOTO ? inner : afterLabel(words, label, inner.to());
        if (names.isEmpty()) {
            return penNames.is(words, inner, false) ? List.of(inner) : null;
        }
        if (kind == Label.SOURCE && words.sign(names.from() - 1) != ':') {
            return null;
        }
        if (kind == Label.SOURCE && isOneToken(words, names)) {
            return List.of();
        }
        if (penNames.isOrganisation(words, names)) {
            return kind == Label.SOURCE ? List.of() : List.of(names);
        }
        return names(words, names, sure || kind != null);
    }

    /** {@code VnTin}: the name of a site. */
    private static boolean isOneToken(Words words, Range names) {
        for (int i = names.from() + 1; i < names.to(); i++) {
            if (words.hasSpaceBefore(i)) {
                return false;
            }
        }
        return true;
    }

    private static Range withoutEdges(Words words, Range line) {
        int from = line.from();
        int to = line.to();
        while (from < to && "(-*_|".indexOf(words.sign(from)) >= 0) {
            from++;
        }
        while (to > from && ".*_|".indexOf(words.sign(to - 1)) >= 0) {
            to--;
        }
        boolean bracketed = to > from && words.sign(to - 1) == ')' && words.sign(line.from()) == '(';
        return new Range(from, bracketed ? to - 1 : to);
    }

    private static Range afterLabel(Words words, Phrases.Match<?> label, int to) {
        int from = label.to();
        boolean sign = from < to && (words.sign(from) == ':' || words.sign(from) == '-');
        return new Range(sign ? from + 1 : from, to);
    }

    private @Nullable List<Range> names(Words words, Range line, boolean sure) {
        List<Range> segments = segments(words, line);
        List<Range> names = new ArrayList<>();
        for (Range segment : segments) {
            boolean remark = words.sign(segment.from() - 1) == '(' && !names.isEmpty();
            Range name = remark ? agency(words, segment) : named(words, segment);
            if (name.isEmpty()) {
                continue;
            }
            if (!remark && !penNames.is(words, name, sure || segments.size() > 1)) {
                return null;
            }
            names.add(name);
        }
        return names.isEmpty() ? null : names;
    }

    /** Stretches between joints; what stands in brackets is one. */
    private static List<Range> segments(Words words, Range line) {
        List<Range> segments = new ArrayList<>();
        int from = line.from();
        boolean bracket = false;
        for (int i = line.from(); i <= line.to(); i++) {
            char sign = i < line.to() ? words.sign(i) : ';';
            boolean joint = sign == '(' || sign == ')' || !bracket && isJoint(words, i, sign);
            if (joint || i == line.to()) {
                if (i > from) {
                    segments.add(new Range(from, i));
                }
                from = i + 1;
            }
            bracket = sign == '(' || bracket && sign != ')';
        }
        return segments;
    }

    private static boolean isJoint(Words words, int i, char sign) {
        return sign == 0 ? words.is(i, "và") : "-,/;&|".indexOf(sign) >= 0;
    }

    /** The agency in brackets behind a name ({@code Thu Vân (TTXVN)}); any other remark is nothing. */
    private static Range agency(Words words, Range remark) {
        boolean agency = remark.to() - remark.from() == 1
                && words.isAllCapitals(remark.from())
                && words.length(remark.from()) > 2;
        return agency ? remark : new Range(remark.from(), remark.from());
    }

    /** A segment without its own label; nothing of one that names the photographer or is a remark. */
    private Range named(Words words, Range segment) {
        Phrases.@Nullable Match<Label> label = labels.at(words, segment.from(), segment.to());
        if (label == null) {
            return segment;
        }
        boolean photo = label.value() == Label.PHOTO;
        boolean whole = label.to() == segment.to();
        return photo || whole ? new Range(segment.to(), segment.to()) : afterLabel(words, label, segment.to());
    }
}
