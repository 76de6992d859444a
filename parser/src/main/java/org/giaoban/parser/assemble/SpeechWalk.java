package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.giaoban.core.model.Force;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.recognise.Task;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Walks over the sentences of a meeting and keeps in mind who is speaking.
 *
 * <p>A sentence with a verb of ordering opens a run of directives ({@code Kết luận hội nghị, đồng chí X yêu cầu …}); the sentences after
 * it go on while they say what somebody must do. A new speaker, a report of what was done, or paragraphs that order nothing end it.
 */
final class SpeechWalk {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ANNOUNCEMENT = 14;

    private final Words words;
    private final Cast cast;
    private final DirectiveReader reader;
    private final Speech speech;
    private final List<FoundDirective> found = new ArrayList<>();
    private boolean newParagraph;

    SpeechWalk(Words words, Cast cast, Presidium presidium, DirectiveReader reader) {
        this.speech = new Speech(presidium);
        this.words = words;
        this.cast = cast;
        this.reader = reader;
    }

    List<FoundDirective> found() {
        return found;
    }

    void read(List<Range> paragraph) {
        newParagraph = true;
        Map<Range, Quotation> quotations = reader.quotations().in(words, paragraph, cast);
        for (Range sentence : paragraph) {
            Quotation quotation = quotations.get(sentence);
            Range said = quotation == null ? sentence : quotation.said();
            Statement statement = reader.statements().of(words, said, cast);
            if (quotation != null) {
                giveFloor(Giver.of(quotation.by(), speech.giver()), statement, true);
            }
            read(statement, quotation != null);
            speech.name(statement.lastNamed());
            newParagraph = false;
        }
    }

    private void read(Statement statement, boolean quoted) {
        List<Saying> sayings = reader.sayings().in(statement, speech);
        Force impersonal = sayings.isEmpty() ? reader.impersonalOrders().in(statement) : null;
        if (!sayings.isEmpty()) {
            sayings.forEach(saying -> readOrder(statement, saying));
        } else if (impersonal != null) {
            speech.order(speech.stage() == Speech.Stage.SILENT ? Giver.NOBODY : speech.giver(), impersonal, false);
            found.addAll(reader.cutter().cut(words, rest(statement), null, speech, false));
        } else if (!quoted && reader.continuations().reports(statement)) {
            speech.stop();
            follow(statement);
        } else if (!readContinuation(statement, quoted)) {
            if (newParagraph && !speech.isAnnounced()) {
                speech.pause();
            } else if (reader.continuations().looksBack(statement)) {
                speech.digress();
            }
            follow(statement);
        }
    }

    private void readOrder(Statement statement, Saying saying) {
        Range content = saying.content();
        boolean alone = content.to() - content.from() < FEWEST_WORDS;
        boolean colon = words.sign(statement.end() - 1) == ':';
        speech.order(saying.giver(), forceOf(saying.kind()), alone || colon);
        if (!alone && !(colon && content.to() - content.from() < LONGEST_ANNOUNCEMENT)) {
            found.addAll(reader.cutter()
                    .cut(words, content, saying.told(), speech, isOpenedByVerb(statement) && !newParagraph));
        }
    }

    /** {@code Yêu cầu gửi báo cáo …}: an order that goes on with a verb of its own. */
    private static boolean isOpenedByVerb(Statement statement) {
        return statement.orders().get(0).verb().from() <= statement.start();
    }

    private static Force forceOf(Order.Kind kind) {
        return switch (kind) {
            case ORDER_BINDING, INSTRUCT -> Force.BINDING;
            case ORDER_REQUEST, SAY -> Force.REQUEST;
            case HOPE -> Force.SOFT;
        };
    }

    private boolean readContinuation(Statement statement, boolean quoted) {
        Task task = speech.stage() == Speech.Stage.SILENT
                ? null
                : reader.continuations().in(statement);
        if (task == null || !(quoted && isMeant(task) || isExpected(task, statement))) {
            return false;
        }
        speech.goOn(task.force() == null ? speech.force() : task.force());
        boolean inherits = task.told() == null && !newParagraph;
        found.addAll(reader.cutter().cut(words, rest(statement), null, speech, inherits));
        return true;
    }

    private static Range rest(Statement statement) {
        return new Range(statement.start(), statement.end());
    }

    /** Direct speech orders where it says {@code phải}, or names who is to act. */
    private boolean isMeant(Task task) {
        return speech.stage() != Speech.Stage.SILENT && (task.force() != null || task.told() != null);
    }

    /** While orders are given every task is one; before and after, only what says {@code cần} or {@code phải}, or is joined to the last. */
    private boolean isExpected(Task task, Statement statement) {
        boolean modal = task.bindsThoseTold();
        boolean joined = task.told() == null
                && task.start() == statement.start()
                && statement.start() > statement.range().from();
        return switch (speech.stage()) {
            case SILENT -> false;
            case SPEAKING -> modal;
            case PAUSING -> modal || joined;
            case ORDERING -> true;
        };
    }

    /** Somebody has the floor; whether that is a speech that may order depends on who it is. */
    private void giveFloor(Giver giver, Statement statement, boolean says) {
        speech.floor(giver);
        if (says && reader.leaders().leads(giver, statement, speech.chairs())) {
            speech.speak();
        }
    }

    /** Keeps the speaker in mind where a sentence only reports that somebody spoke. */
    private void follow(Statement statement) {
        Reference speaking = reader.speakers().in(statement);
        Reference known = reader.speakers().madeKnown(statement);
        if (known != null) {
            giveFloor(Giver.of(known, speech.giver()), statement, true);
        } else if (speaking != null) {
            giveFloor(Giver.of(speaking, speech.giver()), statement, statement.says());
        }
        if (speaking != null && statement.tellsToDo()) {
            speech.goOn(speech.force());
        }
    }
}
