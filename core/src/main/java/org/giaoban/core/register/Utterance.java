package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.Directive;
import org.jspecify.annotations.Nullable;

/** What a bulletin says about something to be done. */
sealed interface Utterance extends Timed {
    /** What is said, as written. */
    String text();

    /**
     * A directive.
     *
     * @param place the unit whose meeting gives it
     * @param action the folded action without its deadline
     * @param addressees the folded addressees
     */
    record Order(
            Reference at,
            @Nullable LocalDate day,
            @Nullable Place place,
            Directive directive,
            String action,
            List<String> addressees)
            implements Utterance {
        @Override
        public String text() {
            return directive.text();
        }
    }

    /**
     * A sentence that reports what was achieved.
     *
     * @param sentence the folded sentence
     * @param behind the words from which it may repeat an action
     */
    record Result(Reference at, @Nullable LocalDate day, String text, String sentence, String behind)
            implements Utterance {}
}
