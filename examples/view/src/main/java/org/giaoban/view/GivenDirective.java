package org.giaoban.view;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.giaoban.core.model.Directive;
import org.jspecify.annotations.Nullable;

/**
 * A directive of one of the listed bulletins.
 *
 * @param meeting the meeting where it was given
 * @param index its place among the meeting's directives, from 0
 * @param directive the directive
 */
record GivenDirective(HeldMeeting meeting, int index, Directive directive) {
    /** An order of the register; those that lack what it goes by stand last. */
    enum Order {
        DEADLINE,
        ADDRESSEE,
        ISSUER,
        MEETING;

        /** The directives in this order. */
        List<GivenDirective> of(List<GivenDirective> directives) {
            return directives.stream().sorted(comparator()).toList();
        }

        private Comparator<GivenDirective> comparator() {
            return switch (this) {
                case DEADLINE ->
                    Comparator.comparing(GivenDirective::due, Comparator.nullsLast(Comparator.naturalOrder()));
                case ADDRESSEE -> alphabetical(GivenDirective::addressees);
                case ISSUER -> alphabetical(given -> given.directive().issuer());
                case MEETING -> Comparator.comparing(GivenDirective::meeting, HeldMeeting.BY_DAY);
            };
        }

        private static Comparator<GivenDirective> alphabetical(Function<GivenDirective, @Nullable String> by) {
            Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
            return Comparator.comparing(by, Comparator.nullsLast(vietnamese::compare));
        }
    }

    /** All directives of the meetings, in their order. */
    static List<GivenDirective> in(List<HeldMeeting> meetings) {
        List<GivenDirective> all = new ArrayList<>();
        for (HeldMeeting meeting : meetings) {
            List<Directive> directives = meeting.meeting().directives();
            for (int i = 0; i < directives.size(); i++) {
                all.add(new GivenDirective(meeting, i, directives.get(i)));
            }
        }
        return List.copyOf(all);
    }

    /** The last day that keeps it. */
    @Nullable
    LocalDate due() {
        return directive.deadline() == null ? null : directive.deadline().to();
    }

    /** Who is to act, or null where nobody is named. */
    @Nullable
    String addressees() {
        return directive.addressees().isEmpty() ? null : String.join("; ", directive.addressees());
    }

    /** The address of the directive on its page. */
    String address() {
        return meeting.page().address(meeting.path() + ".directives[" + index + "].text");
    }
}
