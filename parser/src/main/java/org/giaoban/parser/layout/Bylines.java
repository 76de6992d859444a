package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads pen names: {@code Lệ Quyên- Hà Minh}, {@code Tin, ảnh: Thu Vân}, {@code M.T}, {@code PV}, {@code Theo Báo Tân Lập}. */
final class Bylines {
    private static final int MOST_WORDS = 16;
    private static final int MOST_SYLLABLES = 5;

    private enum Label {
        NAMES,
        SOURCE,
        WIRE
    }

    private final Phrases<Label> labels;
    private final Phrases<String> signatures;
    private final Phrases<String> furtherWords;

    Bylines(Lexicons lexicons) {
        this.labels = lexicons.read("bylines.tsv", Label::valueOf);
        this.signatures = lexicons.texts("pen-names.tsv");
        this.furtherWords = lexicons.texts("byline-words.tsv");
    }

    /**
     * The pen names of a line that is nothing but a byline.
     *
     * @return the names; empty for a line that only names a source; null where the line is no byline
     */
    @Nullable
    List<Range> in(Words words, Range line) {
        int from = line.from();
        while (from < line.to() && (words.sign(from) == '(' || words.sign(from) == '-' || words.sign(from) == '*')) {
            from++;
        }
        int to = line.to();
        while (to > from && (words.sign(to - 1) == '.' || words.sign(to - 1) == '*')) {
            to--;
        }
        if (to > from && words.sign(to - 1) == ')' && words.sign(line.from()) == '(') {
            to--;
        }
        if (from >= to || to - from > MOST_WORDS) {
            return null;
        }
        Phrases.@Nullable Match<Label> label = labels.at(words, from, to);
        if (label == null) {
            return names(words, from, to, false);
        }
        int start = label.to();
        boolean colon = start < to && words.sign(start) == ':';
        if (start < to && (colon || words.sign(start) == '-')) {
            start++;
        }
        if (start >= to || label.value() == Label.SOURCE && !colon) {
            return null;
        }
        return names(words, start, to, true);
    }

    /** Where a label with a colon and pen names after it begins near the end of a paragraph, or -1. */
    int labelIn(Words words, Range tail) {
        for (int i = tail.from(); i < tail.to(); i++) {
            Phrases.@Nullable Match<Label> label = words.isCapitalised(i) ? labels.at(words, i, tail.to()) : null;
            boolean byline = label != null && label.value() == Label.NAMES && words.sign(label.to()) == ':';
            if (byline && in(words, new Range(i, tail.to())) != null) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable List<Range> names(Words words, int from, int to, boolean labelled) {
        List<Range> names = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isJoint(words, i)) {
                if (i > start) {
                    Range name = withoutRemark(words, start, i);
                    if (name == null || !isPenName(words, name, labelled)) {
                        return null;
                    }
                    boolean remark = words.sign(start - 1) == '(' && start > from && !words.isAllCapitals(start);
                    if (!remark) {
                        names.add(name);
                    }
                }
                start = i + 1;
            }
        }
        return names.isEmpty() ? null : names;
    }

    private static boolean isJoint(Words words, int i) {
        char sign = words.sign(i);
        if (sign == '.') {
            return false;
        }
        boolean and = words.isWord(i) && words.folded(i).equals("và");
        return and
                || sign == '-'
                || sign == ','
                || sign == '/'
                || sign == ';'
                || sign == '&'
                || sign == '|'
                || sign == '('
                || sign == ')';
    }

    private @Nullable Range withoutRemark(Words words, int from, int to) {
        Phrases.@Nullable Match<Label> label = labels.at(words, from, to);
        int start =
                label == null || label.to() >= to ? from : words.sign(label.to()) == ':' ? label.to() + 1 : label.to();
        return start < to ? new Range(start, to) : null;
    }

    private boolean isPenName(Words words, Range name, boolean labelled) {
        int syllables = 0;
        for (int i = name.from(); i < name.to(); i++) {
            if (words.isWord(i)) {
                int phrase = furtherWords.endAt(words, i, name.to());
                if (!words.isCapitalised(i) && phrase < 0) {
                    return false;
                }
                i = Math.max(i, phrase - 1);
                syllables++;
            } else if (words.sign(i) != '.' && words.sign(i) != '\'') {
                return false;
            }
        }
        boolean signature = signatures.endAt(words, name.from(), name.to()) == name.to();
        return signature
                || syllables > 0
                        && syllables <= MOST_SYLLABLES
                        && (labelled || syllables > 1 || isInitials(words, name) || words.isAllCapitals(name.from()));
    }

    private static boolean isInitials(Words words, Range name) {
        return words.length(name.from()) <= 2 || words.isAllCapitals(name.from());
    }
}
