package org.giaoban.parser.recognise;

import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that make a sentence an order: {@code cần}, {@code phải}, {@code được yêu cầu}; not {@code cần thiết}, {@code gặp phải}. */
public final class Modals {
    private final Phrases<Force> modals;
    private final Phrases<String> noModals;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Modals(Lexicons lexicons) {
        this.modals = lexicons.kinds("modals.tsv", Force.class);
        this.noModals = lexicons.texts("not-modals.tsv");
        this.gate = new Gate(modals, noModals);
    }

    /**
     * The first modal in a stretch.
     *
     * @param words the text
     * @param stretch where to look
     * @return its words and force, or null
     */
    public Phrases.@Nullable Match<Force> firstIn(Words words, Range stretch) {
        int i = gate.next(words, stretch.from(), stretch.to());
        while (i < stretch.to()) {
            int none = noModals.endAt(words, i, stretch.to());
            Phrases.@Nullable Match<Force> modal = none < 0 ? at(words, i, stretch) : null;
            if (modal != null) {
                return modal;
            }
            i = gate.next(words, Math.max(i + 1, none), stretch.to());
        }
        return null;
    }

    /** A capital inside the stretch belongs to a name ({@code Cần Thơ}). */
    private Phrases.@Nullable Match<Force> at(Words words, int i, Range stretch) {
        boolean possible = i == stretch.from() || !words.isCapitalised(i);
        return possible ? modals.at(words, i, stretch.to()) : null;
    }

    /**
     * {@return whether a modal stands at a word}
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     */
    public boolean isAt(Words words, int i, int limit) {
        return modals.isAt(words, i, limit) && !words.isCapitalised(i) && !noModals.isAt(words, i, limit);
    }
}
