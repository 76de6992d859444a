package org.giaoban.parser.recognise;

import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence who is told and where what is to be done begins.
 *
 * <p>At its start ({@code Các phòng cần …}, {@code Tập trung …}), after a topic ({@code Về địa điểm, | dự phòng thêm …}) or before the modal
 * ({@code Đường đã xong một nửa, vậy | các xã phải …}).
 */
public final class Tasks {
    private static final int FARTHEST_MODAL = 45;
    private static final int LONGEST_TOPIC = 40;

    private final Addressees addressees;
    private final Actions actions;
    private final Modals modals;
    private final Connectives connectives;
    private final Phrases<String> topicOpeners;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Tasks(Lexicons lexicons) {
        this.addressees = new Addressees(lexicons);
        this.actions = new Actions(lexicons);
        this.modals = new Modals(lexicons);
        this.connectives = new Connectives(lexicons);
        this.topicOpeners = lexicons.texts("topic-openers.tsv");
    }

    /**
     * The first task of a sentence.
     *
     * @param words the text
     * @param sentence the sentence, without joining words at its start
     * @return the task, or null where nothing is to be done
     */
    public @Nullable Task in(Words words, Range sentence) {
        Range near = new Range(sentence.from(), Math.min(sentence.to(), sentence.from() + FARTHEST_MODAL));
        Phrases.@Nullable Match<Force> modal = modals.firstIn(words, near);
        Task task = beginningAt(words, sentence.from(), sentence.to(), modal);
        if (task == null && topicOpeners.isAt(words, sentence.from(), sentence.to())) {
            task = afterTopic(words, sentence, modal);
        }
        return task == null && modal != null ? beforeModal(words, sentence, modal) : task;
    }

    private @Nullable Task beginningAt(Words words, int from, int limit, Phrases.@Nullable Match<Force> modal) {
        Range told = addressees.at(words, from, limit);
        boolean begins = told != null || actions.isAt(words, from, limit) || modals.isAt(words, from, limit);
        return begins ? task(from, told, modal) : null;
    }

    private static Task task(int start, @Nullable Range told, Phrases.@Nullable Match<Force> modal) {
        return modal == null
                ? new Task(start, told, null, null)
                : new Task(start, told, new Range(modal.from(), modal.to()), modal.value());
    }

    /** The first clause behind the topic that says who or what; none where its subject did something already. */
    private @Nullable Task afterTopic(Words words, Range sentence, Phrases.@Nullable Match<Force> modal) {
        int most = Math.min(sentence.to() - 1, sentence.from() + LONGEST_TOPIC);
        for (int i = sentence.from() + 1; i < most; i++) {
            if (words.sign(i) == ',' || words.sign(i) == ':') {
                int clause = connectives.after(words, i + 1, sentence.to());
                Task task = beginningAt(words, clause, sentence.to(), modal);
                if (task != null || addressees.isHead(words, clause, sentence.to())) {
                    return task;
                }
            }
        }
        return null;
    }

    private Task beforeModal(Words words, Range sentence, Phrases.Match<Force> modal) {
        Range told = addressees.before(words, new Range(sentence.from(), modal.from()));
        return task(told == null ? modal.from() : told.from(), told, modal);
    }
}
