package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds verbs of ordering, modals and words for what is to be done; knows the traps around them. */
public final class Orders {
    private static final Set<String> NOUN_MARKERS = Set.of(
            "các", "những", "sự", "theo", "của", "đáp", "được", "đã", "ban", "công", "lãnh", "mọi", "một", "tờ",
            "trình", "ý", "bản", "đúng", "tự", "bàn", "chỉ", "kế", "hoạch", "vụ", "tỉnh", "nhằm", "về", "là", "ứng");

    private final Phrases<Order.Kind> verbs;
    private final Phrases<Force> modals;
    private final Phrases<String> noModals;
    private final Phrases<String> actions;
    private final Phrases<String> connectives;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Orders(Lexicons lexicons) {
        this.verbs = lexicons.read("directive-verbs.tsv", Order.Kind::valueOf);
        this.modals = lexicons.read("modals.tsv", Force::valueOf);
        this.noModals = lexicons.texts("not-modals.tsv");
        this.actions = lexicons.texts("action-verbs.tsv");
        this.connectives = lexicons.texts("connectives.tsv");
    }

    /**
     * The verbs of ordering and saying in a sentence, outside quotes that others hold.
     *
     * @param words the text
     * @param sentence a sentence
     * @return the verbs in order
     */
    public List<Order> in(Words words, Range sentence) {
        List<Order> found = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Phrases.@Nullable Match<Order.Kind> verb = words.isWord(i) ? verbs.at(words, i, sentence.to()) : null;
            if (verb != null && isVerb(words, verb, sentence)) {
                found.add(new Order(new Range(verb.from(), verb.to()), verb.value()));
                i = verb.to();
            } else {
                i = verb == null ? i + 1 : verb.to();
            }
        }
        return found;
    }

    /** {@code theo yêu cầu}, {@code đã chỉ đạo}, {@code Ban Chỉ đạo}, {@code được giao}: no order. */
    private boolean isVerb(Words words, Phrases.Match<Order.Kind> verb, Range sentence) {
        int from = verb.from();
        boolean capitalInside = words.isCapitalised(from) && from > sentence.from() && words.isWord(from - 1);
        if (capitalInside || verb.to() >= sentence.to()) {
            return false;
        }
        if (from == sentence.from()) {
            return true;
        }
        String before = words.isWord(from - 1) ? words.folded(from - 1) : "";
        boolean noun = NOUN_MARKERS.contains(before) && !(before.equals("đã") && verb.value() != Order.Kind.SAY);
        String after = words.isWord(verb.to()) ? words.folded(verb.to()) : "";
        boolean compound = words.folded(from).equals("giao")
                && verb.to() - from == 1
                && (after.equals("thông")
                        || after.equals("lưu")
                        || after.equals("ban")
                        || after.equals("dịch")
                        || after.equals("nhận")
                        || after.equals("tiếp")
                        || after.equals("diện")
                        || after.equals("đất"));
        boolean somebodys = after.equals("của") || after.equals("nêu") || after.equals("chung");
        return !noun && !compound && !somebodys;
    }

    /**
     * The first modal in a stretch that is one.
     *
     * @param words the text
     * @param stretch where to look
     * @return its words and force, or null
     */
    public Phrases.@Nullable Match<Force> modalIn(Words words, Range stretch) {
        int i = stretch.from();
        while (i < stretch.to()) {
            int none = words.isWord(i) ? noModals.endAt(words, i, stretch.to()) : -1;
            if (none > 0) {
                i = none;
                continue;
            }
            Phrases.@Nullable Match<Force> modal = words.isWord(i) && !words.isCapitalised(i) || i == stretch.from()
                    ? modals.at(words, i, stretch.to())
                    : null;
            if (modal != null) {
                return modal;
            }
            i++;
        }
        return null;
    }

    /**
     * {@return the end of the word for something to be done that begins here, or -1}
     *
     * @param words the text
     * @param i a word
     * @param limit the end
     */
    public int actionEnd(Words words, int i, int limit) {
        return words.isWord(i) ? actions.endAt(words, i, limit) : -1;
    }

    /**
     * The first word after joining words ({@code Đồng thời}, {@code Đặc biệt}, {@code Thứ nhất,}).
     *
     * @param words the text
     * @param from first word of a sentence or clause
     * @param limit its end
     * @return the first word of what is said
     */
    public int afterConnectives(Words words, int from, int limit) {
        int i = from;
        while (i < limit) {
            int next = words.sign(i) != 0 && words.sign(i) != '('
                    ? i + 1
                    : words.isWord(i) ? connectives.endAt(words, i, limit) : -1;
            if (next < 0) {
                return i;
            }
            i = next;
        }
        return from;
    }
}
