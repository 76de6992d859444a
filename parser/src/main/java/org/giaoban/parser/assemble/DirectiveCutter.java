package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Actions;
import org.giaoban.parser.recognise.Addressees;
import org.giaoban.parser.recognise.Connectives;
import org.giaoban.parser.recognise.Coordinators;
import org.giaoban.parser.recognise.Modals;
import org.giaoban.parser.recognise.Task;
import org.giaoban.parser.recognise.Tasks;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Cuts what was ordered into directives: one for each part between semicolons that has addressees of its own. */
final class DirectiveCutter {
    private static final int FEWEST_WORDS = 3;
    private static final int MODAL_REACH = 3;

    private final Tasks tasks;
    private final Addressees addressees;
    private final Actions actions;
    private final Coordinators coordinators;
    private final Connectives connectives;
    private final Modals modals;

    DirectiveCutter(Lexicons lexicons) {
        this.tasks = new Tasks(lexicons);
        this.addressees = new Addressees(lexicons);
        this.actions = new Actions(lexicons);
        this.coordinators = new Coordinators(lexicons);
        this.connectives = new Connectives(lexicons);
        this.modals = new Modals(lexicons);
    }

    /**
     * Cuts an order.
     *
     * @param words the text
     * @param content what was said, without the verb of ordering
     * @param told those who are told where they stand before the verb ({@code Đối với các xã, đồng chí đề nghị}), or null
     * @param speech who says it, and to whom the order before was
     * @param inherits whether those who were told before are told this too, where nobody else is named
     * @return the directives, none for a phrase too short to be one
     */
    List<FoundDirective> cut(Words words, Range content, @Nullable Range told, Speech speech, boolean inherits) {
        Range said = withoutEndMark(words, content);
        List<FoundDirective> found = new ArrayList<>();
        if (said.to() - said.from() >= FEWEST_WORDS) {
            for (Range part : parts(words, said)) {
                found.add(directive(words, part, told, speech, inherits));
            }
        }
        return found;
    }

    private static Range withoutEndMark(Words words, Range content) {
        int end = content.to();
        while (end > content.from() && ".,;/\"\u2026".indexOf(words.sign(end - 1)) >= 0) {
            end--;
        }
        return new Range(content.from(), end);
    }

    /** One verb over several pairs of addressee and action: {@code Ban A tham mưu …; Ban B rà soát …}. */
    private List<Range> parts(Words words, Range content) {
        List<Range> parts = new ArrayList<>();
        int from = content.from();
        for (int i = content.from(); i < content.to(); i++) {
            int next = words.sign(i) == ';' ? connectives.after(words, i + 1, content.to()) : -1;
            if (next > 0
                    && !actions.isAt(words, next, content.to())
                    && addressees.at(words, next, content.to()) != null) {
                parts.add(new Range(from, i));
                from = next;
            }
        }
        parts.add(new Range(from, content.to()));
        return parts;
    }

    private FoundDirective directive(
            Words words, Range part, @Nullable Range toldBefore, Speech speech, boolean inherits) {
        Task task = tasks.in(words, part);
        Range told = toldBefore != null ? toldBefore : task == null ? null : task.told();
        List<Range> whom = told != null ? addressees.each(words, told) : inherits ? speech.addressees() : List.of();
        Force force = force(words, part, speech.force());
        speech.told(whom);
        Giver giver = speech.giver();
        return new FoundDirective(
                part,
                force,
                giver.person(),
                giver.at(),
                giver.body(),
                whom,
                told == null && !whom.isEmpty(),
                coordinators.in(words, part),
                action(words, part, told));
    }

    /** What {@code phải} says binds, however politely it was introduced; a wish stays a wish. */
    private Force force(Words words, Range part, Force introduced) {
        Phrases.@Nullable Match<Force> modal = modals.firstIn(words, part);
        boolean binds = modal != null && modal.value() == Force.BINDING && introduced != Force.SOFT;
        return binds ? Force.BINDING : introduced;
    }

    private @Nullable Range action(Words words, Range part, @Nullable Range told) {
        int from = told == null || told.to() < part.from() ? part.from() : told.to();
        Phrases.@Nullable Match<Force> modal =
                modals.firstIn(words, new Range(from, Math.min(part.to(), from + MODAL_REACH)));
        int start = modal == null ? from : modal.to();
        while (start < part.to() && ",:;-".indexOf(words.sign(start)) >= 0) {
            start++;
        }
        return start < part.to() ? new Range(start, part.to()) : null;
    }
}
