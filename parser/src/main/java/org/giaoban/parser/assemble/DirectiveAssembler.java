package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Quantity;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.DeadlineMention;
import org.giaoban.parser.recognise.Deadlines;
import org.giaoban.parser.recognise.Places;
import org.giaoban.parser.recognise.Quantities;
import org.giaoban.parser.recognise.QuantityMention;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes the record of one directive. */
final class DirectiveAssembler {
    private final Deadlines deadlines;
    private final Quantities quantities;
    private final Places places;

    DirectiveAssembler(Lexicons lexicons) {
        this.deadlines = new Deadlines(lexicons);
        this.quantities = new Quantities(lexicons);
        this.places = new Places(lexicons);
    }

    Directive assemble(
            Words words,
            FoundDirective found,
            @Nullable LocalDate meetingDay,
            String path,
            Ledger ledger,
            Consumer<Finding> findings) {
        String text = ledger.value(path + ".text", found.text(), "directive");
        ledger.note(path + ".force", found.text(), "directive-force");
        String issuer = issuer(found, path, ledger);
        List<String> addressees = ledger.list(
                path + ".addressees", found.addressees(), found.inherited() ? "addressee-carried-over" : "addressee");
        if (found.inherited()) {
            findings.accept(new Finding(
                    ProblemCode.ADDRESSEE_INHERITED,
                    path + ".addressees[0]",
                    found.addressees().get(0),
                    List.of(addressees.get(0))));
        }
        List<String> coordinators = ledger.list(path + ".coordinators", found.coordinators(), "coordinator");
        String action = ledger.optional(path + ".action", found.action(), "action");
        DeadlineMention limit = deadlines.firstIn(words, found.text(), meetingDay);
        Deadline deadline = deadline(limit, path + ".deadline", ledger);
        if (limit != null && limit.assumed()) {
            noteAssumed(limit, path + ".deadline", words, findings);
        }
        List<Quantity> targets = quantities(quantities.in(words, found.text()), path, ledger);
        List<String> where = ledger.list(path + ".places", places.in(words, found.text()), "place");
        return new Directive(text, found.force(), issuer, addressees, coordinators, action, deadline, targets, where);
    }

    private static @Nullable Deadline deadline(@Nullable DeadlineMention found, String path, Ledger ledger) {
        if (found == null) {
            return null;
        }
        String text = ledger.value(path + ".text", found.range(), "deadline");
        if (found.from() != null) {
            ledger.note(path + ".from", found.range(), "deadline");
        }
        if (found.to() != null) {
            ledger.note(path + ".to", found.range(), "deadline");
        }
        return new Deadline(text, found.from(), found.to());
    }

    /** {@code trước ngày 30/6}, {@code trong tuần tới}: the day is worked out from that of the meeting. */
    private static void noteAssumed(DeadlineMention found, String path, Words words, Consumer<Finding> findings) {
        LocalDate day = found.to() == null ? found.from() : found.to();
        if (day != null) {
            Range range = found.range();
            findings.accept(new Finding(
                    ProblemCode.DAY_ASSUMED,
                    path + (found.to() == null ? ".from" : ".to"),
                    range,
                    List.of(words.value(range.from(), range.to()), day.toString(), "MEETING")));
        }
    }

    private static List<Quantity> quantities(List<QuantityMention> found, String path, Ledger ledger) {
        List<Quantity> targets = new ArrayList<>();
        for (QuantityMention mention : found) {
            String own = path + ".quantities[" + targets.size() + "]";
            String text = ledger.value(own + ".text", mention.range(), "quantity");
            ledger.note(own + ".value", mention.range(), "quantity");
            String unit = ledger.value(own + ".unit", mention.unit(), "quantity-unit");
            targets.add(new Quantity(text, mention.value(), unit));
        }
        return targets;
    }

    private static @Nullable String issuer(FoundDirective found, String path, Ledger ledger) {
        Figure person = found.issuer();
        Range at = found.issuerAt();
        if (person != null) {
            ledger.note(path + ".issuer", at == null ? person.nameAt() : at, "issuer");
            return person.name();
        }
        return ledger.optional(path + ".issuer", found.issuingBody(), "issuing-body");
    }
}
