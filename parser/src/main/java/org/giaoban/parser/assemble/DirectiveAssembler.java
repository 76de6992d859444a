package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes the record of one directive. */
final class DirectiveAssembler {
    DirectiveAssembler(Lexicons lexicons) {}

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
        Deadline deadline = null;
        return new Directive(
                text, found.force(), issuer, addressees, coordinators, action, deadline, List.of(), List.of());
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
