package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Cuts what is ordered into directives, and each directive into addressee and action. */
final class DirectiveCutter {
    private final Words words;
    private final DirectiveReader reader;

    DirectiveCutter(Words words, DirectiveReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** {@code giao: 1. …}: past the number of the first item. */
    int afterEnumerator(int from, int limit) {
        boolean bracketed = words.sign(from) == '(' && words.isNumber(from + 1) && words.sign(from + 2) == ')';
        if (bracketed && from + 3 < limit) {
            return from + 3;
        }
        boolean numbered = words.isNumber(from)
                && words.length(from) <= 2
                && (words.sign(from + 1) == '.' || words.sign(from + 1) == ')');
        return numbered && from + 2 < limit ? from + 2 : from;
    }

    boolean isFragment(int i) {
        String word = words.folded(i);
        return word.equals("của") || word.equals("những") || word.equals("sự") || word.equals("này");
    }

    /** An order says who is to act, or what is to be done. */
    boolean saysWhat(Range content) {
        return reader.orders().actionEnd(words, content.from(), content.to()) > 0
                || reader.orders().modalIn(words, content) != null
                || reader.addressees().at(words, content.from(), content.to()) != null
                || reader.bodies().isAt(words, content.from(), content.to());
    }

    /** {@code Đối với các xã, đồng chí X đề nghị …}: the phrase between {@code Đối với} and the comma, or null. */
    @Nullable
    Range topicAddressee(int from, int limit) {
        int start = from + 2;
        boolean topic = words.folded(from).equals("đối")
                && words.folded(from + 1).equals("với")
                && reader.addressees().isHead(words, start, limit);
        for (int end = start; topic && end < limit; end++) {
            boolean closes = words.sign(end) == ',' && (words.isCapitalised(end + 1) || end + 1 >= limit);
            if (closes) {
                return new Range(start, end);
            }
        }
        return null;
    }

    /** One verb over several pairs of addressee and action, parted by semicolons. */
    List<Range> parts(Range content) {
        List<Range> parts = new ArrayList<>();
        int from = content.from();
        for (int i = content.from(); i < content.to(); i++) {
            if (words.sign(i) == ';') {
                int next = afterEnumerator(reader.orders().afterConnectives(words, i + 1, content.to()), content.to());
                boolean own = reader.addressees().at(words, next, content.to()) != null
                        && reader.orders().actionEnd(words, next, content.to()) < 0;
                if (own) {
                    parts.add(new Range(from, i));
                    from = next;
                }
            }
        }
        parts.add(new Range(from, content.to()));
        return parts;
    }

    @Nullable
    Range addresseeOf(Range part) {
        Range at = reader.addressees().at(words, part.from(), part.to());
        if (at != null) {
            return at;
        }
        Phrases.@Nullable Match<Force> modal = reader.orders().modalIn(words, part);
        if (modal == null) {
            return reader.bodies().at(words, part.from(), part.to());
        }
        if (modal.from() == part.from()) {
            return null;
        }
        return reader.addressees().before(words, new Range(part.from(), modal.from()));
    }

    @Nullable
    Range actionOf(Range part, @Nullable Range told) {
        int from = told == null ? part.from() : told.to();
        Phrases.@Nullable Match<Force> modal =
                reader.orders().modalIn(words, new Range(from, Math.min(part.to(), from + 3)));
        int start = modal == null ? from : modal.to();
        return start < part.to() ? new Range(start, part.to()) : null;
    }

    Range withoutEndMark(Range content) {
        int end = content.to();
        while (end > content.from() && isEndMark(end - 1)) {
            end--;
        }
        return new Range(content.from(), end);
    }

    private boolean isEndMark(int i) {
        char sign = words.sign(i);
        return sign == '.' || sign == '/' || sign == '"' || sign == '\u2026' || sign == ';' || sign == ',';
    }

    int afterWord(int from, int limit, String... skipped) {
        int i = from;
        for (String word : skipped) {
            boolean match = i < limit
                    && words.isWord(i)
                    && words.folded(i).equals(word)
                    && !word.equals("đối")
                    && !(word.equals("với") && i + 1 < limit && words.isCapitalised(i));
            i = match ? i + 1 : i;
        }
        return i;
    }
}
