package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Addressees;
import org.giaoban.parser.recognise.Aspect;
import org.giaoban.parser.recognise.Aspects;
import org.giaoban.parser.recognise.Modals;
import org.giaoban.parser.recognise.Task;
import org.giaoban.parser.recognise.Tasks;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sentence after an order is one too, without a verb of ordering: {@code Các phòng cần …}, {@code Đồng thời tăng cường …}; not a
 * promise ({@code Huyện sẽ …}), a result ({@code … đã đạt …}) or somebody's report.
 */
final class Continuations {
    private static final int FARTHEST_PROMISE = 14;
    private static final int FARTHEST_PAST = 8;
    private static final int AROUND_VERB = 3;

    private final Tasks tasks;
    private final Speakers speakers;
    private final Modals modals;
    private final Addressees addressees;
    private final Aspects aspects;
    private final Phrases<String> reportingCues;
    private final Phrases<String> resultWords;
    private final Phrases<String> address;
    private final Phrases<String> remarks;

    Continuations(Lexicons lexicons) {
        this.tasks = new Tasks(lexicons);
        this.speakers = new Speakers(lexicons);
        this.modals = new Modals(lexicons);
        this.addressees = new Addressees(lexicons);
        this.aspects = new Aspects(lexicons);
        this.reportingCues = lexicons.texts("reporting-cues.tsv");
        this.address = lexicons.texts("address.tsv");
        this.remarks = lexicons.texts("remarks.tsv");
        this.resultWords = lexicons.texts("result-words.tsv");
    }

    /** Whether a sentence opens a report. */
    boolean reports(Statement statement) {
        return reportingCues.isAt(statement.words(), statement.start(), statement.end());
    }

    /** Whether a sentence tells what was done or what came of it: {@code Nguồn thu đã tăng …}. */
    boolean looksBack(Statement statement) {
        Words words = statement.words();
        int most = Math.min(statement.end(), statement.start() + FARTHEST_PAST);
        return aspects.tellsPast(words, statement.start(), most)
                || resultWords.firstIn(words, statement.start(), statement.end()) != null;
    }

    /** What the sentence says is to be done; null where it goes on with no order. */
    @Nullable
    Task in(Statement statement) {
        Words words = statement.words();
        Range rest = new Range(statement.start(), statement.end());
        boolean asks = words.sign(statement.end() - 1) == '?';
        if (rest.isEmpty()
                || asks
                || namesSpeaker(statement)
                || tellsWhatSomebodyDid(statement)
                || speakers.in(statement) != null) {
            return null;
        }
        Task task = tasks.in(words, rest);
        if (task == null || isPromiseOrPast(words, rest, task) || isRemark(words, rest, task)) {
            return null;
        }
        Range told = task.told();
        boolean result = task.force() == null && resultWords.firstIn(words, rest.from(), rest.to()) != null;
        boolean meant = task.force() != null || told == null || isToldToAct(words, told, rest.to());
        return meant && !result ? task : null;
    }

    /** {@code Đây là việc mà các xã phải làm}; not {@code Đây là việc khó, vì vậy các xã phải …}. */
    private boolean isRemark(Words words, Range rest, Task task) {
        return remarks.isAt(words, rest.from(), rest.to())
                && (task.told() == null || words.sign(task.told().from() - 1) != ',');
    }

    /** Whether the sentence begins with a person who is named: that person acts or speaks, and is told nothing. */
    private boolean namesSpeaker(Statement statement) {
        Reference subject = statement.subject();
        return subject != null
                && (subject.figure() != null || subject.mention() != null || isAddress(statement, subject));
    }

    /** {@code Trước tình hình đó, Chủ tịch UBND xã đã kiểm tra …}. */
    private boolean tellsWhatSomebodyDid(Statement statement) {
        for (Reference reference : statement.references()) {
            int verb = reference.range().to();
            if (verb < statement.end() && aspects.at(statement.words(), verb, statement.end()) == Aspect.PAST) {
                return true;
            }
        }
        return false;
    }

    /** {@code Đồng chí …}, {@code Ông …}. */
    private boolean isAddress(Statement statement, Reference subject) {
        Range range = subject.range();
        return address.endAt(statement.words(), range.from(), range.to()) == range.to();
    }

    private boolean isToldToAct(Words words, Range told, int limit) {
        return addressees.isKnownHead(words, told.from(), limit) && !hasAspectAround(words, told.to(), limit);
    }

    private boolean hasAspectAround(Words words, int verb, int limit) {
        for (int i = Math.max(0, verb - 2); i < Math.min(limit, verb + AROUND_VERB); i++) {
            Aspect aspect = aspects.at(words, i, limit);
            if (aspect != null && aspect != Aspect.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean isPromiseOrPast(Words words, Range rest, Task task) {
        int most = Math.min(rest.to(), rest.from() + FARTHEST_PROMISE);
        for (int i = rest.from(); i < most; i++) {
            Aspect aspect = aspects.at(words, i, most);
            if (aspect == null) {
                continue;
            }
            boolean promise = aspect == Aspect.FUTURE && modals.firstIn(words, new Range(rest.from(), i)) == null;
            int farthest = task.told() == null && task.start() == rest.from() ? AROUND_VERB : FARTHEST_PAST;
            boolean past = aspect == Aspect.PAST && i - rest.from() < farthest && task.force() == null;
            if (promise || past) {
                return true;
            }
        }
        return false;
    }
}
