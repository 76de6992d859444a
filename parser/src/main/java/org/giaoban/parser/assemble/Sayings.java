package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Addressees;
import org.giaoban.parser.recognise.Aspects;
import org.giaoban.parser.recognise.Connectives;
import org.giaoban.parser.recognise.Modals;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.recognise.Task;
import org.giaoban.parser.recognise.Tasks;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the orders that a sentence reports, each with who gives it. */
final class Sayings {
    private static final int FARTHEST_MODAL = 45;
    private static final int LONGEST_OPENER = 14;

    private final Givers givers;
    private final Leaders leaders;
    private final Petitions petitions;
    private final Connectives connectives;
    private final Modals modals;
    private final Tasks tasks;
    private final Addressees addressees;
    private final Aspects aspects;
    private final Phrases<String> fillers;
    private final Phrases<String> addresseeOpeners;

    Sayings(Lexicons lexicons) {
        this.givers = new Givers(lexicons);
        this.leaders = new Leaders(lexicons);
        this.petitions = new Petitions(lexicons);
        this.connectives = new Connectives(lexicons);
        this.modals = new Modals(lexicons);
        this.tasks = new Tasks(lexicons);
        this.addressees = new Addressees(lexicons);
        this.aspects = new Aspects(lexicons);
        this.fillers = lexicons.texts("order-fillers.tsv");
        this.addresseeOpeners = lexicons.texts("addressee-openers.tsv");
    }

    /** The orders of a sentence, none where it orders nothing. */
    List<Saying> in(Statement statement, Speech speech) {
        List<Order> orders = statement.orders();
        boolean asking = false;
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            Giver giver = order.orders() && isAboutToDo(order, statement) ? givers.of(order, statement, speech) : null;
            asking = giver != null && (asking && isJoined(order, statement) || isNoOrder(order, giver, statement));
            if (giver != null && !asking) {
                return withThoseAfter(i, giver, statement);
            }
        }
        for (Order order : orders) {
            Giver giver =
                    !order.orders() && saysWhatToDo(order, statement) ? givers.of(order, statement, speech) : null;
            boolean leads = giver != null
                    && (order.kind() != Order.Kind.SAY || leaders.leads(giver, statement, speech.chairs()));
            if (giver != null && leads && !isNoOrder(order, giver, statement)) {
                return List.of(saying(order, giver, statement, statement.end()));
            }
        }
        return List.of();
    }

    /** What is asked upwards or told of the past is no order. */
    private boolean isNoOrder(Order order, Giver giver, Statement statement) {
        return isReported(order, giver, statement) || petitions.is(order, giver, statement, isJoined(order, statement));
    }

    private boolean isJoined(Order order, Statement statement) {
        return givers.isJoined(
                statement.words(), order.verb().from(), statement.range().from());
    }

    /** {@code UBND tỉnh đã giao …}, {@code Ông A đã đề nghị xóa …}: what a body did before, and what a person proposed, is no order now. */
    private boolean isReported(Order order, Giver giver, Statement statement) {
        Words words = statement.words();
        int verb = order.verb().from();
        Reference subject = statement.lastBefore(verb);
        int from = subject == null ? statement.start() : subject.range().to();
        if (order.kind() == Order.Kind.INSTRUCT) {
            return aspects.tellsPast(words, from, verb);
        }
        boolean proposal = order.kind() == Order.Kind.ORDER_REQUEST
                && addressees.at(words, contentStart(order, statement), statement.end()) == null;
        return (giver.body() != null || proposal) && aspects.isPastBefore(words, verb, from);
    }

    /** {@code … đề nghị các xã rà soát …, đồng thời yêu cầu Ban Tổ chức tham mưu …}: one order for each verb with addressees of its own. */
    private List<Saying> withThoseAfter(int first, Giver giver, Statement statement) {
        List<Saying> sayings = new ArrayList<>();
        Words words = statement.words();
        Order current = statement.orders().get(first);
        for (Order next :
                statement.orders().subList(first + 1, statement.orders().size())) {
            int verb = next.verb().from();
            int told = contentStart(next, statement);
            boolean splits = next.orders()
                    && givers.isJoined(words, verb, current.verb().to())
                    && addressees.at(words, told, statement.end()) != null;
            if (splits) {
                sayings.add(saying(current, giver, statement, beforeJoin(words, verb)));
                current = next;
            }
        }
        sayings.add(saying(current, giver, statement, statement.end()));
        return sayings;
    }

    /** The end of what stands before {@code , đồng thời cũng | yêu cầu}. */
    private int beforeJoin(Words words, int verb) {
        int end = verb;
        while (givers.isJoinWord(words, end - 1) || words.is(end - 1, "đồng")) {
            end--;
        }
        return end;
    }

    private Saying saying(Order order, Giver giver, Statement statement, int end) {
        Range told = toldBefore(order, statement);
        int from = told == null ? contentStart(order, statement) : statement.start();
        return new Saying(order.kind(), giver, new Range(Math.min(from, end), end), told);
    }

    private int contentStart(Order order, Statement statement) {
        Words words = statement.words();
        int from = connectives.after(words, order.verb().to(), statement.end());
        int filler = from < statement.end() ? fillers.endAt(words, from, statement.end()) : -1;
        return filler < 0 ? from : connectives.after(words, filler, statement.end());
    }

    /** {@code Đối với các xã, | đồng chí đề nghị}: those who are told, before whoever tells them. */
    private @Nullable Range toldBefore(Order order, Statement statement) {
        Words words = statement.words();
        int from = addresseeOpeners.endAt(words, statement.start(), statement.end());
        Reference giver = statement.lastBefore(order.verb().from());
        int end = giver == null ? -1 : giver.range().from() - 1;
        boolean set = from > 0 && end > from && words.sign(end) == ',';
        return set && end - from <= LONGEST_OPENER && addressees.isKnownHead(words, from, end)
                ? new Range(from, end)
                : null;
    }

    /** Whether a verb of saying is followed by a modal, or after a colon by what is to be done. */
    private boolean saysWhatToDo(Order order, Statement statement) {
        Words words = statement.words();
        int from = contentStart(order, statement);
        if (from >= statement.end() || statement.isWord(from, "đã")) {
            return false;
        }
        boolean thing = order.kind() == Order.Kind.SAY
                && from == order.verb().to()
                && addressees.isOtherNoun(words, from, statement.end());
        if (thing) {
            return false;
        }
        Range near = new Range(from, Math.min(statement.end(), from + FARTHEST_MODAL));
        if (modals.firstIn(words, near) != null) {
            return true;
        }
        boolean atOnce = words.sign(order.verb().to()) == ':' || order.kind() == Order.Kind.INSTRUCT;
        Task task = atOnce ? tasks.in(words, near) : null;
        return task != null && (task.told() == null || order.kind() == Order.Kind.INSTRUCT);
    }

    /** {@code chỉ tiêu Tổng cục | giao.}: a verb right before a closing mark governs nothing. */
    private static boolean endsClause(Words words, int i) {
        return words.sign(i) == '.' || words.sign(i) == ';' || words.sign(i) == ')';
    }

    /** Whether a verb of ordering governs something to do: {@code lưu ý | những thách thức …} and {@code lưu ý, | dịch đang lan rộng} do not. */
    private boolean isAboutToDo(Order order, Statement statement) {
        Words words = statement.words();
        int from = contentStart(order, statement);
        if (endsClause(words, order.verb().to())) {
            return false;
        }
        if (from >= statement.end() || tasks.in(words, new Range(from, statement.end())) != null) {
            return true;
        }
        return !addressees.isOtherNoun(words, from, statement.end())
                && !aspects.tellsWhatIs(words, from, statement.end());
    }
}
