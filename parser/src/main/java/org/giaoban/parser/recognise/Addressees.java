package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is told to act: the phrase before the first modal or word of action ({@code các xã, thị trấn | cần tập trung …}), and
 * who is to act together with them ({@code phối hợp với …}).
 */
public final class Addressees {
    private static final int LONGEST = 70;

    private final Phrases<String> heads;
    private final Phrases<String> coordination;
    private final Phrases<String> nouns;
    private final Phrases<String> fixedPhrases;
    private final Phrases<String> nameVerbs;
    private final Orders orders;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Addressees(Lexicons lexicons) {
        this.heads = lexicons.texts("addressee-heads.tsv");
        this.coordination = lexicons.texts("coordination.tsv");
        this.nouns = lexicons.texts("body-nouns.tsv");
        this.fixedPhrases = lexicons.texts("fixed-phrases.tsv");
        this.nameVerbs = lexicons.texts("name-verbs.tsv");
        this.orders = new Orders(lexicons);
    }

    /**
     * The phrase of the addressees that begins with a word.
     *
     * @param words the text
     * @param from where it must begin
     * @param limit the end of the sentence
     * @return its words; null where no such phrase begins here, or nothing to be done follows it
     */
    public @Nullable Range at(Words words, int from, int limit) {
        if (from >= limit || !isHead(words, from, limit)) {
            return null;
        }
        int most = Math.min(limit, from + LONGEST);
        for (int i = from + 1; i < most; i++) {
            char sign = words.sign(i);
            if (sign == '.' && words.hasSpaceBefore(i + 1) || sign == ';' || sign == ':') {
                return null;
            }
            int fixed = words.isWord(i) ? fixedPhrases.endAt(words, i, most) : -1;
            if (fixed > 0) {
                i = fixed - 1;
                continue;
            }
            if (!words.isWord(i) || isInsideName(words, i)) {
                continue;
            }
            if (words.folded(i).equals("đã")) {
                return null;
            }
            boolean modal = isModalAt(words, i, limit);
            boolean action =
                    orders.actionEnd(words, i, limit) > 0 && (!words.isCapitalised(i) || words.sign(i - 1) == ',');
            if (modal || action) {
                return trimmed(words, from, i);
            }
        }
        return null;
    }

    /**
     * {@return whether a phrase of addressees may begin with a word}
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     */
    public boolean isHead(Words words, int i, int limit) {
        return words.isWord(i)
                && (heads.isAt(words, i, limit)
                        || words.isCapitalised(i) && i + 1 < limit && words.isCapitalised(i + 1));
    }

    /**
     * Whether a phrase of addressees begins with one of the known nouns.
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     * @return whether it does
     */
    public boolean isKnownHead(Words words, int i, int limit) {
        return words.isWord(i) && heads.isAt(words, i, limit);
    }

    /** {@code Ban chỉ đạo}, {@code công tác kiểm tra}: a word of action inside a noun phrase. */
    private boolean isInsideName(Words words, int i) {
        if (nouns.endAt(words, i - 1, i) == i && nameVerbs.isAt(words, i, words.count())) {
            return true;
        }
        String before = words.isWord(i - 1) ? words.folded(i - 1) : "";
        return before.equals("tác")
                || before.equals("các")
                || before.equals("cán")
                || before.equals("người")
                || before.equals("bộ") && words.folded(i).equals("phụ")
                || before.equals("và") && words.isCapitalised(i);
    }

    private boolean isModalAt(Words words, int i, int limit) {
        Phrases.@Nullable Match<?> modal = orders.modalIn(words, new Range(i, Math.min(limit, i + 4)));
        return modal != null && modal.from() == i;
    }

    private static @Nullable Range trimmed(Words words, int from, int to) {
        int end = to;
        while (end > from
                && (words.sign(end - 1) != 0 && words.sign(end - 1) != ')'
                        || isLead(words.isWord(end - 1) ? words.folded(end - 1) : ""))) {
            end--;
        }
        return end > from ? new Range(from, end) : null;
    }

    private static boolean isLead(String word) {
        return word.equals("không")
                || word.equals("chưa")
                || word.equals("cũng")
                || word.equals("sẽ")
                || word.equals("đều")
                || word.equals("đã")
                || word.equals("là")
                || word.equals("tự");
    }

    /**
     * The addressees right before a modal: {@code …, vậy các xã | phải …}.
     *
     * @param words the text
     * @param clause from the start of the sentence to the modal
     * @return the phrase or null
     */
    public @Nullable Range before(Words words, Range clause) {
        int start = clause.to();
        Range best = null;
        for (int i = clause.to() - 1; i >= clause.from(); i--) {
            boolean edge = i == clause.from()
                    || words.sign(i - 1) == ','
                    || words.sign(i - 1) == ':'
                    || words.sign(i - 1) == '"'
                    || isJoin(words, i - 1);
            if (!edge) {
                continue;
            }
            boolean head = isHead(words, i, clause.to());
            if (head) {
                best = trimmed(words, i, clause.to());
                start = i;
            } else if (best != null || words.sign(i - 1) != ',' || clause.to() - i > 12) {
                break;
            }
            if (clause.to() - start > LONGEST) {
                break;
            }
        }
        return best;
    }

    private static boolean isJoin(Words words, int i) {
        String word = words.isWord(i) ? words.folded(i) : "";
        return word.equals("vậy")
                || word.equals("thì")
                || word.equals("đó")
                || word.equals("nên")
                || word.equals("rằng");
    }

    /**
     * Those who are to act together with the addressees.
     *
     * @param words the text
     * @param text a directive
     * @return one range a phrase, in order
     */
    public List<Range> coordinators(Words words, Range text) {
        List<Range> found = new ArrayList<>();
        for (int i = text.from(); i < text.to(); i++) {
            int start = words.isWord(i) ? coordination.endAt(words, i, text.to()) : -1;
            if (start < 0 || start >= text.to()) {
                continue;
            }
            int end = phraseEnd(words, start, text.to());
            if (end > start && isHead(words, start, text.to())) {
                found.add(new Range(start, end));
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    private int phraseEnd(Words words, int from, int limit) {
        int most = Math.min(limit, from + 40);
        int i = from + 1;
        for (; i < most; i++) {
            char sign = words.sign(i);
            boolean mark = sign == ';' || sign == '.' && words.hasSpaceBefore(i + 1) || sign == ':' || sign == '(';
            if (mark || sign == ',' && !continuesList(words, i + 1, limit)) {
                break;
            }
            boolean small = words.isWord(i) && !words.isCapitalised(i);
            boolean verb = small
                    && !isInsideName(words, i)
                    && (orders.actionEnd(words, i, limit) > 0 || isPurpose(words.folded(i)));
            if (verb) {
                break;
            }
        }
        while (i > from
                && (words.sign(i - 1) != 0 && words.sign(i - 1) != ')'
                        || words.isWord(i - 1) && words.folded(i - 1).equals("và"))) {
            i--;
        }
        return i;
    }

    private boolean continuesList(Words words, int i, int limit) {
        return i < limit
                && words.isWord(i)
                && orders.actionEnd(words, i, limit) < 0
                && (isHead(words, i, limit) || words.length(i) <= 6 && nouns.isAt(words, i, limit));
    }

    private static boolean isPurpose(String word) {
        return switch (word) {
            case "để", "nhằm", "trong", "về", "cần", "phải", "theo", "đề", "khi", "bằng", "sẽ", "từ", "trên", "tại" ->
                true;
            default -> false;
        };
    }
}
